/** Whether a sheet still holds what was read of it when the command was decided. */
import { fromA1 } from "../../core/grid/address";
import type { CellValue, GridSheet } from "../../core/grid/grid";
import { isSameContent } from "../../core/grid/same-content";
import type { HeldCell } from "./write-cell";

function valueIn({ origin, values, strays = [] }: GridSheet, address: string): CellValue {
  const place = fromA1(address);
  if (!place) throw new Error(`not a cell: ${address}`);
  const stray = strays.find(({ row, column }) => row === place.row && column === place.column);
  return stray?.value ?? values[place.row - origin.row]?.[place.column - origin.column] ?? null;
}

const countOf = ({ values, strays = [] }: GridSheet, width: number): number =>
  values.flatMap((row) => row.slice(0, width)).filter((value) => value !== null).length + strays.length;

/** True when the cells in the first columns (`width`; all of them by default) are those that were read, no more and no less. */
export function isAsSeen(
  seen: GridSheet,
  cells: readonly HeldCell[],
  width = Number.MAX_SAFE_INTEGER,
): boolean {
  const within = cells.filter(({ cell }) => (fromA1(cell.address)?.column ?? 0) < width);
  // A formula may give nothing: it counts as a cell, and is read as an empty one.
  const holding = within.filter(({ value }) => value !== null);
  return (
    holding.length === countOf(seen, width - seen.origin.column) &&
    holding.every(({ cell, value }) => isSameContent(value, valueIn(seen, cell.address)))
  );
}

/** True when two looks at a sheet found the same in its first columns. */
export function areSameCells(one: readonly HeldCell[], other: readonly HeldCell[]): boolean {
  const before = new Map(one.map((held) => [held.cell.address, held]));
  return (
    one.length === other.length &&
    other.every((held) => {
      const found = before.get(held.cell.address);
      return (
        found !== undefined &&
        found.formula === held.formula &&
        (held.formula !== null || isSameContent(found.value, held.value))
      );
    })
  );
}
