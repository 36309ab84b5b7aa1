/** Whether the sheets that an update replaced may go: nothing was typed there since, and nothing else looks at them. */
import type { Grid, GridSheet } from "../grid/grid";
import { replacedSheets } from "../programme/workbook/replaced";
import { digestOf } from "./digest";
import { restingOn, type RestingOn } from "./resting-on";

export interface Removable extends RestingOn {
  /** The sheets, as they were read; empty when one of them is to stay, so that all of them do. */
  readonly sheets: readonly GridSheet[];
  /** Titles of those where something was typed since the update, or of which nothing tells. */
  readonly changed: readonly string[];
}

/** @param grid read with its formulas and its notes. */
export function removable(grid: Grid): Removable {
  const replaced = replacedSheets(grid);
  const digests = new Map(replaced.map(({ sheet, digest }) => [sheet, digest]));
  const sheets = grid.sheets.filter(({ name }) => digests.has(name));
  const changed = sheets.filter((sheet) => digests.get(sheet.name) !== digestOf(sheet));
  const { noted, referring } = restingOn(grid, sheets);
  const isFree = changed.length + noted.length + referring.length === 0;
  return {
    sheets: isFree ? sheets : [],
    changed: changed.map(({ name }) => name),
    ...{ noted, referring },
  };
}
