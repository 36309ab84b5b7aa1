/** A scenario as the grid that reading its workbook gives, and its expectations at their addresses. */
import { isoToSerial } from "../../src/core/plan/fiscal-year";
import { fromA1, toA1 } from "../../src/core/plan/address";
import type { CellPosition, CellValue, Grid, GridSheet } from "../../src/core/plan/grid";
import { fieldRow, fields, IDENTIFICATION_TITLE, VALUE_COLUMN } from "../../src/core/template/identification";
import { HEADER_ROW, tableIds } from "../../src/core/template/table";
import { fullPlan } from "../cli/plan-file";
import { planGrid, rowOf, template } from "../support/plan-grid";
import type { CellLine, Change, Scenario } from "./read-scenario";

const DAYS_1904 = 1462;

/** What a value of a scenario stands for. */
export function toValue(text: string): CellValue {
  if (text === "") return null;
  if (/^".*"$/s.test(text))
    return text
      .slice(1, -1)
      .replaceAll("\\u00a0", "\u00a0")
      .replaceAll("\\u202f", "\u202f")
      .replaceAll("\\n", "\n");
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text)) return { error: text };
  if (text === "VRAI" || text === "FAUX") return text === "VRAI";
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoToSerial(text);
  const percent = /^(-?\d+(?:,\d+)?) %$/.exec(text)?.[1];
  if (percent !== undefined) return Number((Number(percent.replace(",", ".")) / 100).toFixed(12));
  return /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
}

function tableOf(title: string) {
  const id = tableIds.find((item) => template.tables[item].title === title);
  if (!id) throw new Error(`No table on the sheet ${title}`);
  return { id, table: template.tables[id] };
}

function placeOf({ sheet, row, header }: CellLine): CellPosition {
  if (/^[A-Z]+\d+$/.test(header)) return fromA1(header) ?? { row: -1, column: -1 };
  if (sheet === IDENTIFICATION_TITLE) {
    const field = fields.find(({ label }) => label === header);
    if (!field) throw new Error(`No field ${header}`);
    return { row: fieldRow(field.id), column: VALUE_COLUMN };
  }
  const { id, table } = tableOf(sheet);
  const column = table.columns.findIndex((item) => item.header === header);
  if (column < 0) throw new Error(`No column ${header} on ${sheet}`);
  if (row === "header") return { row: HEADER_ROW, column };
  return { row: row.startsWith("#") ? rowOf(id, Number(row.slice(1)) - 1) : rowOf(id, row), column };
}

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

const between = (text: string, separator: string): readonly [string, string] => {
  const place = text.indexOf(separator);
  if (place < 0) throw new Error(`« ${separator} » expected in: ${text}`);
  return [text.slice(0, place).trim(), text.slice(place + separator.length).trim()];
};

function withBlankLine(sheet: GridSheet, row: number): GridSheet {
  const insert = <T>(lines: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] => [
    ...lines.slice(0, row),
    (lines[0] ?? []).map(() => blank),
    ...lines.slice(row),
  ];
  return { ...sheet, values: insert(sheet.values, null), formats: insert(sheet.formats, "general") };
}

function columnAt(title: string, header: string): number {
  const column = tableOf(title).table.columns.findIndex((item) => item.header === header);
  if (column < 0) throw new Error(`No column ${header}`);
  return column;
}

/** Where each column of a sheet is once two of them have been swapped. */
function swapOf(detail: string): { readonly title: string; readonly to: (column: number) => number } {
  const [title, headers] = between(detail, ",");
  const [left, right] = between(headers, "<>");
  const [one, other] = [columnAt(title, left), columnAt(title, right)];
  return { title, to: (column) => (column === one ? other : column === other ? one : column) };
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
    const { table } = tableOf(title);
    const column = table.columns.findIndex((item) => item.header === header);
    if (column < 0) throw new Error(`No column ${header}`);
    return withCell(grid, title, { row: HEADER_ROW, column }, toValue(text));
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
    return inSheet(grid, title, (sheet) => withBlankLine(sheet, rowOf(tableOf(title).id, number)));
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

function baseGrid(base: string): Grid {
  if (base === "complete") return planGrid(fullPlan);
  if (base === "template") return planGrid({ choice: fullPlan.choice ?? {} });
  throw new Error(`No base ${base}`);
}

/** The workbook of a scenario; a number in a date cell of a 1904 workbook counts from there. */
export function gridOf(scenario: Scenario): Grid {
  const is1904 = scenario.changes.some(({ kind }) => kind === "dates from 1904");
  const filled = scenario.cells.reduce((grid, line) => {
    if (line.value === undefined) return grid;
    const value = toValue(line.value);
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(line.value);
    const kept = is1904 && isDate && typeof value === "number" ? value - DAYS_1904 : value;
    return withCell(grid, line.sheet, placeOf(line), kept);
  }, baseGrid(scenario.base));
  return scenario.changes.reduce(changed, filled);
}

/** What must be found, one line each: "Indicateurs!P5 ECA-02 warning". Lines moved by the changes give their new address. */
export function expectedLines(scenario: Scenario): readonly string[] {
  const moved = scenario.changes.filter(({ kind }) => kind === "blank line before");
  const renamed = new Map(
    scenario.changes.filter(({ kind }) => kind === "sheet renamed").map(({ detail }) => between(detail, ">")),
  );
  const rowAfter = (sheet: string, row: number): number =>
    row +
    moved.filter(({ detail }) => {
      const [title, number] = between(detail, ",");
      return title === sheet && rowOf(tableOf(title).id, number) <= row;
    }).length;
  const swaps = scenario.changes
    .filter(({ kind }) => kind === "columns swapped")
    .map(({ detail }) => swapOf(detail));
  const columnAfter = (sheet: string, column: number): number =>
    swaps.filter(({ title }) => title === sheet).reduce((now, { to }) => to(now), column);
  const ofCells = scenario.cells.flatMap((line) => {
    const place = placeOf(line);
    const address = toA1({
      row: rowAfter(line.sheet, place.row),
      column: columnAfter(line.sheet, place.column),
    });
    const sheet = renamed.get(line.sheet) ?? line.sheet;
    return line.expected.map(({ rule, severity }) => `${sheet}!${address} ${rule} ${severity}`);
  });
  return [...ofCells, ...scenario.ofWorkbook.map(({ rule, severity }) => `${rule} ${severity}`)];
}
