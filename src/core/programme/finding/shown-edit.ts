import { serialToIso } from "../../calendar/dates";
import type { CellValue } from "../../grid/grid";
import type { FindingCell } from "./facts";
import type { CellEdit, NewContent } from "./fix";

/** A content as the cell shows it, left to be worded: a percentage is a fraction, a date is AAAA-MM-JJ. */
export type ShownValue =
  | { readonly kind: "blank" | "formula" }
  | { readonly kind: "text" | "date" | "error"; readonly text: string }
  | { readonly kind: "number" | "percent"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean };

/** One cell of a correction, before and after. */
export interface ShownEdit {
  readonly cell: FindingCell;
  readonly before: ShownValue;
  readonly after: ShownValue;
  /** Merged cells that are separated. */
  readonly unmerge?: string;
}

/** What a cell of that format shows of a number. */
export function shownNumber(value: number, format: string | undefined, date1904 = false): ShownValue {
  const day = format === "date" ? serialToIso(value, date1904) : null;
  if (day !== null) return { kind: "date", text: day };
  return { kind: format === "percent" ? "percent" : "number", value };
}

/** What a cell of that format shows; a blank text is a text. */
export function shownContent(
  content: CellValue | NewContent,
  format: string | undefined,
  date1904 = false,
): ShownValue {
  if (content === null) return { kind: "blank" };
  if (typeof content === "string") return { kind: "text", text: content };
  if (typeof content === "number") return shownNumber(content, format, date1904);
  if (typeof content === "boolean") return { kind: "truth", value: content };
  return "formula" in content ? { kind: "formula" } : { kind: "error", text: content.error };
}

/**
 * What a correction changes in a cell, to be read before it is applied. The present number of a
 * percentage is shown as it was typed: 90, not 9000 %.
 */
export function shownEdit({ cell, before, after, format, unmerge }: CellEdit): ShownEdit {
  return {
    cell,
    before: shownContent(before, format === "date" ? "date" : undefined),
    after: shownContent(after, format),
    ...(unmerge === undefined ? {} : { unmerge }),
  };
}
