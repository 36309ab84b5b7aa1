import type { CellValue } from "../core/plan/grid";
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
 * Value of a cell, `null` when it is empty. A number or shared string that makes no
 * sense is null too: there is nothing to show.
 */
export function cellValue(raw: RawCell, strings: readonly string[], date1904: boolean): CellValue {
  const { type, value, inline } = raw;
  if (type === "inlineStr") return inline === null ? null : decodeXstring(inline);
  if (value === null) return null;
  switch (type) {
    case "s":
      return strings[Number(value)] ?? null;
    case "str":
      return decodeXstring(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value.trim() };
    case "d":
      return isoSerial(value.trim(), date1904);
    default:
      return finite(value);
  }
}

function finite(text: string): number | null {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** ISO date, time or both, as the serial number that Excel would show. */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text);
  if (!match || text === "") return null;
  const time = Date.parse(`${match[1] ?? "1899-12-30"}T${match[2] ?? "00:00"}Z`);
  if (Number.isNaN(time)) return null;
  const serial = (time - epoch1900) / millisecondsPerDay;
  return date1904 && match[1] !== undefined ? serial - daysTo1904 : serial;
}
