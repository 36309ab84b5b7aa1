/** What is said of what a command left behind. Titles are those of the workbook; cells are worded already. */
export interface IncompleteMessages {
  readonly template: (titles: readonly string[]) => string;
  readonly report: (titles: readonly string[]) => string;
  readonly catalogue: (titles: readonly string[]) => string;
  /** Button. */
  readonly remove: string;
  readonly removing: string;
  readonly removed: (titles: readonly string[]) => string;
  /** Sheets that stay for what was typed on them. */
  readonly kept: (cells: readonly string[]) => string;
  /** Cells where somebody typed while they were being written. */
  readonly typed: (cells: readonly string[]) => string;
  /** After a failure, from what was looked at then. */
  readonly remains: {
    readonly asBefore: string;
    readonly unknown: string;
    readonly incomplete: (titles: readonly string[]) => string;
    readonly typed: (cells: readonly string[]) => string;
    readonly written: (cells: readonly string[]) => string;
    readonly partly: (titles: readonly string[]) => string;
    readonly someMarks: string;
    readonly done: string;
  };
}
