/** A scenario as the grid that reading its workbook gives. */
import { fromA1, type CellPosition } from "../../src/core/grid/address";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import { HEADER_ROW } from "../../src/core/programme/table/table";
import { planGrid, rowOf } from "../support/plan-grid";
import { baseOf, editionOf } from "./scenario-bases";
import type { Change, Scenario } from "./read-scenario";
import { swapOf } from "./expected-lines";
import { between, columnAt, placesOf, tableTitled } from "./scenario-places";
import { toContent, toValue } from "./scenario-value";

const DAYS_1904 = 1462;

function put(sheet: GridSheet, { row, column }: CellPosition, value: CellValue): GridSheet {
  const height = Math.max(sheet.values.length, row + 1);
  const width = Math.max(sheet.values[0]?.length ?? 0, column + 1);
  const at = <T>(lines: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => lines[r]?.[c] ?? blank),
    );
  const values = at(sheet.values, null);
  (values[row] ?? [])[column] = value;
  return { ...sheet, values, formats: at(sheet.formats, "general") };
}

function withCell(grid: Grid, title: string, position: CellPosition, value: CellValue): Grid {
  if (!grid.sheets.some(({ name }) => name === title)) throw new Error(`No sheet ${title}`);
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => (sheet.name === title ? put(sheet, position, value) : sheet)),
  };
}

const inSheet = (grid: Grid, title: string, change: (sheet: GridSheet) => GridSheet): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => (sheet.name === title ? change(sheet) : sheet)),
});

function withBlankLine(sheet: GridSheet, row: number): GridSheet {
  const insert = <T>(lines: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] => [
    ...lines.slice(0, row),
    (lines[0] ?? []).map(() => blank),
    ...lines.slice(row),
  ];
  return { ...sheet, values: insert(sheet.values, null), formats: insert(sheet.formats, "general") };
}

const changes: Readonly<Record<string, (grid: Grid, detail: string) => Grid>> = {
  "sheet missing": (grid, title) => ({ ...grid, sheets: grid.sheets.filter(({ name }) => name !== title) }),
  "sheet renamed": (grid, detail) => {
    const [title, name] = between(detail, ">");
    return inSheet(grid, title, (sheet) => ({ ...sheet, name }));
  },
  "header renamed": (grid, detail) => {
    const [where, text] = between(detail, ">");
    const [title, header] = between(where, ",");
    return withCell(grid, title, { row: HEADER_ROW, column: columnAt(title, header) }, toValue(text));
  },
  "columns swapped": (grid, detail) => {
    const { title, to } = swapOf(detail);
    const swapped = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      lines.map((line) => line.flatMap((_, column) => line.slice(to(column), to(column) + 1)));
    return inSheet(grid, title, (sheet) => ({
      ...sheet,
      values: swapped(sheet.values),
      formats: swapped(sheet.formats),
    }));
  },
  "blank line before": (grid, detail) => {
    const [title, number] = between(detail, ",");
    return inSheet(grid, title, (sheet) => withBlankLine(sheet, rowOf(tableTitled(title).id, number)));
  },
  "dates from 1904": (grid) => ({ ...grid, date1904: true }),
  cell: (grid, detail) => {
    const [where, value] = between(detail, "=");
    const [title, address] = between(where, "!");
    return withCell(grid, title, fromA1(address) ?? { row: -1, column: -1 }, toValue(value));
  },
};

function changed(grid: Grid, { kind, detail }: Change): Grid {
  const change = changes[kind];
  if (!change) throw new Error(`No change ${kind}`);
  return change(grid, detail);
}

/** The workbook of a scenario; a number in a date cell of a 1904 workbook counts from there. */
export function gridOf(scenario: Scenario): Grid {
  const is1904 = scenario.changes.some(({ kind }) => kind === "dates from 1904");
  const filled = scenario.cells.reduce(
    (grid, line) => {
      if (line.value === undefined) return grid;
      const { value, ...more } = toContent(line.value);
      if (Object.keys(more).length > 0) throw new Error(`Only a workbook can hold it: ${line.value}`);
      const isDate = /^\d{4}-\d{2}-\d{2}$/.test(line.value);
      const kept = is1904 && isDate && typeof value === "number" ? value - DAYS_1904 : value;
      return placesOf(line, editionOf(scenario)).reduce(
        (now, place) => withCell(now, line.sheet, place, kept),
        grid,
      );
    },
    planGrid(baseOf(scenario)),
  );
  return scenario.changes.reduce(changed, filled);
}
