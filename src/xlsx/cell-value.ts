import { DAYS_1904 } from "../core/calendar/dates";
import type { CellError, CellValue } from "../core/grid/grid";
import { MissingPartError } from "./xlsx-error";
import { decodeXstring } from "./xstring";

const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);

/** What a cell element holds, as text. */
export interface RawCell {
  /** Attribute `t`. */
  readonly type: string | undefined;
  /** Content of `v`; null when there is none. */
  readonly value: string | null;
  /** Content of `is`; null when there is none. */
  readonly inline: string | null;
}

/** What Excel calls a number that cannot be, a reference that leads nowhere, a value of the wrong kind. */
const NOT_A_NUMBER: CellError = { error: "#NUM!" };
const NO_SUCH_TEXT: CellError = { error: "#REF!" };
const WRONG_KIND: CellError = { error: "#VALUE!" };

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Value of a cell, `null` when it is empty. Content that is not of the type it says is an error value: the cell is
 * not empty, and it hides nothing of the others. `strings` is null when the file has lost its texts.
 * @throws MissingPartError when the cell needs them.
 */
export function cellValue(raw: RawCell, strings: readonly string[] | null, date1904: boolean): CellValue {
  const { type, value, inline } = raw;
  if (inline !== null && (type === "inlineStr" || value === null)) return decodeXstring(inline);
  if (value === null) return null;
  if (type === "str" || type === "inlineStr") return decodeXstring(value);
  const text = value.trim();
  if (text === "") return type === "e" ? WRONG_KIND : null;
  switch (type) {
    case "s":
      return sharedText(text, strings);
    case "b":
      return truth(text);
    case "e":
      return { error: text };
    case "d":
      return isoSerial(text, date1904) ?? WRONG_KIND;
    case "n":
    case undefined:
      return finite(text);
    default:
      return WRONG_KIND;
  }
}

function sharedText(index: string, strings: readonly string[] | null): CellValue {
  if (strings === null) throw new MissingPartError("a cell refers to shared texts, the file has none");
  return (/^\d+$/.test(index) ? strings[Number(index)] : undefined) ?? NO_SUCH_TEXT;
}

function truth(text: string): CellValue {
  if (/^(?:1|true)$/i.test(text)) return true;
  return /^(?:0|false)$/i.test(text) ? false : WRONG_KIND;
}

function finite(text: string): CellValue {
  const number = plainNumber.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : NOT_A_NUMBER;
}

/** ISO date, time or both, as the serial number that Excel would show. */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text);
  if (!match) return null;
  const time = Date.parse(`${match[1] ?? "1899-12-30"}T${match[2] ?? "00:00"}Z`);
  if (Number.isNaN(time)) return null;
  const serial = (time - epoch1900) / millisecondsPerDay;
  return date1904 && match[1] !== undefined ? serial - DAYS_1904 : serial;
}
