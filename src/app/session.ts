import type { FindingCell } from "../core/programme/finding/facts";
import type { Grid } from "../core/grid/grid";
import type { Validation } from "../core/validation/validation";
import type { TemplateGap } from "../core/integrity/integrity";
import type { ColumnChoices } from "../core/reading/column-choices";
import type { UserColumn } from "../core/reading/column-mapping";
import type { ChosenRole } from "../core/reading/sheet-choice";
import type { SheetChoices } from "../core/reading/sheet-choices";
import type { UpdateOffer } from "../core/migration/update";
import type { TableId } from "../core/programme/table/table";
import type { MarkOutcome, Remains, Replaced, WorkbookErrorCode } from "../workbook/workbook";
import type { Fixable } from "./fixable";
import type { FiscalYear, JudgedPlan, TakeoverRequest, TemplateChoice, Unfinished } from "./contracts";
import type { NoPlanNotice, Notice } from "./notices";
import type { Store } from "./store";

export type * from "./notices";

/** « This column of the template is that one of mine »; null takes the choice back. */
export interface ColumnChoice {
  /** Id of the template's column. */
  readonly column: string;
  readonly chosen: UserColumn | null;
}

/** « Read this sheet in that role »; null takes the choice back. */
export interface SheetPick {
  readonly role: ChosenRole;
  readonly sheet: string | null;
}

/** What somebody decides of a finding, in the words of the report. */
export interface NewDecision {
  /** Key of the finding. */
  readonly key: string;
  readonly decision: string;
  readonly reason: string;
  /** Empty when nobody is named. */
  readonly author: string;
}

/** What a sheet lost of the template, to be given back. */
export type LostPart = Pick<TemplateGap, "sheet" | "part">;

/** Something the user, or the workbook, asks for. */
export type Task =
  | { readonly kind: "start" }
  | { readonly kind: "insert"; readonly choice: TemplateChoice }
  | { readonly kind: "validate" }
  | { readonly kind: "mark" }
  | { readonly kind: "clear-marks" }
  /** `decision`: one that is taken now, for a finding; the report is then not shown. */
  | { readonly kind: "write-report"; readonly decision?: NewDecision }
  | { readonly kind: "add-catalogue" }
  | { readonly kind: "apply-fixes"; readonly findings: readonly Fixable[] }
  /** Gives back what corrections replaced. */
  | { readonly kind: "undo-fixes"; readonly replaced: Replaced }
  | { readonly kind: "map-columns"; readonly table: TableId; readonly choices: readonly ColumnChoice[] }
  | { readonly kind: "choose-sheets"; readonly picks: readonly SheetPick[] }
  | { readonly kind: "restore"; readonly parts: readonly LostPart[] }
  | { readonly kind: "remove-incomplete" }
  /** Takes the template of a roadmap back out, while nothing was typed in it. */
  | { readonly kind: "withdraw"; readonly roadmap: string }
  /** Draws the emptied sheets of the template of a roadmap again. */
  | { readonly kind: "refill"; readonly roadmap: string }
  /** Looks at what updating the plan of a roadmap would do; writes nothing. */
  | { readonly kind: "plan-update"; readonly roadmap: string }
  | { readonly kind: "update"; readonly roadmap: string }
  | { readonly kind: "remove-replaced" }
  /** Copies a table of the user's own into the plan. */
  | { readonly kind: "take-over"; readonly request: TakeoverRequest }
  /** `opens`: the pane opens with the workbook from now on; else no more. */
  | { readonly kind: "open-with-workbook"; readonly opens: boolean }
  /** Unfolds the columns of a fiscal year, folds those of the others. */
  | { readonly kind: "show-year"; readonly year: FiscalYear }
  /** `reveal`: show it even where people hid it. */
  | { readonly kind: "go-to"; readonly cell: FindingCell; readonly reveal?: boolean }
  | { readonly kind: "refresh" };

const kinds: Readonly<Record<Task["kind"], true>> = {
  start: true,
  insert: true,
  validate: true,
  mark: true,
  "clear-marks": true,
  "write-report": true,
  "add-catalogue": true,
  "apply-fixes": true,
  "undo-fixes": true,
  "map-columns": true,
  "choose-sheets": true,
  restore: true,
  "remove-incomplete": true,
  withdraw: true,
  refill: true,
  "plan-update": true,
  update: true,
  "remove-replaced": true,
  "take-over": true,
  "open-with-workbook": true,
  "show-year": true,
  "go-to": true,
  refresh: true,
};

/** Every kind of task: a new one is named here, and walked by the tests of faults. */
export const taskKinds = Object.keys(kinds);

/** What became of our marks in the cells. */
export type Marks =
  | { readonly status: "none" }
  /** Cells whose findings only marks would show: they are not made unasked where writing costs what Ctrl+Z would undo. */
  | { readonly status: "offered"; readonly cells: number }
  | { readonly status: "done"; readonly outcome: MarkOutcome }
  | { readonly status: "failed"; readonly code: WorkbookErrorCode; readonly remains?: Remains };

/** What a « Valider » rested on. */
export interface Validated {
  readonly at: Date;
  /** What was read. */
  readonly grid: Grid;
  /** The workbook does not hold that any more. */
  readonly isChanged: boolean;
}

export interface NoTemplate extends Unfinished {
  readonly status: "no-template";
  readonly form: "closed" | "open";
  /** The workbook holds something, and no plan was recognized in it. Absent when it is blank. */
  readonly isFilled?: true;
  /** Absent when the last command has nothing to say. */
  readonly notice?: NoPlanNotice;
}

export interface Ready extends Unfinished {
  readonly status: "ready";
  readonly validation: Validation;
  /** Ids of the sheets that were read, by title; absent when there are none. */
  readonly sheetIds?: ReadonlyMap<string, string>;
  /** What may be chosen where columns were not found. */
  readonly columns: readonly ColumnChoices[];
  /** What may be chosen where several sheets could be read in a role. */
  readonly sheets: readonly SheetChoices[];
  /** The plan may be brought to a newer edition, or to a newer template. Absent when it may not. */
  readonly update?: UpdateOffer;
  /** Every plan of the workbook, the one above among them, as programmes are offered. Absent when there is one. */
  readonly plans?: readonly JudgedPlan[];
  /** The template may be taken back out: nothing seems to be answered yet. Absent when it may not. */
  readonly isUnanswered?: true;
  /** The form that chooses the template of another programme is open; absent when it is not. */
  readonly form?: "open";
  readonly checkedAt: Date;
  /** When the formulas were looked at, where something that was found then is still told; absent when it is now. */
  readonly formulasAt?: Date;
  /** The last « Valider »; absent when there was none since the pane was opened. */
  readonly validated?: Validated;
  /** How much there was to fill in when the template was inserted, in findings; absent when it was not since the pane was opened. */
  readonly filling?: number;
  readonly marks: Marks;
  /** A command told that the workbook has no mark of ours; absent when it has some, or when nothing is known of them. */
  readonly noMarks?: true;
  readonly notice: Notice | null;
}

/** States in which nothing is under way and nothing went wrong. */
export type Settled = NoTemplate | Ready;

/** `before`: what was shown until then, and still is under the progress bar or the message. */
export interface Working {
  readonly status: "working";
  readonly task: Task;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly before: Settled | null;
}

export interface Failed {
  readonly status: "failed";
  readonly task: Task;
  readonly code: WorkbookErrorCode;
  /** For a support call, in English. */
  readonly detail: string;
  /** What was left in the workbook; absent when nothing had been written. */
  readonly remains?: Remains;
  /** Excel answers again, and `before` is what was read since: nothing else is said of what remains. Absent until then. */
  readonly isReadSince?: true;
  readonly before: Settled | null;
}

/** What the pane knows now. "crashed" is a bug of ours: the pane's error boundary shows it. */
export type Session =
  | { readonly status: "starting" }
  | Settled
  | Working
  | Failed
  | { readonly status: "crashed"; readonly error: unknown };

export type SessionStore = Store<Session>;

/** What is on screen apart from progress and messages; null when nothing was read yet. */
export function settledOf(session: Session): Settled | null {
  switch (session.status) {
    case "no-template":
    case "ready":
      return session;
    case "working":
    case "failed":
      return session.before;
    case "starting":
    case "crashed":
      return null;
  }
}
