/** The functions of core that the use cases are given, and what passes between them. */
import type { Validation } from "../core/validation/validation";
import type { ColumnChoices } from "../core/reading/column-choices";
import type { Update, UpdateOffer } from "../core/migration/update";
import type { Refilling, Withdrawable } from "../core/migration/withdraw";
import type { OfferedTable } from "../core/takeover/offer";
import type { ColumnMatches } from "../core/takeover/propose-columns";
import type { SourceTable } from "../core/takeover/source-table";
import type { Takeover } from "../core/takeover/takeover";
import type { TableId } from "../core/programme/table/table";
import type { FindingCell } from "../core/programme/finding/facts";
import type { PlanProgress } from "../core/progress/progress";
import type { OfficialReference } from "../core/reference/reference";
import type { Grid } from "../core/grid/grid";
import type { LitCells } from "../core/integrity/lit-cells";
import type { OrganizationCategory } from "../core/organizations/organization";
import type { ReportPlace } from "../core/reading/report-place";
import type { SheetChoices } from "../core/reading/sheet-choices";
import type { YearBand } from "../core/reading/year-bands";
import type { RuledCells } from "../core/grid/sheet-rules";
import type { IncompleteSheet } from "../core/programme/workbook/incomplete";
import type { SheetMark } from "../core/programme/workbook/mark";
import type { SheetDrawing, WorkbookDrawing } from "../core/programme/workbook/drawing";

/** A sheet of the template of a roadmap that holds nothing any more. */
export interface Emptied {
  readonly sheet: string;
  readonly roadmap: string;
  /** People do not see it: its title tells them nothing. */
  readonly isHidden?: true;
}

/** Sheets of ours that a command left unfinished; absent when there are none. */
export interface Unfinished {
  readonly incomplete?: readonly IncompleteSheet[];
  /** Titles, as people know them, of sheets that an update replaced and that are still there, unread; absent when there are none. */
  readonly replaced?: readonly string[];
  /** Sheets of templates that hold nothing any more, as undoing an insertion leaves them; absent when there are none. */
  readonly emptied?: readonly Emptied[];
  /** Roadmaps that sheets say they follow and that are not known: their plans are not judged. Absent when there are none. */
  readonly strangers?: readonly Stranger[];
}

/** A roadmap that only its id and version tell. */
export type Stranger = Pick<SheetMark, "roadmap" | "version">;

/** One plan of the workbook, validated against the edition that it follows. */
export interface JudgedPlan {
  readonly validation: Validation;
  /** What may be chosen where columns were not found; absent or empty when they all were. */
  readonly columns?: readonly ColumnChoices[];
  /** What may be chosen where several sheets could be read in a role; absent or empty when none could. */
  readonly sheets?: readonly SheetChoices[];
  /** It follows an edition, or a template, that is no longer the newest one. Absent when it does not. */
  readonly update?: UpdateOffer;
  /** Its template bears our mark and nothing seems to be answered yet: it may be taken back out. Absent when that is not so. */
  readonly isUnanswered?: true;
}

/** A plan that was validated, and what was read of its workbook. */
export interface ReadAndJudged {
  readonly grid: Grid;
  readonly validation: Validation;
}

/** What pages show of a plan. */
export interface PlanViews {
  /** What its programme publishes, with the place of each row in the workbook. */
  readonly reference: (plan: ReadAndJudged) => OfficialReference;
  /** How far it is; `today` is AAAA-MM-JJ. */
  readonly progress: (plan: ReadAndJudged, today: string) => PlanProgress;
  /** The columns of its years that fold; none where no column does. */
  readonly years: (plan: ReadAndJudged) => readonly YearBand[];
  /** Where it is said how a target such as « +5 % » is read; null where there is nothing to say. */
  readonly relativeReading: (plan: ReadAndJudged) => FindingCell | null;
}

/** Every plan of a workbook, one a programme: the first one, and the others where there are some. */
export interface JudgedPlans extends JudgedPlan {
  /** In the order in which programmes are offered. Absent when the workbook holds one plan. */
  readonly others?: readonly JudgedPlan[];
}

export type Outcome =
  | ({ readonly status: "validated" } & JudgedPlans & Unfinished)
  | ({ readonly status: "not-a-plan" } & Unfinished);

/** Validates what was read; `today` is AAAA-MM-JJ. */
export type Validate = (grid: Grid, today: string) => Outcome;

/** The same, at once or in its own time. */
export type ValidateInTime = (grid: Grid, today: string) => Outcome | Promise<Outcome>;

/** The cells of a workbook that the template gives lists and limits to. */
export type RuledCellsOf = (grid: Grid) => readonly RuledCells[];

/** What the workbook's own colours show already, where its highlights were read. */
export type LitCellsOf = (grid: Grid) => LitCells;

/** Id of a fiscal year of the roadmap, e.g. "2024-2025". */
export type FiscalYear = string;

export interface TemplateChoice {
  /** Id of the roadmap; the one that is offered first when absent. */
  readonly programme?: string;
  readonly category: OrganizationCategory;
  readonly organization: string;
  readonly fiscalYear: FiscalYear;
}

/** A choice where anything may be left for later. */
export interface PartialChoice {
  readonly programme?: string;
  readonly category: OrganizationCategory | null;
  readonly organization: string;
  readonly fiscalYear: FiscalYear | null;
}

export interface DrawnTemplate {
  readonly drawing: WorkbookDrawing;
  /** Roles of the sheets whose own title was taken in this workbook. */
  readonly renamed: readonly string[];
}

export interface DrawnReport {
  readonly drawing: SheetDrawing;
  readonly place: ReportPlace;
  /** Rows of its table. */
  readonly rows: number;
}

/** Draws the report of a validation, in French as the rest of the workbook, for the workbook that was read. */
export type DrawReport = (validation: Validation, checkedAt: Date, grid: Grid) => DrawnReport;

/** Draws the template for the workbook that was read: no title and no name that it already has. */
export type DrawTemplate = (choice: PartialChoice, grid: Grid) => DrawnTemplate;

/**
 * Decides the update of a plan of the workbook that was read with its formulas; null when there is nothing to update.
 * @param roadmap id of the plan's roadmap. @param today AAAA-MM-JJ, where « Date des données » is blank.
 */
export type PrepareUpdate = (grid: Grid, roadmap: string, today: string) => Update | null;

/** Taking a template back out of the workbook, and drawing again what was emptied of it. */
export interface Withdrawals {
  /** Whether the template of a roadmap may go, in a workbook that was read with its formulas and its notes; null when it is not known. */
  readonly withdrawable: (grid: Grid, roadmap: string) => Withdrawable | null;
  /** What to draw on its emptied sheets. @param choice what it was inserted for, where that is known. */
  readonly refillings: (grid: Grid, roadmap: string, choice: TemplateChoice | null) => readonly Refilling[];
}

/** « This table of mine holds that table of the plan, column by column. » */
export interface TakeoverRequest {
  /** Id of the plan's roadmap. */
  readonly roadmap: string;
  /** Name of the file that the table is in; null when it is in the open workbook. */
  readonly file: string | null;
  readonly source: SourceTable;
  readonly target: TableId;
  readonly columns: ColumnMatches;
}

/** Tables of the user's own, to be copied into the plan of a roadmap. */
export interface Takeovers {
  /** The tables of a file, or of the open workbook when it is null; none when there is no such plan in the open workbook. */
  readonly offered: (open: Grid, roadmap: string, file: Grid | null) => readonly OfferedTable[];
  /** The table that was chosen in the open workbook is there still, as it was. */
  readonly isThere: (open: Grid, request: TakeoverRequest) => boolean;
  /** Decides what becomes of each value; null when the plan has no such table any more. */
  readonly prepare: (open: Grid, request: TakeoverRequest) => Takeover | null;
}
