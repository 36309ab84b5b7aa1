import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { SkipReason } from "../core/programme/finding/finding";
import type { Severity } from "../core/programme/finding/facts";
import type { HiddenPart } from "../core/validation/hidden-parts";
import type { OrganizationCategory } from "../core/organizations/organization";
import type { CatalogueMessages } from "./catalogue-messages";
import type { ColumnMessages } from "./column-messages";
import type { ComparisonMessages } from "./comparison-messages";
import type { FixMessages } from "./fix-messages";
import type { Formats } from "./formats";
import type { IncompleteMessages } from "./incomplete-messages";
import type { IntegrityMessages } from "./integrity-messages";
import type { Language } from "./language";
import type { OpeningMessages } from "./opening-messages";
import type { PageMessages } from "./page-messages";
import type { ReportMessages } from "./report-messages";
import type { RoadmapFileMessages } from "./roadmap-file-messages";
import type { SheetMessages } from "./sheet-messages";
import type { HelpMessages } from "./help-messages";
import type { TakeoverMessages } from "./takeover-messages";
import type { UndoMessages } from "./undo-messages";
import type { UpdateMessages } from "./update-messages";
import type { ProgressMessages, ReferenceMessages } from "./view-messages";
import type { VerdictMessages } from "./verdict-messages";
import type { YearMessages } from "./year-messages";

/** Codes of `WorkbookError`; a test compares them. */
export type FailureCode =
  | "unsupported-excel"
  | "cell-being-edited"
  | "protected"
  | "sheet-protected"
  | "hidden-by-protection"
  | "sheet-gone"
  | "read-only"
  | "template-present"
  | "no-answer"
  | "too-large"
  | "changed"
  | "half-done"
  | "host";

/** A failure: what happened, what to do, and the button that does it. */
export interface FailureWords {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
}

export interface SeverityWords {
  /** Heading of the group. */
  readonly name: string;
  /** Plain-language help of the heading. */
  readonly meaning: string;
  /** « 3 à corriger ». */
  readonly count: (count: number) => string;
}

/** Every word of the pane, but those of the rules. */
export interface Messages {
  readonly language: Language;
  /** For the `lang` attribute. */
  readonly htmlLang: string;
  readonly formats: Formats;
  /** Of the page; Excel shows the add-in's name above the pane. */
  readonly pageTitle: string;
  readonly title: string;
  /** Button that changes to the other language, written in that language. */
  readonly otherLanguage: { readonly label: string; readonly htmlLang: string };
  readonly starting: string;
  readonly noTemplate: {
    readonly title: string;
    readonly explanation: string;
    readonly insert: string;
    readonly received: string;
    /** Instead of the title, where the workbook holds a plan of a roadmap that is not known. */
    readonly stranger: string;
  };
  /** A plan that follows a roadmap that came from a file: which one, and how to have it judged. */
  readonly stranger: (roadmap: string, version: string) => string;
  readonly form: {
    readonly title: string;
    readonly required: string;
    readonly programme: string;
    /** A programme that is over, in a list; once it is chosen, the day is said under it. */
    readonly ended: (programme: string) => string;
    readonly endedHint: (day: string) => string;
    /** A programme whose template the workbook has. */
    readonly present: (programme: string) => string;
    readonly category: string;
    readonly chooseCategory: string;
    readonly categories: Readonly<Record<OrganizationCategory, string>>;
    readonly organization: string;
    readonly organizationHint: string;
    /** What a screen reader hears of the button that opens the list. */
    readonly openList: string;
    readonly noMatch: string;
    readonly fiscalYear: string;
    readonly undoNotice: string;
    readonly submit: string;
    readonly cancel: string;
    readonly missingCategory: string;
    readonly missingOrganization: string;
    readonly otherCategory: string;
    readonly unlisted: string;
    /** Official message of the rule on the RAMQ. */
    readonly excluded: string;
  };
  readonly working: {
    readonly insert: string;
    readonly insertStep: (done: number, total: number) => string;
    /** The template is in place and being read. */
    readonly check: string;
    readonly validate: string;
    readonly clear: string;
    readonly read: string;
  };
  readonly plan: {
    readonly organization: string;
    readonly category: string;
    readonly fiscalYear: string;
    readonly roadmap: string;
    readonly unknown: string;
    /** How a roadmap is called. */
    readonly roadmapName: (roadmap: Pick<FollowedRoadmap, "name" | "isFromFile">) => string;
    /** The same, with its version. */
    readonly followed: (roadmap: FollowedRoadmap) => string;
    /** Name of the choice between the plans of the workbook. */
    readonly programmes: string;
    /** A plan in that choice: its programme, its verdict, how many findings are left. */
    readonly tab: (programme: string, verdict: string, findings: number) => string;
  };
  readonly page: PageMessages;
  readonly commands: { readonly validate: string; readonly clearMarks: string };
  readonly findings: {
    readonly title: string;
    readonly checkedAt: (at: Date) => string;
    /** When the formulas were last looked at, which is only done on a command. */
    readonly formulasAt: (at: Date) => string;
    readonly none: string;
    /** Nothing was found in what could be read, which was not everything. */
    readonly noneRead: string;
    readonly noneExplanation: string;
    readonly severities: Readonly<Record<Severity, SeverityWords>>;
    readonly cell: (sheet: string, address: string) => string;
    /** Place of a finding that is on no cell. */
    readonly wholeWorkbook: string;
    readonly otherCells: (addresses: readonly string[]) => string;
    readonly fix: (fix: string) => string;
    readonly goTo: string;
    readonly showAll: (hidden: number) => string;
    readonly showFewer: string;
    /** What opens the reason of a rule. */
    readonly why: string;
    readonly source: (source: string) => string;
    readonly cells: (count: number) => string;
    /** The cells, on one sheet, of several findings that say the same thing. */
    readonly cellsOf: (sheet: string, count: number) => string;
    readonly moreCells: (hidden: number) => string;
    /** From finding to finding. */
    readonly walk: {
      readonly name: string;
      readonly previous: string;
      readonly next: string;
      readonly place: (place: number, all: number) => string;
      readonly current: string;
      readonly gone: string;
    };
  };
  readonly catalogue: CatalogueMessages;
  readonly coverage: {
    readonly checked: (rules: number, checks: number) => string;
    readonly allChecked: string;
    readonly unchecked: (rules: number) => string;
    readonly skipped: (rule: string, rows: number, why: SkipReason | null) => string;
  };
  readonly marks: {
    readonly done: (marked: number) => string;
    readonly refused: (sheets: readonly string[]) => string;
    readonly failed: (explanation: string) => string;
  };
  readonly notices: {
    readonly inserted: string;
    readonly renamed: (titles: readonly string[]) => string;
    readonly templatePresent: string;
    readonly cleared: (count: number) => string;
    /** Titles of the protected sheets that still have marks. */
    readonly marksLeft: (sheets: readonly string[]) => string;
    /** The cell to go to is hidden, with the button that shows it. */
    readonly hiddenCell: (cell: string, part: HiddenPart["part"], by: HiddenPart["by"]) => string;
    /** What showing it costs where Ctrl+Z does not follow. */
    readonly showingCosts: string;
    readonly show: string;
  };
  readonly fixes: FixMessages;
  readonly integrity: IntegrityMessages;
  readonly columns: ColumnMessages;
  readonly comparison: ComparisonMessages;
  readonly sheets: SheetMessages;
  readonly verdict: VerdictMessages;
  readonly report: ReportMessages;
  readonly incomplete: IncompleteMessages;
  readonly undo: UndoMessages;
  readonly update: UpdateMessages;
  readonly takeover: TakeoverMessages;
  readonly help: HelpMessages;
  readonly opening: OpeningMessages;
  readonly year: YearMessages;
  readonly roadmapFile: RoadmapFileMessages;
  readonly reference: ReferenceMessages;
  readonly progress: ProgressMessages;
  readonly failures: Readonly<Record<FailureCode, FailureWords>>;
  readonly detail: string;
  readonly bug: FailureWords;
  /** A part of the pane did not arrive: a page, or the other language. */
  readonly partMissing: FailureWords;
  /** A command was given up, then Excel answered again, and the workbook was read. */
  readonly answeredLate: FailureWords;
}
