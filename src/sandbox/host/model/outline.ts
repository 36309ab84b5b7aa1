/** Outline groups of columns and rows: levels as Excel keeps them, hidden details in Univer. */
import { hideColumns, hideRows } from "./sizes";
import { invalidArgument } from "../protocol/host-error";
import type { RangeRef } from "./range";
import type { Outline } from "./sheet-state";

export type Axis = "columns" | "rows";

const outlineOf = ({ sheet }: RangeRef, axis: Axis): Outline =>
  axis === "columns" ? sheet.book.state(sheet).columnOutline : sheet.book.state(sheet).rowOutline;

function store({ sheet }: RangeRef, axis: Axis, outline: Outline): void {
  sheet.book.change(sheet, axis === "columns" ? { columnOutline: outline } : { rowOutline: outline });
}

const indexes = ({ rect }: RangeRef, axis: Axis): readonly number[] =>
  axis === "columns"
    ? Array.from({ length: rect.columns }, (_, index) => rect.column + index)
    : Array.from({ length: rect.rows }, (_, index) => rect.row + index);

/** One level more, or one less with -1; Excel has eight levels at most. */
export function changeLevel(range: RangeRef, axis: Axis, by: 1 | -1): void {
  const { levels, collapsed } = outlineOf(range, axis);
  const next = new Map(levels);
  for (const index of indexes(range, axis)) {
    const level = (levels.get(index) ?? 0) + by;
    if (level < 0 || level > 7) throw invalidArgument(`outline level ${level}`);
    if (level === 0) next.delete(index);
    else next.set(index, level);
  }
  store(range, axis, { levels: next, collapsed });
}

/** Hides or shows the grouped columns or rows of the range; the sign stands on the next one. */
export function showDetails(range: RangeRef, axis: Axis, shown: boolean): void {
  const { levels, collapsed } = outlineOf(range, axis);
  const grouped = indexes(range, axis).filter((index) => levels.has(index));
  const last = grouped[grouped.length - 1];
  if (last === undefined) throw invalidArgument("the range holds no outline group");
  const next = new Set(collapsed);
  if (shown) next.delete(last + 1);
  else next.add(last + 1);
  for (const index of grouped) {
    const one =
      axis === "columns"
        ? { ...range.rect, column: index, columns: 1 }
        : { ...range.rect, row: index, rows: 1 };
    if (axis === "columns") hideColumns(range.sheet, one, !shown);
    else hideRows(range.sheet, one, !shown);
  }
  store(range, axis, { levels, collapsed: next });
}
