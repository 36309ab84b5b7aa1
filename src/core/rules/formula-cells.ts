/** The cells of a table that hold a formula of the template, and what became of each. */
import { tableOf, type Column, type TableId } from "../programme/table/table";
import { lineOfRow } from "../programme/row-line";
import { isBlankValue } from "../text/blank";
import { compute } from "../conditions/compute";
import { isUnknown } from "../conditions/unknown";
import { planScope, strictRowScope, type NotRead, type PlanScope } from "../programme/rule/row-scope";
import { toA1 } from "../grid/address";
import { isCellError, type CellValue, type FormatCategory, type GridSheet } from "../grid/grid";
import { locateTable } from "../reading/locate";
import { placesOf } from "../reading/locate-formulas";
import { isOfThisRevision } from "../reading/revision";
import { matchRows } from "../reading/match-rows";
import type { PlanRow, PlanTable } from "../programme/plan";
import {
  formulaOn,
  foundShape,
  hasShape,
  type FormulaShape,
  type FoundTable,
} from "../drawing/found-formula";
import { findNames, workedOutFor, type FoundNames } from "../reading/found-names";
import type { PlanCheckInput } from "../programme/rule/plan-rule";

/**
 * constant = something was typed over the formula · missing = it was deleted · error = it gives an error value ·
 * differs = another result than ours · changed = another formula than ours, the result being the same or not compared.
 */
export type Problem = "constant" | "missing" | "error" | "differs" | "changed";

export interface FormulaCell {
  /** Number of the row in the plan; empty for an action. */
  readonly row: string;
  readonly column: Column;
  readonly address: string;
  readonly value: CellValue;
  readonly format: FormatCategory;
  readonly problem: Problem;
  /** What we work out, when the cell holds another result. */
  readonly expected: CellValue;
  /** Writes the template's formula for that place; null when it cannot be made, or is the one that is there already. */
  readonly formula: (() => string) | null;
}

/** What every table of a plan shares. */
export interface FormulaContext {
  readonly input: PlanCheckInput;
  readonly names: FoundNames | null;
  /** As the workbook's own formulas see it: it may have been worked out another day. */
  readonly scope: PlanScope<NotRead>;
}

export function formulaContext(input: PlanCheckInput): FormulaContext {
  const { grid, plan, template } = input;
  const names = findNames(grid, plan.identification?.sheet ?? null);
  const day = names && workedOutFor(grid, names);
  const scope = typeof day === "number" ? planScope(plan, template, day) : input.scope;
  return { input, names, scope };
}

/** One table of the workbook. */
export interface FormulaTable {
  readonly sheet: GridSheet;
  readonly found: FoundTable;
  /** Rows that the template gives formulas to, with their number in the plan. */
  readonly rows: ReadonlyMap<PlanRow, string>;
  readonly missing: ReadonlySet<string>;
  readonly scope: PlanScope<NotRead>;
  /** The sheet was drawn as the template is now: else its formulas are known to be others, and answer otherwise. */
  readonly isOfThisRevision: boolean;
  /** Calculation is manual: a result that is not ours may be that of before the last change. */
  readonly calculatesByHand: boolean;
}

/** Rows of the roadmap, and every action; not those that the organization added to the roadmap. */
function rowsOf(id: TableId, { rows }: PlanTable, { template }: PlanCheckInput): FormulaTable["rows"] {
  const official = template.official[id];
  if (!official) return new Map(rows.map((row) => [row, ""]));
  return new Map([...matchRows(official, rows)].map(([number, row]) => [row, number]));
}

/** The table where it was found, or null when it is not in the workbook or could not be read. */
export function formulaTable(id: TableId, { input, names, scope }: FormulaContext): FormulaTable | null {
  const { grid, plan, template } = input;
  const located = locateTable(grid, template, id);
  const read = plan.tables[id];
  if (!located || !read || plan.unread.includes(id)) return null;
  const table = tableOf(template, id);
  return {
    sheet: located.sheet,
    found: { template, table, places: placesOf(located, table), names },
    rows: rowsOf(id, read, input),
    missing: new Set(read.missingColumns),
    scope,
    isOfThisRevision: isOfThisRevision(located.sheet, grid, template),
    calculatesByHand: grid.calculatesByHand === true,
  };
}

const NOISE = 1e-6;

/** Blank and empty text are the same; numbers agree but for binary noise. */
function agrees(read: CellValue, own: CellValue): boolean {
  if (isBlankValue(read) || isBlankValue(own)) return isBlankValue(read) === isBlankValue(own);
  if (typeof read === "number" && typeof own === "number")
    return Math.abs(read - own) <= NOISE * Math.max(1, Math.abs(own));
  return read === own;
}

/** A column of formulas, where it stands. */
interface FormulaColumn {
  readonly column: Column;
  /** Zero-based, on the sheet. */
  readonly place: number;
  /** Null when the formula cannot be made, or is known to be that of another revision. */
  readonly shape: FormulaShape | null;
}

interface Line {
  readonly row: PlanRow;
  /** Zero-based, on the sheet. */
  readonly line: number;
}

/** What the column holds on that row; undefined when nothing can be said. */
function resultOf(
  { found, missing, scope }: FormulaTable,
  row: PlanRow,
  column: Column,
): CellValue | undefined {
  if (!column.value || column.kind !== "computed") return undefined;
  const result = compute(column.value, strictRowScope(found.table, row, scope, missing));
  return isUnknown(result) ? undefined : result;
}

/** Another result than ours. One that is not there may still have to be worked out, and so may any in manual calculation. */
function otherResult(
  table: FormulaTable,
  row: PlanRow,
  column: Column,
  value: CellValue,
): CellValue | undefined {
  if (isBlankValue(value) || table.calculatesByHand) return undefined;
  const own = resultOf(table, row, column);
  return own === undefined || agrees(value, own) ? undefined : own;
}

interface Held {
  readonly value: CellValue;
  /** Null when the cell holds no formula, undefined when it is not known. */
  readonly text: string | null | undefined;
}

const formulaAt = ({ formulas, remembered }: GridSheet, address: string): string | null | undefined =>
  formulas ? (formulas[address] ?? null) : remembered?.[address];

/** A formula whose text could not be read, or that cannot be made here, is not judged. */
const isOther = ({ text }: Held, shape: FormulaShape | null): boolean =>
  text !== undefined && text !== "" && shape !== null;

interface Judged {
  readonly problem: Problem;
  readonly expected: CellValue;
}

const judged = (problem: Problem, expected: CellValue = null): Judged => ({ problem, expected });

function judge(
  table: FormulaTable,
  { row }: Line,
  { column, shape }: FormulaColumn,
  held: Held & { readonly isOurs: boolean },
): Judged | null {
  if (held.text === null) return judged(isBlankValue(held.value) ? "missing" : "constant");
  if (isCellError(held.value)) return judged("error");
  // Our own formula may have been worked out before the last change.
  if (held.isOurs || !table.isOfThisRevision) return null;
  const expected = otherResult(table, row, column, held.value);
  if (expected !== undefined) return judged("differs", expected);
  return isOther(held, shape) ? judged("changed") : null;
}

function problemOf(table: FormulaTable, at: Line, of: FormulaColumn): FormulaCell | null {
  const { sheet } = table;
  const { column, place, shape } = of;
  const address = toA1({ row: at.line, column: place });
  const [down, across] = [at.line - sheet.origin.row, place - sheet.origin.column];
  const value = sheet.values[down]?.[across] ?? null;
  const text = formulaAt(sheet, address);
  const isOurs = typeof text === "string" && shape !== null && hasShape(text, shape, at.line);
  const found = judge(table, at, of, { value, text, isOurs });
  return (
    found && {
      row: table.rows.get(at.row) ?? "",
      column,
      address,
      value,
      format: sheet.formats[down]?.[across] ?? "general",
      problem: found.problem,
      expected: found.expected,
      formula: isOurs || shape === null ? null : () => formulaOn(shape, at.line),
    }
  );
}

/** What is wrong with the cells of these columns, row by row; columns that were not found are passed over. */
export function formulaProblems(table: FormulaTable, columns: readonly Column[]): readonly FormulaCell[] {
  const found = columns.flatMap((column): readonly FormulaColumn[] => {
    const place = table.found.places[column.id];
    if (place === undefined) return [];
    const shape = table.isOfThisRevision ? foundShape(table.found, column) : null;
    return [{ column, place, shape }];
  });
  return [...table.rows.keys()].flatMap((row) => {
    const line = lineOfRow(row);
    if (line === null) return [];
    const at = { row, line };
    return found.flatMap((column) => problemOf(table, at, column) ?? []);
  });
}
