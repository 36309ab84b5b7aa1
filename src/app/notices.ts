/** What commands have to say besides the findings. */
import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";
import type { HiddenPart } from "../core/validation/hidden-parts";
import type { Withdrawable } from "../core/migration/withdraw";
import type { LeftReason, PutBackRefusal, Refilled, Replaced } from "../workbook/workbook";
import type { TakenOver } from "./taken-over";
import type { UpdateNotice } from "./update-notices";

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
  /** What was replaced, where Ctrl+Z does not give it back; absent where it does, and when nothing was written. */
  readonly replaced?: Replaced;
}

/** What became of corrections that were taken back. */
export interface CorrectionsUndone {
  readonly kind: "corrections-undone";
  /** Number of cells that hold again what they held. */
  readonly cells: number;
  readonly left: readonly {
    readonly cell: FindingCell;
    readonly reason: PutBackRefusal | "altered";
  }[];
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

/** A command that is about a plan found none. */
export interface NoPlan {
  readonly kind: "no-plan";
}

/** Marks that were removed; `left`: titles of the protected sheets that still have some. */
export interface Cleared {
  readonly kind: "cleared";
  readonly count: number;
  readonly left: readonly string[];
}

/** Whether the pane opens with this workbook from now on. */
export interface OpeningSet {
  readonly kind: "opening-set";
  readonly opens: boolean;
}

/** What became of a template that was to be taken back out. */
export interface Withdrawn extends Omit<Withdrawable, "sheets"> {
  readonly kind: "withdrawn";
  /** Titles that its sheets had; empty when they stay. */
  readonly removed: readonly string[];
  /** No other sheet of the workbook is shown: they stay. */
  readonly isAlone: boolean;
}

/** What became of sheets that were emptied, in their titles. */
export interface TemplateRefilled extends Refilled {
  readonly kind: "refilled";
  /** Titles of those of them that people do not see. */
  readonly hidden: readonly string[];
}

/** What a command has to say where there is no plan. */
export type NoPlanNotice = IncompleteRemoved | NoPlan | Cleared | OpeningSet | Withdrawn | TemplateRefilled;

/** What the last command has to say besides the findings. */
export type Notice =
  | NoPlanNotice
  | UpdateNotice
  | TakenOver
  | Restored
  | Correction
  | CorrectionsUndone
  | ColumnsMapped
  | SheetsChosen
  /** `typed`: cells where somebody typed while they were being drawn; they hold what was typed. */
  | {
      readonly kind: "inserted";
      readonly renamed: readonly string[];
      readonly typed?: readonly FindingCell[];
    }
  | { readonly kind: "template-present" }
  /** `isFound`: its columns are unfolded, those of the others folded; else the workbook has none of that year. */
  | { readonly kind: "year-shown"; readonly year: string; readonly isFound: boolean }
  /** The cell to go to is hidden: showing it is offered. */
  | {
      readonly kind: "hidden-cell";
      readonly cell: FindingCell;
      readonly part: HiddenPart["part"];
      readonly by: HiddenPart["by"];
      /** Showing it empties the list of Ctrl+Z. */
      readonly costsUndo?: true;
    }
  /** `setAside`: title of the report that people had rearranged, left as it was. */
  | {
      readonly kind: "report-written";
      /** It was written for a decision: whether the finding is justified now, or is not there any more. */
      readonly decided?: "justified" | "gone" | "not-kept";
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
