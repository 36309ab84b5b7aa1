/**
 * Writing corrections. Round trips: 1. what the cells hold now · 2. what is written. Long
 * lists take several of each: a request is limited to 5 MB (facts.md §d). Whatever fails,
 * the cells get back what they held.
 */
import type { FindingCell } from "../../core/findings/finding";
import type { CellEdit } from "../../core/findings/fix";
import { isCellError, type CellValue, type FormatCategory } from "../../core/plan/grid";
import { WorkbookError, type EditOutcome, type LeftReason } from "../workbook";
import { queueEdit, queueRestore, type HeldCell } from "./write-cell";
import { categoryOf, toValue } from "./read-grid";
import { oneUndoStep, toWorkbookError, writeBatch } from "./run";

/** Characters of one request, far enough under the limit for what surrounds them. */
const BUDGET = 2_000_000;
/** What one cell costs beside its content: two paths, a format, a value. */
const PER_CELL = 2_000;

const lengthOf = (content: CellEdit["before"] | CellEdit["after"]): number =>
  typeof content === "string" ? content.length : 0;

const weightOf = (edit: CellEdit): number => PER_CELL + 4 * (lengthOf(edit.before) + lengthOf(edit.after));

/** Items in their order, in parts that fit one request. */
function parts<T>(items: readonly T[], weigh: (item: T) => number): readonly (readonly T[])[] {
  const found: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weigh(item);
    const last = found.at(-1);
    if (last && weight <= room) last.push(item);
    else {
      found.push([item]);
      room = BUDGET;
    }
    room -= weight;
  }
  return found;
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/** A cell to be written, as it is now. */
interface Target {
  readonly edit: CellEdit;
  readonly held: HeldCell;
  readonly value: CellValue;
  readonly category: FormatCategory;
}

interface Queued {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function queueRead({ workbook }: Excel.RequestContext, edits: readonly CellEdit[]): readonly Queued[] {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { cell } of edits) {
    if (sheets.has(cell.sheet)) continue;
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load("name,protection/protected");
    sheets.set(cell.sheet, sheet);
  }
  return edits.flatMap((edit) => {
    const sheet = sheets.get(edit.cell.sheet);
    if (!sheet) return [];
    const range = sheet.getRange(edit.cell.address);
    range.load("values,valueTypes,formulas,numberFormat,numberFormatCategories");
    return [{ edit, sheet, range }];
  });
}

/** One cell's part of a property that Excel gives as a grid. */
const only = (grid: readonly (readonly unknown[])[]): unknown => grid[0]?.[0];

function toTarget({ edit, range }: Queued): Target {
  const code = String(only(range.numberFormat));
  const formula = only(range.formulas);
  const value = toValue(only(range.values), String(only(range.valueTypes)));
  return {
    edit,
    value,
    held: {
      cell: edit.cell,
      value,
      // A text that starts with an equals sign is no formula: it reads the same both ways.
      formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
      numberFormat: code,
    },
    category: categoryOf(String(only(range.numberFormatCategories)), code),
  };
}

const isSame = (one: CellValue, other: CellValue): boolean =>
  one !== null && other !== null && isCellError(one) && isCellError(other)
    ? one.error === other.error
    : one === other;

/** Why a cell must be left alone, or null. */
function refusal(queued: Queued, target: Target | null): LeftReason | null {
  if (!target) return "missing";
  if (queued.sheet.protection.protected) return "protected";
  const { edit, held, value } = target;
  if (!isSame(value, edit.before)) return "changed";
  const isFormula = edit.after !== null && typeof edit.after === "object";
  return held.formula !== null && !isFormula ? "formula" : null;
}

interface Checked {
  readonly target: Target | null;
  readonly cell: FindingCell;
  readonly reason: LeftReason | null;
}

async function check(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<ReadonlyMap<CellEdit, Checked>> {
  const { workbook } = context;
  workbook.load("readOnly");
  const checked = new Map<CellEdit, Checked>();
  for (const part of parts(edits, weightOf)) {
    const queued = queueRead(context, part);
    await send(context);
    for (const each of queued) {
      const target = each.sheet.isNullObject ? null : toTarget(each);
      checked.set(each.edit, { target, cell: each.edit.cell, reason: refusal(each, target) });
    }
  }
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  return checked;
}

/** Gives the cells back what they held, in a context of its own: the failed one cannot be used again. */
async function takeBack(targets: readonly Target[], cause: unknown): Promise<void> {
  try {
    await writeBatch(async (context) => {
      for (const part of parts(targets, ({ edit }) => weightOf(edit))) {
        for (const { held } of part) queueRestore(context, held);
        await send(context);
      }
    }, oneUndoStep());
  } catch (error) {
    const detail = `the correction failed and could not be undone: ${String(toWorkbookError(error))}`;
    throw new WorkbookError("half-done", detail, { cause });
  }
}

/** Writes corrections where every cell still holds what it held; see the port. */
export async function applyEdits(corrections: readonly (readonly CellEdit[])[]): Promise<EditOutcome> {
  if (corrections.length === 0) return { written: [], left: [] };
  const attempted: Target[] = [];
  try {
    return await writeBatch(async (context) => {
      const checked = await check(context, corrections.flat());
      const found = corrections.map((edits) => edits.flatMap((edit) => checked.get(edit) ?? []));
      const allowed = found.filter((cells) => cells.every(({ reason }) => reason === null));
      const targets = allowed.flat().flatMap(({ target }) => target ?? []);
      for (const part of parts(targets, ({ edit }) => weightOf(edit))) {
        attempted.push(...part);
        for (const { edit, category } of part) queueEdit(context, edit, category);
        await send(context);
      }
      return {
        written: targets.map(({ edit }) => edit.cell),
        left: found.flat().flatMap(({ cell, reason }) => (reason ? [{ cell, reason }] : [])),
      };
    }, oneUndoStep());
  } catch (error) {
    if (attempted.length > 0) await takeBack(attempted, error);
    throw error;
  }
}
