/** What a user may choose when columns of a table were not found, and what was chosen already. */
import { tableOf, columnOf, tableIds, type Table, type TableId } from "../programme/table/table";
import { shownContent, type ShownValue } from "../programme/finding/shown-edit";
import type { Template } from "../programme/template";
import { columnLetters, type CellPosition } from "../grid/address";
import type { UserColumn } from "./column-mapping";
import type { Grid, GridSheet } from "../grid/grid";
import { readColumns } from "./headers";
import { locateTable, type LocatedTable } from "./locate";
import { freeColumns } from "./mapped-columns";
import { isBlankValue } from "../text/blank";

/** A column of the template, as it is named to the user. */
export interface NamedColumn {
  readonly column: string;
  readonly header: string;
}

/** A column of the sheet that nothing claims. */
export interface FreeColumn extends UserColumn {
  readonly letters: string;
  /** What its first filled cell holds. */
  readonly sample: ShownValue;
}

export interface ColumnChoices {
  readonly table: TableId;
  readonly sheet: string;
  readonly missing: readonly NamedColumn[];
  readonly free: readonly FreeColumn[];
  /** Choices that the sheet keeps, followed or not. */
  readonly kept: readonly (NamedColumn & { readonly chosen: UserColumn; readonly isUsed: boolean })[];
}

const BLANK: ShownValue = { kind: "blank" };

function sampleOf(
  { values, formats }: GridSheet,
  { row, column }: CellPosition,
  date1904: boolean,
): ShownValue {
  const value = values[row]?.[column] ?? null;
  return isBlankValue(value) ? BLANK : shownContent(value, formats[row]?.[column], date1904);
}

function firstSample(grid: Grid, { sheet, headerRow }: LocatedTable, place: number): ShownValue {
  const column = place - sheet.origin.column;
  for (let row = headerRow + 1 - sheet.origin.row; row < sheet.values.length; row += 1) {
    const sample = sampleOf(sheet, { row, column }, grid.date1904);
    if (sample.kind !== "blank") return sample;
  }
  return BLANK;
}

function choicesOf(grid: Grid, table: Table, located: LocatedTable): ColumnChoices {
  const { sheet, headerRow, columns } = located;
  const named = (column: string): NamedColumn => ({ column, header: columnOf(table, column).header });
  const missing = readColumns(table).filter(({ id }) => columns[id] === undefined);
  const free = freeColumns(table, sheet, { row: headerRow, columns });
  return {
    table: table.id,
    sheet: sheet.name,
    missing: missing.map(({ id }) => named(id)),
    free: free.map(({ header, ordinal, count, place }) => ({
      header,
      ordinal,
      count,
      letters: columnLetters(place),
      sample: firstSample(grid, located, place),
    })),
    kept: located.choices.map(({ column, chosen, isUsed }) => ({ ...named(column), chosen, isUsed })),
  };
}

/** The tables of which a column was not found, or for which a choice is kept. */
export function columnChoices(grid: Grid, template: Template): readonly ColumnChoices[] {
  return tableIds(template).flatMap((id) => {
    const located = locateTable(grid, template, id);
    if (!located) return [];
    const table = tableOf(template, id);
    const isWhole = readColumns(table).every(({ id: column }) => located.columns[column] !== undefined);
    return isWhole && located.choices.length === 0 ? [] : [choicesOf(grid, table, located)];
  });
}
