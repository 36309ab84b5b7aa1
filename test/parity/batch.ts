/** One workbook full of random rows, worked out twice: by `evaluate`, and by a formula engine. */
import {
  tableIds,
  tableOf,
  columnPlace,
  FIRST_ROW,
  type TableId,
} from "../../src/core/programme/table/table";
import { planScope, rowScope, type PlanScope } from "../../src/core/programme/rule/row-scope";
import { codesValue } from "../../src/core/programme/rule/code";
import { compute } from "../../src/core/conditions/compute";
import type { Edition } from "../../src/core/programme/edition";
import { chainsIn } from "../../src/core/programme/template";
import { isCellError, type CellValue } from "../../src/core/grid/grid";
import type { Plan, PlanRow } from "../../src/core/programme/plan";
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";
import {
  FIELD_CODES_COLUMN,
  FIELD_DIAGNOSTIC_COLUMN,
  fieldRow,
  fields,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import { corners, drawing, template, type RowInputs } from "../support/plan-grid";
import { excelBook } from "./excel-book";
import {
  calculateBook,
  type BookName,
  type BookSheet,
  type CalculatedBook,
  type FilledFormula,
} from "./univer-book";

/** Inputs of the workbook: everything else is the template's. */
export interface Batch {
  /** That of ptn-sss when it is not said. */
  readonly edition?: Edition;
  readonly identification: RowInputs;
  readonly rows: Readonly<Record<TableId, readonly RowInputs[]>>;
}

/** The same cell, worked out in two ways that differ. */
export interface Difference {
  /** A table, or « Identification ». */
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly evaluated: CellValue;
  readonly calculated: CellValue;
}

const editionOf = ({ edition = template }: Batch): Edition => edition;

const sheetOf = (batch: Batch, role: string): SheetDrawing => {
  const found = drawing({}, editionOf(batch)).sheets.find((sheet) => sheet.role === role);
  if (!found) throw new Error(`No sheet ${role}`);
  return found;
};

type Cells = Map<number, Map<number, CellValue>>;

function put(cells: Cells, row: number, column: number, value: CellValue): void {
  const line = cells.get(row) ?? new Map<number, CellValue>();
  cells.set(row, line.set(column, value));
}

/** Content of a sheet as drawn, given inputs and formulas alike. */
function asDrawn(sheet: SheetDrawing): { cells: Cells; formulas: FilledFormula[] } {
  const cells: Cells = new Map();
  const formulas: FilledFormula[] = [];
  for (const { range, content } of sheet.content) {
    const { top, left } = corners(range);
    content.forEach((line, row) => {
      line.forEach((value, column) => {
        if (typeof value === "string" && value.startsWith("=")) {
          formulas.push({ formula: value, column: left + column, firstRow: top + row, rows: 1 });
        } else put(cells, top + row, left + column, value);
      });
    });
  }
  return { cells, formulas };
}

function identificationSheet(batch: Batch): BookSheet {
  const sheet = sheetOf(batch, "identification");
  const { cells, formulas } = asDrawn(sheet);
  for (const [id, value] of Object.entries(batch.identification))
    put(cells, fieldRow(id), VALUE_COLUMN, value);
  return { name: sheet.title, values: cells, formulas };
}

function referenceSheet(batch: Batch): BookSheet {
  const sheet = sheetOf(batch, "reference");
  const { cells, formulas } = asDrawn(sheet);
  return { name: sheet.title, values: cells, formulas };
}

/** Formulas of the first row of a table, filled down; the visible words only where asked for. */
function tableSheet(id: TableId, batch: Batch, withWords: boolean): BookSheet {
  const table = tableOf(editionOf(batch), id);
  const rows = batch.rows[id] ?? [];
  const sheet = sheetOf(batch, id);
  const first = asDrawn(sheet).formulas.filter(({ firstRow }) => firstRow === FIRST_ROW);
  const isWanted = ({ column }: FilledFormula) => withWords || table.columns[column]?.value !== undefined;
  const cells: Cells = new Map();
  rows.forEach((inputs, place) => {
    for (const [column, value] of Object.entries(inputs))
      put(cells, FIRST_ROW + place, columnPlace(table, column), value);
  });
  const formulas = first.filter(isWanted).map((formula) => ({ ...formula, rows: rows.length }));
  return { name: sheet.title, values: cells, formulas };
}

const TODAY_ROW = 100;

function clockSheet(): BookSheet {
  return {
    name: "Horloge",
    values: new Map(),
    formulas: [{ formula: "=TODAY()", column: 0, firstRow: TODAY_ROW, rows: 1 }],
  };
}

interface Workbook {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
}

function workbookOf(batch: Batch, withWords: boolean): Workbook {
  const sheets = [
    identificationSheet(batch),
    referenceSheet(batch),
    clockSheet(),
    ...tableIds(editionOf(batch)).map((id) => tableSheet(id, batch, withWords)),
  ];
  const { sheets: drawn } = drawing({}, editionOf(batch));
  const names = drawn.flatMap((sheet) => sheet.names).filter(({ scope }) => scope === "workbook");
  return { sheets, names };
}

const toRow = (sheet: string, inputs: RowInputs): PlanRow => ({
  sheet,
  cells: Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, { value, address: "A1" }])),
});

function planOf(batch: Batch): Plan {
  const edition = editionOf(batch);
  const tables = tableIds(edition).map((id) => {
    const { title } = tableOf(edition, id);
    const rows = (batch.rows[id] ?? []).map((inputs) => toRow(title, inputs));
    return [id, { sheet: title, rows, missingColumns: [] }] as const;
  });
  return {
    identification: toRow("Identification", batch.identification),
    tables: Object.fromEntries(tables),
    unread: [],
  };
}

const EPSILON = 1e-9;

/** Equal for whoever reads the cell: numbers to nine decimals, an empty text as a blank. */
function same(left: CellValue, right: CellValue): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= EPSILON * Math.max(1, Math.abs(left), Math.abs(right));
  }
  if (isCellError(left) || isCellError(right)) return false;
  return (left ?? "") === (right ?? "");
}

// A number as a text is written differently by each engine: only whether there is a text counts.
const comparable = (column: string, value: CellValue): CellValue =>
  (column.startsWith("shown_") || column === "numberKey") && typeof value === "string"
    ? value.length > 0
    : value;

/** A plan, as both back ends are asked about it. */
interface Compared {
  readonly edition: Edition;
  readonly plan: Plan;
  readonly scope: PlanScope;
  readonly book: CalculatedBook;
}

function tableDifferences(id: TableId, { edition, plan, scope, book }: Compared): readonly Difference[] {
  const table = tableOf(edition, id);
  const computed = table.columns.flatMap(({ id: column, value }, place) =>
    value === undefined ? [] : [{ column, place }],
  );
  return (plan.tables[id]?.rows ?? []).flatMap((planRow, row) => {
    const ofRow = rowScope(table, planRow, scope);
    return computed.flatMap(({ column, place }) => {
      const evaluated = comparable(column, ofRow.column(column));
      const calculated = comparable(column, book.valueAt(table.title, FIRST_ROW + row, place));
      return same(evaluated, calculated) ? [] : [{ table: id, row, column, evaluated, calculated }];
    });
  });
}

function fieldDifferences({ edition, plan, scope, book }: Compared): readonly Difference[] {
  const ofFields = plan.identification ? rowScope(null, plan.identification, scope) : null;
  if (!ofFields) return [];
  return fields.flatMap(({ id }, row) => {
    const chains = chainsIn(edition, "identification").filter((chain) => chain.cell === id);
    if (chains.length === 0) return [];
    const evaluated = compute(codesValue(chains), ofFields);
    const calculated = book.valueAt("Identification", fieldRow(id), FIELD_CODES_COLUMN);
    return same(evaluated, calculated)
      ? []
      : [{ table: "identification", row, column: id, evaluated, calculated }];
  });
}

/** Cells of the visible words that hold an error: none, whatever the inputs. */
function wordErrors(batch: Batch, book: CalculatedBook): readonly Difference[] {
  const edition = editionOf(batch);
  const ofTables = tableIds(edition).flatMap((id) => {
    const table = tableOf(edition, id);
    const words = table.columns.filter((column) => column.kind === "output" && column.value === undefined);
    return (batch.rows[id] ?? []).flatMap((_, row) =>
      words.flatMap((column) => {
        const calculated = book.valueAt(table.title, FIRST_ROW + row, columnPlace(table, column.id));
        return typeof calculated === "string" || calculated === null
          ? []
          : [{ table: id, row, column: column.id, evaluated: "", calculated }];
      }),
    );
  });
  const ofFields = fields.flatMap(({ id }, row) => {
    const calculated = book.valueAt("Identification", fieldRow(id), FIELD_DIAGNOSTIC_COLUMN);
    return isCellError(calculated)
      ? [{ table: "identification" as const, row, column: id, evaluated: "", calculated }]
      : [];
  });
  return [...ofTables, ...ofFields];
}

/** Who works the formulas out. */
export type Engine = "excel-rules" | "univer";

/** After the plan: data of any day of its years can be (DAT-05). */
const TODAY = 46_500;

/** The workbook of a batch, worked out. */
export async function calculate(batch: Batch, engine: Engine, withWords: boolean): Promise<CalculatedBook> {
  const { sheets, names } = workbookOf(batch, withWords);
  return engine === "univer" ? await calculateBook(sheets, names) : excelBook(sheets, names, TODAY);
}

/** Where the two back ends disagree on a batch; with `withWords`, also where a Diagnostic is an error. */
export async function differences(
  batch: Batch,
  engine: Engine,
  withWords = false,
): Promise<readonly Difference[]> {
  const book = await calculate(batch, engine, withWords);
  const today = book.valueAt("Horloge", TODAY_ROW, 0);
  if (typeof today !== "number") throw new Error("TODAY() gives no number");
  const plan = planOf(batch);
  const edition = editionOf(batch);
  const compared = { edition, plan, scope: planScope(plan, edition, today), book };
  const found = [
    ...fieldDifferences(compared),
    ...tableIds(edition).flatMap((id) => tableDifferences(id, compared)),
    ...(withWords ? wordErrors(batch, book) : []),
  ];
  book.dispose();
  return found;
}

/** Codes that the rules give on a batch, each with its table: "indicators |CIB-01 e:local1;|". */
export function evaluatedCodes(batch: Batch): readonly string[] {
  const plan = planOf(batch);
  const edition = editionOf(batch);
  const scope = planScope(plan, edition, TODAY);
  return tableIds(edition).flatMap((id) =>
    (plan.tables[id]?.rows ?? []).flatMap((row) => {
      const codes = rowScope(tableOf(edition, id), row, scope).column("codes");
      return typeof codes === "string"
        ? (codes.match(/\|[^|]+\|/g) ?? []).map((code) => `${id} ${code}`)
        : [];
    }),
  );
}
