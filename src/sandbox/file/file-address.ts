/** Ranges as snapshots write them ("A1:B2,D4") and as files write them ("A1:B2 D4"). */
import { columnLetters, fromA1, toA1 } from "../../core/grid/address";

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** List of ranges for an `sqref` attribute: commas become spaces, dollars go. */
export function toSqref(range: string): string {
  return range
    .replaceAll("$", "")
    .split(/[,\s]+/)
    .join(" ");
}

/** The reverse of `toSqref`. */
export function fromSqref(sqref: string): string {
  return sqref.trim().split(/\s+/).join(",");
}

/** Zero-based corners of a range of one area. Throws when it is not one. */
export function parseArea(range: string): Area {
  const [first = "", last = first] = range.split(":");
  const from = fromA1(first);
  const to = fromA1(last);
  if (!from || !to) throw new Error(`Not a range: ${range}`);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Relative address of an area: "B2" or "B2:C4". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = toA1({ row: top, column: left });
  const last = toA1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Absolute address of an area: "$B$2:$C$4". */
export function absoluteAddress({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
