import { heldAt, saidAt } from "../grid/input-cell";
import { isCellError, type CellValue, type Grid } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { compareOfficial } from "../programme/official/compare";
import type { PlanRow } from "../programme/plan";
import { lineOfRow } from "../programme/row-line";
import { FIRST_ROW, columnPlace, tableOf, type Column, type Table } from "../programme/table/table";
import type { CellContent, SheetDrawing } from "../programme/workbook/drawing";
import { toA1 } from "../grid/address";
import { formulaPlaces } from "../reading/formula-places";
import { locateTable, type LocatedTable } from "../reading/locate";
import { matchRows } from "../reading/match-rows";
import { readRows } from "../reading/read-rows";
import { headerKey } from "../text/header-key";
import { isBlankValue } from "../text/blank";
import { drawnContent, drawnOnce } from "./drawn-cells";
import { heldCells, type HeldCell } from "./sheet-content";
import type { PlanPlace, RowKey, TypedCell } from "./update";

interface Line {
  readonly key: RowKey;
  readonly row: PlanRow;
  readonly name: string;
}

interface Look {
  readonly edition: Edition;
  readonly table: Table;
  readonly located: LocatedTable;
  /** Lines of the table, by their zero-based row on the sheet. */
  readonly lines: ReadonlyMap<number, Line>;
  /** Columns of the template, by their place on the sheet. */
  readonly columns: ReadonlyMap<number, Column>;
  /** Places of the formulas of the template, hidden ones among them. */
  readonly formulas: ReadonlySet<number>;
  readonly drawn: ReadonlyMap<string, CellContent>;
  readonly isDrawn: (value: CellValue) => boolean;
}

const text = (value: CellValue): string =>
  value === null ? "" : isCellError(value) ? value.error : String(value);

/** The lines of the table: official rows by their number, the others in their order. */
function linesOf(grid: Grid, edition: Edition, table: Table, located: LocatedTable): Look["lines"] {
  const { rows } = readRows(grid, table, located);
  const content = edition.official[table.id];
  const official = new Map([...(content ? matchRows(content, rows) : [])].map(([id, row]) => [row, id]));
  let own = 0;
  return new Map(
    rows.map((row) => {
      const id = official.get(row);
      const key: RowKey = id === undefined ? { own: own++ } : { official: id };
      const line = lineOfRow(row) ?? -1;
      const name = id ?? text(row.cells[table.keyColumn]?.value ?? null);
      return [line, { key, row, name: name === "" ? String(line + 1) : name }];
    }),
  );
}

function look(grid: Grid, edition: Edition, id: string, drawing: SheetDrawing | undefined): Look | null {
  const located = locateTable(grid, edition, id);
  if (!located) return null;
  const table = tableOf(edition, id);
  const placed = table.columns.flatMap((column) => {
    const place = located.columns[column.id];
    return place === undefined ? [] : [[place, column] as const];
  });
  return {
    edition,
    table,
    located,
    lines: linesOf(grid, edition, table, located),
    columns: new Map(placed),
    formulas: formulaPlaces(located),
    drawn: drawing ? drawnContent(drawing) : new Map(),
    isDrawn: drawnOnce(drawing),
  };
}

const headerAt = ({ located: { sheet, headerRow } }: Look, column: number): string =>
  text(heldAt(sheet, { row: headerRow, column }));

/** What the template fills in a cell that people may change. */
function prefilled({ edition, table, drawn }: Look, key: RowKey, column: Column): CellContent {
  if (!("official" in key)) return null;
  const place = edition.official[table.id]?.rows.findIndex(({ id }) => id === key.official) ?? -1;
  if (place < 0) return null;
  return drawn.get(toA1({ row: FIRST_ROW + place, column: columnPlace(table, column.id) })) ?? null;
}

/** Whether a cell of an official row says what is published. */
function isPublished({ edition, table }: Look, key: RowKey, column: Column, value: CellValue): boolean {
  if (!("official" in key)) return false;
  const content = edition.official[table.id];
  const kind = content?.columns.find(({ id }) => id === column.id)?.kind;
  const cell = content?.rows.find(({ id }) => id === key.official)?.cells[column.id];
  return kind !== undefined && cell !== undefined && compareOfficial(kind, value, cell) !== "changed";
}

/** Where a cell of a line stands; null when the template put there what it holds. */
function placeInLine(of: Look, { key }: Line, cell: HeldCell): PlanPlace | null {
  const column = of.columns.get(cell.column);
  if (column?.kind === "official" && "official" in key)
    return cell.formula === null && isPublished(of, key, column, cell.value) ? null : { kind: "over" };
  if (column) {
    const isGiven = cell.formula === null && prefilled(of, key, column) === cell.value;
    return isGiven ? null : { kind: "cell", row: key, column: column.id };
  }
  if (of.formulas.has(cell.column))
    return cell.formula !== null || of.located.sheet.formulas === undefined ? null : { kind: "over" };
  return { kind: "added", row: key, place: cell.column, header: headerAt(of, cell.column) };
}

/** Under the headers, in a column of the template: its header again, or its formula. */
function repeatsTemplate({ table, formulas, located }: Look, cell: HeldCell): boolean {
  const key = headerKey(text(cell.value));
  const isHeader = table.columns.some(({ header }) => headerKey(header) === key);
  return isHeader || (formulas.has(cell.column) && (cell.formula !== null || !located.sheet.formulas));
}

/** Where a cell outside of the lines stands: a header that people added, or elsewhere. */
function placeOutside(of: Look, cell: HeldCell, added: ReadonlySet<number>): PlanPlace | null {
  const { located, columns, formulas } = of;
  const isOurs = columns.has(cell.column) || formulas.has(cell.column);
  if (cell.row === located.headerRow && isOurs) return null;
  if (cell.row > located.headerRow && isOurs) return repeatsTemplate(of, cell) ? null : { kind: "elsewhere" };
  if (cell.formula === null && of.isDrawn(cell.value)) return null;
  if (cell.row === located.headerRow && added.has(cell.column))
    return { kind: "added", row: "header", place: cell.column, header: text(cell.value) };
  return { kind: "elsewhere" };
}

function toTyped(of: Look, cell: HeldCell, place: PlanPlace, line: Line | undefined): TypedCell {
  const header = of.columns.get(cell.column)?.header ?? headerAt(of, cell.column);
  const { address, value, formula } = cell;
  return {
    role: of.table.id,
    sheet: of.located.sheet.name,
    ...{ address, value, formula, place },
    row: line?.name ?? null,
    column: header === "" ? null : header,
  };
}

/** Cells that say what the first one of their merged region does: they are parted in the new sheets. */
function spreadCells(of: Look): readonly TypedCell[] {
  const { sheet } = of.located;
  if (!sheet.merges || sheet.merges.length === 0) return [];
  return [...of.lines].flatMap(([row, line]) =>
    [...of.columns].flatMap(([place, column]): readonly TypedCell[] => {
      const address = toA1({ row, column: place });
      const held = heldAt(sheet, { row, column: place });
      const said = saidAt(sheet, { row, column: place }, of.located.headerRow);
      if (column.kind !== "input" || !isBlankValue(held) || isBlankValue(said)) return [];
      const cell = { row, column: place, address, value: said, formula: null };
      const typed = toTyped(of, cell, { kind: "cell", row: line.key, column: column.id }, line);
      return [{ ...typed, isSpread: true }];
    }),
  );
}

/** What people typed on the sheet of a table; nothing when there is no such sheet. */
export function typedInTable(
  grid: Grid,
  edition: Edition,
  id: string,
  drawing: SheetDrawing | undefined,
): readonly TypedCell[] {
  const of = look(grid, edition, id, drawing);
  if (!of) return [];
  const cells = heldCells(of.located.sheet);
  const inLines = cells.flatMap((cell) => {
    const line = of.lines.get(cell.row);
    const place = line && placeInLine(of, line, cell);
    return place ? [toTyped(of, cell, place, line)] : [];
  });
  const added = new Set(inLines.flatMap(({ place }) => (place.kind === "added" ? [place.place] : [])));
  const outside = cells.flatMap((cell) => {
    const place = of.lines.has(cell.row) ? null : placeOutside(of, cell, added);
    return place ? [toTyped(of, cell, place, undefined)] : [];
  });
  return [...inLines, ...spreadCells(of), ...outside];
}
