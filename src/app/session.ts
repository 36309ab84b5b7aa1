import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";
import type { Validation } from "../core/validation/validation";
import type { HiddenPart } from "../core/validation/hidden-parts";
import type { TemplateGap } from "../core/integrity/integrity";
import type { ColumnChoices } from "../core/reading/column-choices";
import type { UserColumn } from "../core/reading/column-mapping";
import type { ChosenRole } from "../core/reading/sheet-choice";
import type { SheetChoices } from "../core/reading/sheet-choices";
import type { UpdateOffer } from "../core/migration/update";
import type { TableId } from "../core/programme/table/table";
import type { LeftReason, MarkOutcome, Remains, WorkbookErrorCode } from "../workbook/workbook";
import type { Fixable } from "./fixable";
import type { JudgedPlan, TakeoverRequest, TemplateChoice, Unfinished } from "./contracts";
import type { TakenOver } from "./taken-over";
import type { UpdateNotice } from "./update-notices";
import type { Store } from "./store";

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

/** What a sheet lost of the template, to be given back. */
export type LostPart = Pick<TemplateGap, "sheet" | "part">;

/** Something the user, or the workbook, asks for. */
export type Task =
  | { readonly kind: "start" }
  | { readonly kind: "insert"; readonly choice: TemplateChoice }
  | { readonly kind: "validate" }
  | { readonly kind: "clear-marks" }
  | { readonly kind: "write-report" }
  | { readonly kind: "add-catalogue" }
  | { readonly kind: "apply-fixes"; readonly findings: readonly Fixable[] }
  | { readonly kind: "map-columns"; readonly table: TableId; readonly choices: readonly ColumnChoice[] }
  | { readonly kind: "choose-sheets"; readonly picks: readonly SheetPick[] }
  | { readonly kind: "restore"; readonly parts: readonly LostPart[] }
  | { readonly kind: "remove-incomplete" }
  /** Looks at what updating the plan of a roadmap would do; writes nothing. */
  | { readonly kind: "plan-update"; readonly roadmap: string }
  | { readonly kind: "update"; readonly roadmap: string }
  | { readonly kind: "remove-replaced" }
  /** Copies a table of the user's own into the plan. */
  | { readonly kind: "take-over"; readonly request: TakeoverRequest }
  /** `reveal`: show it even where people hid it. */
  | { readonly kind: "go-to"; readonly cell: FindingCell; readonly reveal?: boolean }
  | { readonly kind: "refresh" };

const kinds: Readonly<Record<Task["kind"], true>> = {
  start: true,
  insert: true,
  validate: true,
  "clear-marks": true,
  "write-report": true,
  "add-catalogue": true,
  "apply-fixes": true,
  "map-columns": true,
  "choose-sheets": true,
  restore: true,
  "remove-incomplete": true,
  "plan-update": true,
  update: true,
  "remove-replaced": true,
  "take-over": true,
  "go-to": true,
  refresh: true,
};

/** Every kind of task: a new one is named here, and walked by the tests of faults. */
export const taskKinds = Object.keys(kinds);

/** What became of our marks in the cells. */
export type Marks =
  | { readonly status: "none" }
  | { readonly status: "done"; readonly outcome: MarkOutcome }
  | { readonly status: "failed"; readonly code: WorkbookErrorCode; readonly remains?: Remains };

/** Why a cell does not hold what was wanted; "altered": it was written, and Excel made something else of it. */
export type NotCorrected = LeftReason | "altered";

/** What became of corrections. */
export interface Correction {
  readonly kind: "corrected";
  /** Number of cells that were written, and hold what was wanted. */
  readonly cells: number;
  /** Number of corrections that the plan did not ask for any more. */
  readonly outdated: number;
  readonly left: readonly { readonly cell: FindingCell; readonly reason: NotCorrected }[];
  /** Findings whose cells were written, and that are there again. */
  readonly remaining: readonly Finding[];
}

/** What became of choices, in numbers of choices. */
export interface ChoicesMade {
  /** What was chosen and is read from now on, by the reading that followed. */
  readonly used: number;
  readonly forgotten: number;
  /** The plan changed: there is nothing to choose any more, or what was chosen is gone. */
  readonly outdated: number;
  /** Written, and not there when it was read again. */
  readonly notKept: number;
}

export interface ColumnsMapped extends ChoicesMade {
  readonly kind: "columns-mapped";
}

export interface SheetsChosen extends ChoicesMade {
  readonly kind: "sheets-chosen";
}

/** What became of a restoration, in titles of sheets. */
export interface Restored {
  readonly kind: "restored";
  /** A new reading found everything there. */
  readonly done: readonly string[];
  /** Protected: nothing was drawn. */
  readonly refused: readonly string[];
  /** Lists there are not those that were read any more: they were left. Absent when there are none. */
  readonly changed?: readonly string[];
  /** They are not there any more. Absent when there are none. */
  readonly gone?: readonly string[];
  /** Drawn, and not all there when it was read again. */
  readonly remaining: readonly string[];
}

/** What became of unfinished sheets. */
export interface IncompleteRemoved {
  readonly kind: "incomplete-removed";
  /** Titles of the sheets that are gone. */
  readonly removed: readonly string[];
  /** Cells where somebody had typed: their sheets stay, and are no longer ours. */
  readonly typed: readonly FindingCell[];
}

/** What became of the decisions of the report that was there, counted in the new one, once it was read again. */
export interface DecisionsKept {
  /** They are on a row of the new report, under the same key. */
  readonly taken: number;
  /** They are at its foot, and count for nothing: their row had no key, or the key of another row. */
  readonly detached: number;
  /** They are not in it. */
  readonly lost: number;
}

/** What the last command has to say besides the findings. */
export type Notice =
  | IncompleteRemoved
  | UpdateNotice
  | TakenOver
  | Restored
  | Correction
  | ColumnsMapped
  | SheetsChosen
  /** `typed`: cells where somebody typed while they were being drawn; they hold what was typed. */
  | {
      readonly kind: "inserted";
      readonly renamed: readonly string[];
      readonly typed?: readonly FindingCell[];
    }
  | { readonly kind: "template-present" }
  /** The cell to go to is hidden: showing it is offered. */
  | {
      readonly kind: "hidden-cell";
      readonly cell: FindingCell;
      readonly part: HiddenPart["part"];
      readonly by: HiddenPart["by"];
    }
  /** `left`: titles of the protected sheets that still have marks. */
  | { readonly kind: "cleared"; readonly count: number; readonly left: readonly string[] }
  /** `setAside`: title of the report that people had rearranged, left as it was. */
  | {
      readonly kind: "report-written";
      readonly title: string;
      readonly rows: number;
      readonly setAside: string | null;
      /** Titles of sheets of which nothing told which was the report in use: they stay as they are. */
      readonly rivals?: readonly string[];
      /** It was written over one of which Excel does not tell the notes. */
      readonly notesUnseen?: true;
      /** What became of the decisions of the sheets that stay; absent when none does, and when all were kept. */
      readonly decisions?: DecisionsKept;
      /** Cells where somebody typed while they were being written; they hold what was typed. */
      readonly typed?: readonly FindingCell[];
    }
  /** Title of the sheet that holds the rules; isNew = there was none of ours. */
  | {
      readonly kind: "catalogue";
      readonly title: string;
      readonly isNew: boolean;
      readonly setAside?: string;
      /** It took the place of one of which Excel does not tell the notes. */
      readonly notesUnseen?: true;
      /** Titles of catalogues of which nothing told which was in use: they stay as they are. */
      readonly rivals?: readonly string[];
    };

export interface NoTemplate extends Unfinished {
  readonly status: "no-template";
  readonly form: "closed" | "open";
  /** Absent when the last command has nothing to say. */
  readonly notice?: IncompleteRemoved;
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
  /** The form that chooses the template of another programme is open; absent when it is not. */
  readonly form?: "open";
  readonly checkedAt: Date;
  /** When the formulas were looked at, where something that was found then is still told; absent when it is now. */
  readonly formulasAt?: Date;
  readonly marks: Marks;
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
