import type { CellValue } from "../core/plan/grid";
import { XlsxError } from "./xlsx-error";
import { decodeXstring } from "./xstring";

const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const daysTo1904 = 1462;

/** What a cell element holds, as text. */
export interface RawCell {
  /** Attribute `t`. */
  readonly type: string | undefined;
  /** Content of `v`; null when there is none. */
  readonly value: string | null;
  /** Content of `is`; null when there is none. */
  readonly inline: string | null;
}

/**
 * Value of a cell, `null` when it is empty. Throws `XlsxError` "malformed" when its
 * content is not of the type it says: an absent text must not pass for an empty cell.
 */
export function cellValue(raw: RawCell, strings: readonly string[], date1904: boolean): CellValue {
  const { type, value, inline } = raw;
  if (type === "inlineStr") return inline === null ? null : decodeXstring(inline);
  if (value === null) return null;
  if (type === "str") return decodeXstring(value);
  const text = value.trim();
  if (text === "") return null;
  switch (type) {
    case "s":
      return known(strings[Number(text)], text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    case "d":
      return known(isoSerial(text, date1904), text);
    default:
      return known(Number.isFinite(Number(text)) ? Number(text) : null, text);
  }
}

function known<T>(value: T | null | undefined, text: string): T {
  if (value === null || value === undefined) throw new XlsxError("malformed", `a cell holds ${text}`);
  return value;
}

/** ISO date, time or both, as the serial number that Excel would show. */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text);
  if (!match) return null;
  const time = Date.parse(`${match[1] ?? "1899-12-30"}T${match[2] ?? "00:00"}Z`);
  if (Number.isNaN(time)) return null;
  const serial = (time - epoch1900) / millisecondsPerDay;
  return date1904 && match[1] !== undefined ? serial - daysTo1904 : serial;
}
