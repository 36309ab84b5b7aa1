import type { Grid } from "../grid/grid";
import { fiscalYearId } from "../programme/rule/rule";
import { tableIds, tableOf, type Table } from "../programme/table/table";
import type { Template } from "../programme/template";
import { locateTable, type LocatedTable } from "./locate";

/** Columns of a fiscal year that fold together, side by side on a sheet. */
export interface YearBand {
  /** Title of the sheet. */
  readonly sheet: string;
  /** Id of the fiscal year, e.g. "2024-2025". */
  readonly year: string;
  /** Zero-based places of the first and of the last of the columns. */
  readonly first: number;
  readonly last: number;
  /** Zero-based line of the first row under the headers. */
  readonly firstRow: number;
}

type Run = Pick<YearBand, "first" | "last"> & { readonly year: number | null };

/** The columns that were found, from left to right: those that stand side by side and fold with one year together. */
function runsOf(table: Table, { columns, computed }: LocatedTable): readonly Run[] {
  const found = table.columns.flatMap(({ id, isFolded, year }) => {
    const place = columns[id] ?? computed[id];
    return place === undefined ? [] : [{ place, year: isFolded ? (year ?? null) : null }];
  });
  const runs: Run[] = [];
  for (const { place, year } of found.sort((left, right) => left.place - right.place)) {
    const before = runs.at(-1);
    // A column that was added among them is of their group.
    if (before?.year === year) runs[runs.length - 1] = { ...before, last: place };
    else runs.push({ first: place, last: place, year });
  }
  return runs;
}

/**
 * The columns of each fiscal year that fold, wherever they are in the workbook: in several pieces where people moved
 * some of them. None where no column folds with its year.
 */
export function yearBands(grid: Grid, template: Template): readonly YearBand[] {
  return tableIds(template).flatMap((id) => {
    const table = tableOf(template, id);
    const located = table.columns.some(({ isFolded }) => isFolded) ? locateTable(grid, template, id) : null;
    if (!located) return [];
    return runsOf(table, located).flatMap(({ year, first, last }) =>
      year === null
        ? []
        : [
            {
              sheet: located.sheet.name,
              year: fiscalYearId(template.roadmap, year),
              first,
              last,
              firstRow: located.headerRow + 1,
            },
          ],
    );
  });
}
