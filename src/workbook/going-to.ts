/** How to go to a cell. */
export interface GoingTo {
  /** Id of its sheet, as it was read: whatever its title has become. Undefined: it goes by its title. */
  readonly id: string | undefined;
  /** Show it even where people hid it. */
  readonly reveal: boolean;
  /** Unfold its column without asking. */
  readonly unfolds: boolean;
  /** The columns that unfold with its own, and come into view with it, e.g. "K:T"; absent when it stands alone. */
  readonly band?: string | undefined;
}

/** What hides a cell, the widest first; a folded column is an obstacle only where it is not to be unfolded unasked. */
export type Hiding = "sheet" | "rows" | "columns";

/** Columns of a sheet, side by side. */
export interface SheetColumns {
  /** Title of the sheet. */
  readonly sheet: string;
  /** Id of the sheet, as it was read: whatever its title has become. Undefined: it goes by its title. */
  readonly id: string | undefined;
  /** E.g. "K:T". */
  readonly columns: string;
}

/** Columns that are to be unfolded or folded. */
export interface AskedFold extends SheetColumns {
  readonly isShown: boolean;
}
