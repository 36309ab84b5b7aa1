/** What the hidden codes of a calculated workbook say, and what its Diagnostic column should then say. */
import {
  tableIds,
  tableOf,
  columnOf,
  columnPlace,
  FIRST_ROW,
  type TableId,
} from "../../src/core/programme/table/table";
import type { Edition } from "../../src/core/programme/edition";
import { toA1 } from "../../src/core/grid/address";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import {
  FIELD_CODES_COLUMN,
  fieldRow,
  fields,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";

/** A finding in one line: "error MES-03 Indicateurs AD5". */
export type Line = string;

export const lineOf = (severity: string, rule: string, sheet: string, addresses: readonly string[]): Line =>
  `${severity} ${rule} ${sheet} ${addresses.join(" ")}`;

const severityOf: Readonly<Record<string, string>> = { e: "error", f: "toFill", w: "warning", i: "info" };

export function valueAt(sheet: GridSheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

export function sheetOf(grid: Grid, name: string): GridSheet {
  const found = grid.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} in the calculated workbook`);
  return found;
}

/** The lines of one cell of codes, `addressOf` telling where a highlighted cell is (null: not typed by users). */
function linesOf(
  codes: CellValue,
  sheet: string,
  addressOf: (cell: string) => string | null,
): readonly Line[] {
  if (codes === null || codes === "") return [];
  if (
    typeof codes !== "string" ||
    !/^(?:\|[A-Z]+(?:-[A-Z]+)?-\d+(?: [efwi]:\w+;)+(?: [a-z]+)?\|)+$/.test(codes)
  ) {
    return [`unreadable codes in ${sheet}: ${JSON.stringify(codes)}`];
  }
  return [...codes.matchAll(/\|([A-Z]+(?:-[A-Z]+)?-\d+)((?: [efwi]:\w+;)+)(?: [a-z]+)?\|/g)].map(
    ([, rule = "", highlights = ""]) => {
      const cells = [...highlights.matchAll(/ ([efwi]):(\w+);/g)];
      const addresses = cells.flatMap(([, , cell = ""]) => addressOf(cell) ?? []);
      return lineOf(severityOf[cells[0]?.[1] ?? ""] ?? "", rule, sheet, addresses);
    },
  );
}

function addressIn(edition: Edition, id: TableId, row: number, column: string): string | null {
  const table = tableOf(edition, id);
  const { kind } = columnOf(table, column);
  // A gap is lit up too, but what is reported is what users typed.
  return kind === "input" || kind === "official" ? toA1({ row, column: columnPlace(table, column) }) : null;
}

/** One sheet's findings, as its codes say them. */
export interface SheetLines {
  readonly sheet: string;
  readonly rows: number;
  readonly lines: readonly Line[];
}

function tableLines(grid: Grid, edition: Edition, id: TableId): SheetLines {
  const table = tableOf(edition, id);
  const sheet = sheetOf(grid, table.title);
  const place = columnPlace(table, "codes");
  const lines = Array.from({ length: table.rowCount }, (_, index) => FIRST_ROW + index).flatMap((row) =>
    linesOf(valueAt(sheet, row, place), table.title, (cell) => addressIn(edition, id, row, cell)),
  );
  return { sheet: table.title, rows: table.rowCount, lines };
}

function fieldLines(grid: Grid): SheetLines {
  const sheet = sheetOf(grid, IDENTIFICATION_TITLE);
  const lines = fields.flatMap(({ id }) =>
    linesOf(valueAt(sheet, fieldRow(id), FIELD_CODES_COLUMN), IDENTIFICATION_TITLE, (field) =>
      toA1({ row: fieldRow(field), column: VALUE_COLUMN }),
    ),
  );
  return { sheet: IDENTIFICATION_TITLE, rows: fields.length, lines };
}

/** Every finding that the codes of a calculated workbook say, sheet by sheet. */
export function linesOfCodes(grid: Grid, edition: Edition): readonly SheetLines[] {
  return [fieldLines(grid), ...tableIds(edition).map((id) => tableLines(grid, edition, id))];
}
