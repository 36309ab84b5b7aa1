import { fromA1 } from "../../src/core/grid/address";

/** Zero-based corners of "A6:C15" or "B2". */
export function corners(range: string): { top: number; left: number; bottom: number; right: number } {
  const [first = "", last = first] = range.split(":");
  const start = fromA1(first);
  const end = fromA1(last);
  if (!start || !end) throw new Error(`Not a range: ${range}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
