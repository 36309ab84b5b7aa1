/**
 * The grid that the adapter reads once the template has been inserted and
 * filled in: made from the drawings themselves, so that what is tested is what
 * users get. The workbook in a test is plain data, addressed by column ids.
 */
import { template } from "./ptn-sss";
import {
  tableIds,
  tableOf,
  columnPlace,
  FIRST_ROW,
  type Table,
  type TableId,
} from "../../src/core/programme/table/table";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import type { Validation } from "../../src/core/validation/validation";
import { validate } from "../../src/core/validation/validate";
import { fromA1, toA1 } from "../../src/core/grid/address";
import {
  isCellError,
  type CellValue,
  type FormatCategory,
  type Grid,
  type GridSheet,
} from "../../src/core/grid/grid";
import type { TemplateChoice } from "../../src/core/programme/draw-context";
import { drawTemplate } from "../../src/core/drawing/draw-template";
import type { SheetDrawing, WorkbookDrawing } from "../../src/core/programme/workbook/drawing";
import { fieldRow, VALUE_COLUMN, type FieldId } from "../../src/core/programme/workbook/identification";
import type { Edition } from "../../src/core/programme/edition";
import { corners } from "./corners";

export { corners };

export { template };
export const PREFIX = "PTN_";

/** Contents of a row, by column id; official columns too may be overwritten. */
export type RowInputs = Readonly<Record<string, CellValue>>;

export interface PlanInputs {
  /** That of ptn-sss when it is not said. */
  readonly edition?: Edition;
  readonly choice?: Partial<TemplateChoice>;
  readonly identification?: Readonly<Partial<Record<FieldId, CellValue>>>;
  /** By official number ("1.1", "R03"…). */
  readonly indicators?: Readonly<Record<string, RowInputs>>;
  readonly risks?: Readonly<Record<string, RowInputs>>;
  readonly change?: Readonly<Record<string, RowInputs>>;
  readonly workforce?: Readonly<Record<string, RowInputs>>;
  /** Rows of any other table, by its id, then by official number. */
  readonly tables?: Readonly<Record<TableId, Readonly<Record<string, RowInputs>>>>;
  /** From the first row on. */
  readonly actions?: readonly RowInputs[];
  /** What the formula cells hold; validation never looks at them. */
  readonly formulas?: CellValue;
  /** Blanks the official rows that have no inputs here, so that they have no findings of their own. */
  readonly isBare?: boolean;
}

const noChoice: TemplateChoice = { category: "", organization: "", fiscalYear: "" };

const drawn = new WeakMap<Edition, Map<string, WorkbookDrawing>>();

/** The template as drawn for an empty workbook. */
export function drawing(choice: Partial<TemplateChoice> = {}, edition: Edition = template): WorkbookDrawing {
  const key = JSON.stringify(choice);
  const ofEdition = drawn.get(edition) ?? new Map<string, WorkbookDrawing>();
  drawn.set(edition, ofEdition);
  const known = ofEdition.get(key);
  if (known) return known;
  const context = {
    template: edition,
    words: edition.words,
    choice: { ...noChoice, ...choice },
    prefix: PREFIX,
    titles: edition.titles,
  };
  const made = drawTemplate(edition, context);
  ofEdition.set(key, made);
  return made;
}

type Cells = CellValue[][];

function put(cells: Cells, row: number, column: number, value: CellValue): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
}

function categoryOf(numberFormat: string): FormatCategory {
  if (numberFormat === "@") return "text";
  if (numberFormat.includes("%")) return "percent";
  if (numberFormat.includes("yyyy")) return "date";
  return numberFormat === "General" ? "general" : "number";
}

function contentOf(sheet: SheetDrawing, formulas: CellValue): Cells {
  const cells: Cells = [];
  for (const { range, content } of sheet.content) {
    const { top, left } = corners(range);
    content.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value === null) return;
        const isFormula = typeof value === "string" && value.startsWith("=");
        put(cells, top + row, left + column, isFormula ? formulas : value);
      });
    });
  }
  return cells;
}

function formatsOf(sheet: SheetDrawing, height: number, width: number): FormatCategory[][] {
  const formats = Array.from({ length: height }, () => Array<FormatCategory>(width).fill("general"));
  for (const { range, style } of sheet.styles) {
    if (style.numberFormat === undefined) continue;
    const { top, left, bottom, right } = corners(range);
    const category = categoryOf(style.numberFormat);
    for (const line of formats.slice(top, bottom + 1)) line.fill(category, left, right + 1);
  }
  return formats;
}

function toGridSheet(sheet: SheetDrawing, cells: Cells): GridSheet {
  const width = Math.max(...cells.map((line) => line.length));
  const values = cells.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]);
  return {
    name: sheet.title,
    visibility: sheet.visibility,
    origin: { row: 0, column: 0 },
    values,
    formats: formatsOf(sheet, values.length, width),
    names: namesOf(sheet, "sheet"),
  };
}

const namesOf = (sheet: SheetDrawing, scope: "sheet" | "workbook") =>
  sheet.names
    .filter((name) => name.scope === scope)
    .map(({ name, formula, visible }) => ({ name, formula, visible }));

function officialRow(table: Table, number: string, edition: Edition): number {
  const list = edition.lists[table.keyList ?? ""] ?? [];
  const place = list.indexOf(number);
  if (place < 0) throw new Error(`No row ${number} in ${table.id}`);
  return FIRST_ROW + place;
}

/** Zero-based row of a table's line: official number, or place from 0 in « Plan d'action ». */
export function rowOf(id: TableId, line: string | number, edition: Edition = template): number {
  return typeof line === "number" ? FIRST_ROW + line : officialRow(tableOf(edition, id), line, edition);
}

function fill(cells: Cells, id: TableId, line: string | number, inputs: RowInputs, edition: Edition): void {
  const row = rowOf(id, line, edition);
  for (const [column, value] of Object.entries(inputs))
    put(cells, row, columnPlace(tableOf(edition, id), column), value);
}

const named = ["indicators", "risks", "change", "workforce"] as const;

/** What is entered on the rows of a table, by official number. */
function rowsOf(id: TableId, inputs: PlanInputs): Readonly<Record<string, RowInputs>> {
  const own = named.find((item) => item === id);
  return (own && inputs[own]) ?? inputs.tables?.[id] ?? {};
}

const linesWith = (id: TableId, inputs: PlanInputs): readonly (string | number)[] =>
  id === "actions" ? (inputs.actions ?? []).map((_, place) => place) : Object.keys(rowsOf(id, inputs));

const tableIn = ({ edition = template }: PlanInputs, role: string): TableId | undefined =>
  tableIds(edition).find((item) => item === role);

function blankOthers(cells: Cells, id: TableId, inputs: PlanInputs): void {
  const kept = new Set(linesWith(id, inputs).map((line) => rowOf(id, line, inputs.edition)));
  cells.forEach((line, row) => {
    if (row >= FIRST_ROW && !kept.has(row)) line.fill(null);
  });
}

function fillSheet(sheet: SheetDrawing, cells: Cells, inputs: PlanInputs): void {
  if (sheet.role === "identification") {
    for (const [field, value] of Object.entries(inputs.identification ?? {}))
      put(cells, fieldRow(field), VALUE_COLUMN, value);
  }
  const { edition = template } = inputs;
  const id = tableIn(inputs, sheet.role);
  if (id === undefined) return;
  if (inputs.isBare) blankOthers(cells, id, inputs);
  if (id === "actions") inputs.actions?.forEach((row, place) => fill(cells, id, place, row, edition));
  else for (const [number, row] of Object.entries(rowsOf(id, inputs))) fill(cells, id, number, row, edition);
}

function sheetWith(sheet: SheetDrawing, inputs: PlanInputs): GridSheet {
  const cells = contentOf(sheet, inputs.formulas ?? null);
  fillSheet(sheet, cells, inputs);
  return toGridSheet(sheet, cells);
}

function isFilled({ role }: SheetDrawing, inputs: PlanInputs): boolean {
  if (role === "identification") return Object.keys(inputs.identification ?? {}).length > 0;
  const id = tableIn(inputs, role);
  return id !== undefined && linesWith(id, inputs).length > 0;
}

const unfilled = new WeakMap<SheetDrawing, Map<boolean, GridSheet>>();

/** The sheet on which nothing is entered: one for all plans, so that what is found on it is found once. Nobody can change it. */
function unfilledSheet(sheet: SheetDrawing, isBare: boolean, edition: Edition): GridSheet {
  const known = unfilled.get(sheet) ?? new Map<boolean, GridSheet>();
  unfilled.set(sheet, known);
  const made = known.get(isBare) ?? deepFreeze(sheetWith(sheet, { isBare, edition }));
  known.set(isBare, made);
  return made;
}

/** The workbook after insertion, with these inputs. */
export function planGrid(inputs: PlanInputs = {}): Grid {
  const { edition = template, formulas = null, isBare = false } = inputs;
  const { sheets } = drawing(inputs.choice, edition);
  return {
    sheets: sheets.map((sheet) =>
      formulas === null && !isFilled(sheet, inputs)
        ? unfilledSheet(sheet, isBare, edition)
        : sheetWith(sheet, inputs),
    ),
    names: sheets.flatMap((sheet) => namesOf(sheet, "workbook")),
    date1904: false,
    unread: [],
  };
}

/** What a drawing makes of a blank workbook, whatever the programme. */
export const gridOf = ({ sheets }: WorkbookDrawing): Grid => ({
  sheets: sheets.map((sheet) => toGridSheet(sheet, contentOf(sheet, null))),
  names: sheets.flatMap((sheet) => namesOf(sheet, "workbook")),
  date1904: false,
  unread: [],
});

function titleOf(grid: Grid, role: string): string {
  const title = drawing().sheets.find((sheet) => sheet.role === role)?.title;
  if (title === undefined || !grid.sheets.some((sheet) => sheet.name === title))
    throw new Error(`No sheet ${role}`);
  return title;
}

/** The same grid, one sheet changed; sheets are named by role and found by their title. */
export function withSheet(grid: Grid, role: string, change: (sheet: GridSheet) => GridSheet): Grid {
  const title = titleOf(grid, role);
  return { ...grid, sheets: grid.sheets.map((sheet) => (sheet.name === title ? change(sheet) : sheet)) };
}

/** Where a table's cell is in the inserted template. */
export function cellOf(id: TableId, line: string | number, column: string): FindingCell {
  const table = tableOf(template, id);
  return { sheet: table.title, address: toA1({ row: rowOf(id, line), column: columnPlace(table, column) }) };
}

/** Column id and line of a cell of a table, read from a finding. */
export function nameOfCell(
  id: TableId,
  address: string,
  edition: Edition = template,
): { readonly column: string; readonly row: number } {
  const position = fromA1(address);
  const column = position ? tableOf(edition, id).columns[position.column] : undefined;
  if (!position || !column) throw new Error(`No cell ${address} in ${id}`);
  return { column: column.id, row: position.row - FIRST_ROW };
}

/** Freezes a value to the last leaf, so that whoever changes it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A cell's content for a message: text quoted, errors by their code. */
export function showValue(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return value === null ? "(blank)" : JSON.stringify(value);
}

/** A finding in one readable line, in the template's own terms: "warning ECA-02 indicators 1.1 result2". */
export function lineOf({ rule, severity, cells }: Finding): string {
  const [first] = cells;
  if (!first) return `${severity} ${rule}`;
  const id = tableIds(template).find((item) => tableOf(template, item).title === first.sheet);
  if (!id) return `${severity} ${rule} ${first.sheet} ${first.address}`;
  const places = cells.map((cell) => nameOfCell(id, cell.address));
  const list = template.lists[tableOf(template, id).keyList ?? ""];
  const row = places[0]?.row ?? 0;
  return [severity, rule, id, String(list?.[row] ?? row), ...places.map((place) => place.column)].join(" ");
}

/** Validates a grid that holds a plan; throws when it holds none. */
export function validated(grid: Grid, today: string, edition: Edition = template): Validation {
  const outcome = validate(grid, edition, today);
  if (outcome.status !== "validated") throw new Error("The grid holds no plan");
  return outcome.validation;
}

/** The findings of a grid that holds a plan, one line each. */
export const linesOf = (grid: Grid, today: string): readonly string[] =>
  validated(grid, today).findings.map(lineOf);

/** The same grid, without the sheet of a role. */
export function withoutSheet(grid: Grid, role: string): Grid {
  const title = titleOf(grid, role);
  return { ...grid, sheets: grid.sheets.filter((sheet) => sheet.name !== title) };
}

/** The same grid, a header cell of a sheet saying something else; years stand on a line of their own in headers. */
export const withHeader = (grid: Grid, role: string, header: string, said: CellValue): Grid =>
  withSheet(grid, role, (sheet) => ({
    ...sheet,
    values: sheet.values.map((line) =>
      line.map((value) =>
        (typeof value === "string" ? value.replace("\n", " ") : value) === header ? said : value,
      ),
    ),
  }));
