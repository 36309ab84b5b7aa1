/** Conditional formats with a formula: kept in order, the first is looked at first. */
import { contains, cellRect, overlaps, subtract, type Rect } from "./rect";
import { offsetFormula } from "../formulas/shift";
import { assertUnprotected } from "./guard";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { ConditionalFormatState } from "./sheet-state";
import type { RangeRef } from "./range";
import type { Sheet } from "./book";

export interface ConditionalFormatRef {
  readonly sheet: Sheet;
  readonly id: string;
}

const list = (sheet: Sheet): readonly ConditionalFormatState[] => sheet.book.state(sheet).conditionalFormats;

function store(sheet: Sheet, conditionalFormats: readonly ConditionalFormatState[]): void {
  assertUnprotected(sheet);
  sheet.book.change(sheet, { conditionalFormats });
}

/** The formats that touch a range, in order of priority. */
export const conditionalFormatsOn = ({ sheet, rect }: RangeRef): readonly ConditionalFormatRef[] =>
  list(sheet)
    .filter((format) => format.rects.some((part) => overlaps(part, rect)))
    .map(({ id }) => ({ sheet, id }));

export function conditionalFormat({ sheet, id }: ConditionalFormatRef): ConditionalFormatState {
  const found = list(sheet).find((format) => format.id === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

export function changeConditionalFormat(
  ref: ConditionalFormatRef,
  patch: Partial<ConditionalFormatState>,
): void {
  const { id } = conditionalFormat(ref);
  store(
    ref.sheet,
    list(ref.sheet).map((format) => (format.id === id ? { ...format, ...patch } : format)),
  );
}

/** A new format comes first, as in Excel. */
export function addConditionalFormat({ sheet, rect }: RangeRef): ConditionalFormatRef {
  const id = `{CF-${sheet.book.nextId()}}`;
  store(sheet, [{ id, rects: [rect], formula: "", style: {}, stopIfTrue: false }, ...list(sheet)]);
  return { sheet, id };
}

export function deleteConditionalFormat(ref: ConditionalFormatRef): void {
  const { id } = conditionalFormat(ref);
  store(
    ref.sheet,
    list(ref.sheet).filter((format) => format.id !== id),
  );
}

/** No conditional format in the range any more; those that reach further keep the rest. */
export function clearConditionalFormats({ sheet, rect }: RangeRef): void {
  const kept = list(sheet).map((format) => {
    const anchor = format.rects[0];
    const rects = format.rects.flatMap((part) => subtract(part, rect));
    const first = rects[0];
    const formula =
      anchor && first
        ? offsetFormula(format.formula, first.row - anchor.row, first.column - anchor.column)
        : "";
    return { ...format, rects, formula };
  });
  store(
    sheet,
    kept.filter((format) => format.rects.length > 0),
  );
}

/** 0 is looked at first. */
export const priorityOf = (ref: ConditionalFormatRef): number =>
  list(ref.sheet).indexOf(conditionalFormat(ref));

export function setPriority(ref: ConditionalFormatRef, priority: number): void {
  const moved = conditionalFormat(ref);
  const others = list(ref.sheet).filter((format) => format !== moved);
  if (priority > others.length) throw invalidArgument(`no priority ${priority}`);
  store(ref.sheet, [...others.slice(0, priority), moved, ...others.slice(priority)]);
}

/** What the conditional formats give a cell now; null when none applies. */
export async function shownFormat(
  sheet: Sheet,
  row: number,
  column: number,
): Promise<ConditionalFormatState["style"] | null> {
  let shown: ConditionalFormatState["style"] | null = null;
  for (const format of list(sheet)) {
    if (!format.rects.some((part) => contains(part, cellRect(row, column)))) continue;
    const anchor = topLeft(format.rects);
    const formula = offsetFormula(format.formula, row - anchor.row, column - anchor.column);
    if (!isTrue(await sheet.book.calculation.evaluate(sheet.id, row, column, formula))) continue;
    shown = { ...format.style, ...(shown ?? {}) };
    if (format.stopIfTrue) break;
  }
  return shown;
}

const topLeft = (rects: readonly Rect[]): Rect => rects[0] ?? cellRect(0, 0);

/** A condition holds when it is TRUE or a number other than 0; an error or a text is not true. */
export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === "number" && value !== 0);
