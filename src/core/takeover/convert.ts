/** What becomes of a value of the user's in a column of the template: the same, said as its cells hold it, or nothing. */
import { isoToSerial, serialToIso } from "../calendar/dates";
import { readDate } from "../calendar/read-date";
import { isCellError } from "../grid/grid";
import type { EditFormat } from "../programme/finding/fix";
import { wordsOf } from "../programme/table/reading-columns";
import type { Column } from "../programme/table/table";
import type { Template } from "../programme/template";
import { readNumber } from "../text/read-number";
import type { ColumnHabits } from "./column-habits";
import { readItem } from "./read-item";
import type { SourceCell } from "./source-table";

/** Why a value that was taken is worth a look: it was read as what it is like, or could be read otherwise. */
export type Doubt = "near" | "scale" | "order" | "label";

/**
 * Why a value cannot be taken by its column. error = an error value · not-calculated = a formula without result ·
 * not-in-list = none of the items · not-a-date, not-a-number = reads as none, or in two ways · out-of-bounds = no such
 * number may be there.
 */
export type Refusal =
  | "error"
  | "not-calculated"
  | "not-in-list"
  | "not-a-date"
  | "not-a-number"
  | "out-of-bounds";

export type Conversion =
  | {
      readonly kind: "taken";
      readonly after: string | number;
      readonly format?: EditFormat;
      readonly doubt?: Doubt;
    }
  | { readonly kind: "refused"; readonly why: Refusal };

/** What values are converted for. */
export interface Converting {
  readonly template: Template;
  readonly column: Column;
  /** What the other values of the column tell. */
  readonly habits: ColumnHabits;
  /** Dates count from 1904, in the user's table and in the plan. */
  readonly from1904: boolean;
  readonly to1904: boolean;
  /** The column names its rows: « 1.10 » is no amount. */
  readonly isName: boolean;
}

const refused = (why: Refusal): Conversion => ({ kind: "refused", why });

/** Days of our time: another number under « Échéance » is a year, or a number of days. */
const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2099-12-31";

const isOurTime = (iso: string): boolean => iso >= FIRST_DAY && iso <= LAST_DAY;

/** The days that a value reads as, the likelier first. */
function daysOf({ value, format }: SourceCell, { habits, from1904 }: Converting): readonly string[] {
  if (typeof value === "number") {
    const day = serialToIso(value, from1904);
    if (day !== null && isOurTime(day)) return [day];
    return format === "date" ? [] : readDate(String(value)).map(({ iso }) => iso);
  }
  const read = typeof value === "string" ? readDate(value, from1904).map(({ iso }) => iso) : [];
  return habits.order === "month-first" ? [...read].reverse() : read;
}

function toDate(cell: SourceCell, of: Converting): Conversion {
  const [day, other] = daysOf(cell, of).filter(isOurTime);
  if (day === undefined) return refused("not-a-date");
  const isOpen = other !== undefined && of.habits.order === null;
  const after = isoToSerial(day, of.to1904);
  return { kind: "taken", after, format: "date", ...(isOpen && { doubt: "order" as const }) };
}

/** « 3 – Modéré »: the words beside a number of a scale. */
const labelled = /^(\d{1,3})\s*(?:[-–—:(=]|\s)\s*\D+$/;

interface Amount {
  readonly value: number;
  readonly isPercent: boolean;
  readonly doubt?: Doubt;
}

/** The number that a value is; null when it is none, or could be two. */
function amountOf({ value, format }: SourceCell): Amount | null {
  if (typeof value === "number") return { value, isPercent: format === "percent" };
  if (typeof value !== "string") return null;
  const [read, other] = readNumber(value);
  if (read) return other ? null : read;
  const label = labelled.exec(value.trim())?.[1];
  return label === undefined ? null : { value: Number(label), isPercent: false, doubt: "label" };
}

/** Binary noise (87.6 / 100) would otherwise be written in the cell. */
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/** 0,75 is 75 %, and so is 75; 1 is what the rest of its column says. */
function shareOf({ value, isPercent }: Amount, { scale }: ColumnHabits): Amount {
  if (isPercent || value === 0 || (value > 0 && value < 1)) return { value, isPercent: true };
  if (value !== 1) return { value: hundredth(value), isPercent: true };
  return {
    value: scale === "hundredths" ? 0.01 : 1,
    isPercent: true,
    ...(scale === null && { doubt: "scale" as const }),
  };
}

const within = (amount: Amount, format: EditFormat | undefined, isAllowed: boolean): Conversion =>
  isAllowed
    ? {
        kind: "taken",
        after: amount.value,
        ...(format && { format }),
        ...(amount.doubt && { doubt: amount.doubt }),
      }
    : refused("out-of-bounds");

function toShare(cell: SourceCell, { habits }: Converting): Conversion {
  const amount = amountOf(cell);
  if (!amount || amount.doubt === "label") return refused("not-a-number");
  const share = shareOf(amount, habits);
  return within(share, "percent", share.value >= 0 && share.value <= 1);
}

function toNumber(cell: SourceCell, { column: { control } }: Converting): Conversion {
  const amount = amountOf(cell);
  if (!amount || amount.isPercent || !control) return refused("not-a-number");
  const { value } = amount;
  switch (control.type) {
    case "whole":
      return within(
        amount,
        undefined,
        Number.isInteger(value) && value >= control.min && value <= control.max,
      );
    case "decimal":
      return within(amount, undefined, value >= control.min && value <= control.max);
    case "count":
      return within(amount, undefined, value >= 0 && value <= (control.most ?? Infinity));
    default:
      return refused("not-a-number");
  }
}

const sayable = (value: SourceCell["value"]): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function toItem(list: string, { value }: SourceCell, { template }: Converting): Conversion {
  const text = typeof value === "boolean" ? (value ? "oui" : "non") : sayable(value);
  const read = readItem(template, list, text);
  if (!read) return refused("not-in-list");
  const doubt = read.isPart ? "label" : read.isNear ? "near" : null;
  return { kind: "taken", after: read.item, ...(doubt && { doubt }) };
}

const percentText = (value: number): string =>
  `${String(hundredth(value * 10_000)).replace(".", ",")}\u00a0%`;

/** A value as a text says it, in the French of the workbook. @param isName names a row: its point stays. */
export function textOf(
  { value, format }: Pick<SourceCell, "value" | "format">,
  date1904: boolean,
  isName = false,
): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "Vrai" : "Faux";
  if (typeof value === "string") return value;
  if (format === "percent") return percentText(value);
  const day = format === "date" ? serialToIso(value, date1904) : null;
  return day ?? (isName ? String(value) : String(value).replace(".", ","));
}

/** An index may be any number, whose unit the row says; a rate is a share. */
function toResult(cell: SourceCell, of: Converting): Conversion {
  const share = toShare(cell, of);
  return share.kind === "taken" &&
    of.column.control?.type === "index" &&
    typeof cell.value === "number" &&
    cell.format !== "percent"
    ? refused("not-a-number")
    : share;
}

function byControl(cell: SourceCell, of: Converting): Conversion {
  const { control } = of.column;
  switch (control?.type) {
    case "date":
      return toDate(cell, of);
    case "percent":
    case "index":
      return toResult(cell, of);
    case "whole":
    case "decimal":
    case "count":
      return toNumber(cell, of);
    case "list":
      return toItem(control.list, cell, of);
    case "free":
    case undefined:
      return { kind: "taken", after: textOf(cell, of.from1904, of.isName) };
  }
}

/** What becomes of a filled cell in that column. */
export function convert(cell: SourceCell, of: Converting): Conversion {
  if (cell.isOpen) return refused("not-calculated");
  if (isCellError(cell.value)) return refused("error");
  const words = wordsOf(of.column.control);
  const isWord = words !== null && typeof cell.value === "string" && of.column.control?.type !== "list";
  const item = isWord ? toItem(words, cell, of) : null;
  return item?.kind === "taken" ? item : byControl(cell, of);
}
