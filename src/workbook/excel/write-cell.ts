/** Writing one cell so that it holds exactly what was meant: queues everything, sends nothing. */
import type { FindingCell } from "../../core/programme/finding/facts";
import type { CellEdit, EditFormat, NewContent } from "../../core/programme/finding/fix";
import { isCellError, type FormatCategory } from "../../core/grid/grid";
import { numberFormats } from "../../core/drawing/style";
import type { HeldCell } from "../workbook";
import { asWritten, readsAsValue } from "./cell-text";

export type { HeldCell };

const codes: Readonly<Record<EditFormat, string>> = {
  percent: numberFormats.percent,
  date: numberFormats.date,
  text: numberFormats.text,
  general: "General",
};

/** A plain number is shown alike by every format for numbers. */
const fits = (format: EditFormat, present: FormatCategory): boolean =>
  format === present || (format === "general" && present === "number");

/** The format that the content needs: a text that reads as a number stays one, a number does not become a text. */
function neededFormat(content: NewContent, asked: EditFormat | undefined, present: FormatCategory) {
  if (typeof content === "string") return readsAsValue(content) ? "text" : asked;
  return asked ?? (present === "text" ? "general" : undefined);
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, address }: FindingCell): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(address);

function setContent(range: Excel.Range, content: Exclude<NewContent, null>): void {
  if (typeof content === "object") range.formulas = [[content.formula]];
  else range.values = [[typeof content === "string" ? asWritten(content) : content]];
}

/** What one cell costs of a request beside its content: four paths, a format, a value, what stands there before and after. */
const PER_CELL = 4_000;

/** What a cell beside it costs: a path, a value and its type. */
const PER_BESIDE = 800;

const lengthOf = (content: CellEdit["before"] | CellEdit["after"]): number =>
  typeof content === "string" ? content.length : 0;

/** Characters of a request, or of its answer, that an edit takes at most. */
export const weightOf = (edit: CellEdit): number =>
  PER_CELL +
  4 * (lengthOf(edit.before) + lengthOf(edit.after)) +
  (edit.beside ?? []).reduce((sum, { value }) => sum + PER_BESIDE + 2 * lengthOf(value), 0);

/** Separates the cells that an edit is to separate. */
export function queueSeparate(context: Excel.RequestContext, { cell, unmerge }: CellEdit): void {
  if (unmerge !== undefined) rangeOf(context, { ...cell, address: unmerge }).unmerge();
}

/** Writes an edit; the cell's format changes first, and only when it is of another kind. */
export function queueEdit(context: Excel.RequestContext, edit: CellEdit, present: FormatCategory): void {
  const range = rangeOf(context, edit.cell);
  queueSeparate(context, edit);
  if (edit.after === null) {
    range.clear("Contents");
    return;
  }
  const format = neededFormat(edit.after, edit.format, present);
  if (format !== undefined && !fits(format, present)) range.numberFormat = [[codes[format]]];
  setContent(range, edit.after);
}

/** Merges again what an edit separated; the cells must hold again what they held. */
export function queueMerge(context: Excel.RequestContext, { cell, unmerge }: CellEdit): void {
  if (unmerge !== undefined) rangeOf(context, { ...cell, address: unmerge }).merge(false);
}

/** Gives a cell back what it held. */
export function queueRestore(context: Excel.RequestContext, held: HeldCell): void {
  const { cell, value, formula, numberFormat } = held;
  const range = rangeOf(context, cell);
  range.numberFormat = [[numberFormat]];
  if (formula !== null) range.formulas = [[formula]];
  else if (value === null) range.clear("Contents");
  // The apostrophe keeps a text that reads as a number what it was, whatever the cell's format.
  else if (typeof value === "string") range.values = [[`'${value}`]];
  else range.values = [[isCellError(value) ? value.error : value]];
}
