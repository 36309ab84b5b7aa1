import type { GridSheet } from "../../core/grid/grid";

/** Rows of a sheet side by side, as places in its `values`: the first one, and how many. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** A sheet of no more rows is asked for whole: rows that show nothing may hold formulas. */
const FEW_ROWS = 5000;

/** Blank rows that are asked for with the others rather than apart. */
const SHORT_GAP = 200;

/** Rows that hold something, those between two that are near each other included. */
export function filledRows({ values }: GridSheet): readonly RowRun[] {
  if (values.length <= FEW_ROWS) return values.length > 0 ? [{ first: 0, count: values.length }] : [];
  const found: { first: number; count: number }[] = [];
  values.forEach((line, place) => {
    // Rows that hold nothing are mostly the same one.
    if (line === values[place - 1] || line.every((value) => value === null)) return;
    const last = found.at(-1);
    if (last && place - (last.first + last.count) <= SHORT_GAP) last.count = place - last.first + 1;
    else found.push({ first: place, count: 1 });
  });
  return found;
}
