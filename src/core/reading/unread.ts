import { tableOf, tableIds, type TableId } from "../programme/table/table";
import { fields } from "../programme/workbook/identification";
import { markOf } from "../programme/workbook/mark";
import { answerSheets, type Template } from "../programme/template";
import { toA1, type CellPosition } from "../grid/address";
import { isCellError, type Grid, type GridSheet, type UnreadReason } from "../grid/grid";
import { FEWEST_HEADERS, readColumns, SEARCHED_ROWS } from "./headers";
import { locateOfficial } from "./locate-official";
import { locateIdentification, locateTable, type LocatedTable } from "./locate";
import type { Plan } from "../programme/plan";
import type { SheetRole } from "../programme/sheet-reading";
import { unreadRole } from "./sheet-readings";

/**
 * Why something could not be read: a sheet as a whole, the cells of its headers, rows that stand too far below
 * the table, formulas that the file holds no result for.
 */
export type UnreadCause = UnreadReason | "headers" | "rows-beyond" | "not-calculated";

/** Something that is in the workbook and could not be read. */
export interface Unread {
  /** Title that the sheet has in the workbook. */
  readonly sheet: string;
  /** What the sheet is in the template, by its mark or its title; null when neither tells. */
  readonly role: SheetRole | null;
  readonly reason: UnreadCause;
  /** A part of the plan is there, or may be: nothing can be concluded. */
  readonly isOfPlan: boolean;
  /** Relative A1 addresses of the cells; empty when the reason is about the sheet or its rows. */
  readonly cells: readonly string[];
  /** How many rows or cells; 0 for a sheet as a whole. */
  readonly count: number;
}

interface Input {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly template: Template;
}

/** True when a sheet that holds answers or official content was not found: one that could not be read may be it. */
const isAnyRoleOpen = ({ grid, plan, template }: Input): boolean =>
  plan.identification === null ||
  tableIds(template).some((id) => plan.tables[id] === undefined) ||
  Object.values(template.official).some(
    (content) =>
      content && !tableIds(template).includes(content.role) && !locateOfficial(grid, template, content),
  );

function wholeSheets(input: Input): readonly Unread[] {
  const isOpen = isAnyRoleOpen(input);
  return input.grid.unread.map((part) => {
    const role = unreadRole(part, input.template);
    const { sheet, reason } = part;
    return { sheet, role, reason, isOfPlan: role !== null || isOpen, cells: [], count: 0 };
  });
}

const keyOf = ({ row, column }: CellPosition): string => `${row} ${column}`;

/** Tells of a place on the sheet whether what is shown there is not known: an error, or a formula without result. */
function unknownAt(sheet: GridSheet): (place: CellPosition) => boolean {
  const open = new Set(sheet.notCalculated?.map(keyOf));
  return (place) => {
    const value = sheet.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column] ?? null;
    return isCellError(value) || open.has(keyOf(place));
  };
}

/** Cells of a row, from left to right, that say nothing that can be known. */
function unknownInRow(sheet: GridSheet, row: number): readonly CellPosition[] {
  const isUnknown = unknownAt(sheet);
  const places = sheet.values[row - sheet.origin.row]?.map((_, place) => ({
    row,
    column: sheet.origin.column + place,
  }));
  return (places ?? []).filter(isUnknown);
}

function cellsOf(
  { sheet, role, reason }: Pick<Unread, "role" | "reason"> & { readonly sheet: GridSheet },
  places: readonly CellPosition[],
): readonly Unread[] {
  if (places.length === 0) return [];
  const cells = places.map(toA1);
  return [{ sheet: sheet.name, role, reason, isOfPlan: true, cells, count: cells.length }];
}

/** A header is missing, and a cell of the row of headers could be it. */
function unreadHeaders(id: TableId, located: LocatedTable, { template }: Input): readonly Unread[] {
  const { sheet, headerRow, columns } = located;
  const isWhole = readColumns(tableOf(template, id)).every((column) => columns[column.id] !== undefined);
  if (isWhole) return [];
  return cellsOf({ sheet, role: id, reason: "headers" }, unknownInRow(sheet, headerRow));
}

function uncalculated(role: TableId, { sheet, headerRow, columns }: LocatedTable): readonly Unread[] {
  const read = new Set(Object.values(columns));
  const places = (sheet.notCalculated ?? []).filter(({ row, column }) => row > headerRow && read.has(column));
  return cellsOf({ sheet, role, reason: "not-calculated" }, places);
}

function beyond(role: TableId, { plan }: Input): readonly Unread[] {
  const table = plan.tables[role];
  const count = table?.beyond ?? 0;
  if (!table || count === 0) return [];
  return [{ sheet: table.sheet, role, reason: "rows-beyond", isOfPlan: true, cells: [], count }];
}

/** The row of a sheet that has most cells of which nothing is known, when they could be headers. */
function likelyHeaders(sheet: GridSheet): readonly CellPosition[] {
  const rows = sheet.values
    .slice(0, SEARCHED_ROWS)
    .map((_, place) => unknownInRow(sheet, sheet.origin.row + place));
  const most = rows.reduce((best, cells) => (cells.length > best.length ? cells : best), []);
  return most.length >= FEWEST_HEADERS ? most : [];
}

/** A sheet that has the mark or the title of a role that no sheet fills, and whose headers cannot be read. */
function unreadTitled(role: SheetRole, { grid, template }: Input): readonly Unread[] {
  return grid.sheets
    .filter(({ name, names }) => unreadRole({ sheet: name, names, reason: "unreadable" }, template) === role)
    .flatMap((sheet) => cellsOf({ sheet, role, reason: "headers" }, likelyHeaders(sheet)));
}

function ofTable(id: TableId, input: Input): readonly Unread[] {
  const located = locateTable(input.grid, input.template, id);
  if (!located) return unreadTitled(id, input);
  return [...unreadHeaders(id, located, input), ...beyond(id, input), ...uncalculated(id, located)];
}

function ofIdentification(input: Input): readonly Unread[] {
  const { grid, plan, template } = input;
  const located = locateIdentification(grid, template);
  if (!located || !plan.identification) return unreadTitled("identification", input);
  const { sheet, labels, valueOffset } = located;
  const found = Object.values(labels);
  const columns = new Set(found.map(({ column }) => column));
  const isWhole = Object.keys(plan.identification.cells).length === fields.length;
  const isUnknown = unknownAt(sheet);
  const open = isWhole
    ? []
    : sheet.values
        .slice(0, SEARCHED_ROWS)
        .flatMap((_, place) =>
          [...columns].map((column) => ({ row: sheet.origin.row + place, column })).filter(isUnknown),
        );
  const values = new Set(found.map(({ row, column }) => keyOf({ row, column: column + valueOffset })));
  const empty = (sheet.notCalculated ?? []).filter((place) => values.has(keyOf(place)));
  return [
    ...cellsOf({ sheet, role: "identification", reason: "headers" }, open),
    ...cellsOf({ sheet, role: "identification", reason: "not-calculated" }, empty),
  ];
}

/**
 * What is in the workbook and could not be read, sheets as a whole first. What is simply not there is not in it:
 * rules report that.
 */
export function readUnread(grid: Grid, plan: Plan, template: Template): readonly Unread[] {
  const input: Input = { grid, plan, template };
  return [
    ...wholeSheets(input),
    ...ofIdentification(input),
    ...tableIds(input.template).flatMap((id) => ofTable(id, input)),
  ];
}

/** True when every sheet, header and label by which answers are found is there. */
export function isWhole({ identification, tables }: Plan, template: Template): boolean {
  const isFilled =
    identification !== null && fields.every(({ id }) => identification.cells[id] !== undefined);
  return isFilled && tableIds(template).every((id) => tables[id]?.missingColumns.length === 0);
}

/**
 * True when a sheet that could not be read carries the mark of one that holds answers, or its title beside an
 * « Identification » that was read: the workbook is a plan, of which nothing can be concluded. A title alone is not
 * enough: other workbooks have an « Indicateurs » too.
 */
export function mayHoldPlan(grid: Grid, template: Template): boolean {
  const isIdentified = locateIdentification(grid, template) !== null;
  return grid.unread.some((part) => {
    const isMarked = markOf({ names: part.names ?? [] })?.roadmap === template.roadmap.id;
    return (
      (isMarked || isIdentified) && answerSheets(template).some((role) => role === unreadRole(part, template))
    );
  });
}
