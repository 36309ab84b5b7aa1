import type { CellValue } from "../../grid/grid";
import type { FindingCell } from "./facts";

/** What a correction writes: text as text, a number, nothing, or a formula (en-US form, with its equals sign). */
export type NewContent = string | number | null | { readonly formula: string };

/** Number format that the new content asks for; the cell keeps its own when absent. */
export type EditFormat = "percent" | "date" | "text" | "general";

/**
 * One cell of a correction: it is written only while the cell still holds `before`. Both are as the
 * workbook has them: a date of a 1904 workbook counts from 1904.
 */
export interface CellEdit {
  readonly cell: FindingCell;
  readonly before: CellValue;
  readonly after: NewContent;
  readonly format?: EditFormat;
  /** Merged region, "K5:K7", that is separated just before: the edit is that of the first of its cells. */
  readonly unmerge?: string;
  /** What must stand beside the cell still; absent when nothing tells its row. */
  readonly beside?: readonly Beside[];
}

/** What another cell of the row of an edit held when the edit was decided: a row that came in its place is another one. */
export interface Beside {
  /** Relative A1 address, on the sheet of the edit. */
  readonly address: string;
  readonly value: CellValue;
}

/**
 * A correction as data. certain = it follows from the plan and the roadmap alone; proposal = a likely
 * reading or a text to adapt, which the user confirms.
 */
export interface Fix {
  readonly certainty: "certain" | "proposal";
  readonly edits: readonly [CellEdit, ...CellEdit[]];
}

/** A correction whose edits are worked out once, when they are first asked for; there is at least one. */
export function fixWhenAsked(certainty: Fix["certainty"], workOut: () => readonly CellEdit[]): Fix {
  let known: Fix["edits"] | null = null;
  return {
    certainty,
    get edits() {
      if (known) return known;
      const [first, ...rest] = workOut();
      if (!first) throw new Error("A correction without any edit");
      known = [first, ...rest];
      return known;
    },
  };
}
