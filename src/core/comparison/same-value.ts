import type { FactValue } from "../programme/finding/facts";
import { serialToIso } from "../calendar/dates";
import { isCellError, type CellValue } from "../grid/grid";
import { isBlankText, normalizeText } from "../text/text";
import type { ColumnFormat } from "../programme/table/table";

/** More digits than people type, fewer than binary arithmetic gets wrong. */
const DIGITS = 12;

/** The number without the noise of binary arithmetic. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(DIGITS));

/** What a cell of a column says: null when blank, AAAA-MM-JJ for a date, an error by its code. */
export function answerOf(value: CellValue, format: ColumnFormat): FactValue {
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return isBlankText(value) ? null : value;
  if (typeof value !== "number") return value;
  return (format === "date" ? serialToIso(Math.floor(value)) : null) ?? withoutNoise(value);
}

/** True when two answers of a column say the same to a reader; 1 and « 1 » do where text is expected. */
export function sameAnswer(left: FactValue, right: FactValue, format: ColumnFormat): boolean {
  if (left === null || right === null) return left === right;
  const areTexts = typeof left === "string" && typeof right === "string";
  if (areTexts || format === "text") return normalizeText(String(left)) === normalizeText(String(right));
  return left === right;
}
