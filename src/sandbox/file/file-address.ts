/** Ranges as snapshots write them ("A1:B2,D4") and as files write them ("A1:B2 D4"). */
import { columnLetters, fromA1 } from "../../core/grid/address";
import type { Block } from "../../core/grid/blocks";

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
export function parseArea(range: string): Block {
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

/** Absolute address of an area: "$B$2:$C$4". */
export function absoluteAddress({ top, left, bottom, right }: Block): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
