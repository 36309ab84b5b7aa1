import type { Visibility } from "../grid/grid";

/** What a sheet is to the plan: a table or « Identification », official content that is compared, or the report. */
export type SheetRole = string;

/** How a sheet was taken for its role: by its hidden mark, by its headers or labels, or because the user said so. */
export type ChosenBy = "mark" | "headers" | "choice";

/**
 * Why a sheet was left out. nothing = it holds nothing of the plan · copy = another sheet is read in its role ·
 * denied = its mark gives it a role that its headers deny · other-plan = it belongs to another plan of the
 * workbook · ambiguous = nothing tells whether it goes with the sheets that are read.
 */
export type LeftOutReason = "nothing" | "copy" | "denied" | "other-plan" | "ambiguous";

/** What became of one sheet of the workbook. */
export interface SheetReading {
  readonly sheet: string;
  /** Null when it holds nothing of the plan, or when it could not be read and nothing tells. */
  readonly role: SheetRole | null;
  readonly chosenBy: ChosenBy | null;
  readonly state: "read" | "left-out" | "unread";
  /** Absent when the sheet is read, or could not be. */
  readonly why?: LeftOutReason;
  /** The sheet that is read in its role instead; absent when none is. */
  readonly taken?: string;
  /** Absent when the sheet could not be read. */
  readonly visibility?: Visibility;
}
