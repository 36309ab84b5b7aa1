/** What tells the row of a correction from another one that would come in its place. */
import { fromA1, toA1 } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { Beside, CellEdit } from "./fix";

/** Cells of a row that tell it from another one: the first ones, its number and its title among them. */
const MOST = 3;

const placeOf = ({ sheet, address }: CellEdit["cell"]): string => `${address} ${sheet}`;

function besideOf({ cell }: CellEdit, { sheets }: Grid, edited: ReadonlySet<string>): readonly Beside[] {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const line = (fromA1(cell.address)?.row ?? 0) - (sheet?.origin.row ?? 0);
  const found = (sheet?.values[line] ?? []).flatMap((value, place): readonly Beside[] => {
    if (!sheet || value === null || value === "") return [];
    const address = toA1({ row: sheet.origin.row + line, column: sheet.origin.column + place });
    // A result follows what is written; so do the cells that are written along.
    const isOfOthers = sheet.formulas?.[address] === undefined && !edited.has(placeOf({ ...cell, address }));
    return isOfOthers ? [{ address, value }] : [];
  });
  return found.slice(0, MOST);
}

/** Corrections with what stands beside each of their cells in the grid that they were decided from. */
export function withBeside(
  corrections: readonly (readonly CellEdit[])[],
  grid: Grid,
): readonly (readonly CellEdit[])[] {
  const edited = new Set(corrections.flat().map(({ cell }) => placeOf(cell)));
  return corrections.map((edits) =>
    edits.map((edit) => {
      const beside = besideOf(edit, grid, edited);
      return beside.length > 0 ? { ...edit, beside } : edit;
    }),
  );
}
