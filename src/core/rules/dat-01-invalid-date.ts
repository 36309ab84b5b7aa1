import { and, column, isFilled, not } from "../conditions/expression";
import { DAYS_1904, parseIsoDate } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import { readDate } from "../calendar/read-date";
import { FIRST_DATE, isDate, LAST_DATE } from "../programme/workbook/parameters";
import { rowRule, toFact, type RowFacts, type RowFix, type RuleSubject } from "../programme/rule/rule";
import type { YearPlace } from "../programme/table/table";

/** The sheet, the id of its column or field, and the year in whose band it stands. */
export type DateCell = readonly [RuleSubject, string, year?: YearPlace | undefined];

interface Reading {
  readonly iso: string;
  readonly serial: number;
  readonly isSerial: boolean;
}

/** What the cell holds as it was typed: a number is no date here, so it counts from no day. */
function typed(row: RowFacts, id: string): CellValue {
  const value = row.value(id);
  return typeof value === "number" && row.date1904 ? value - DAYS_1904 : value;
}

/** The dates of our time that were meant: « 30 juin 2025 », or 20250630 as text or as a number. */
function readings(row: RowFacts, id: string): readonly Reading[] {
  const value = typed(row, id);
  const meant =
    typeof value === "string" || typeof value === "number" ? readDate(String(value), row.date1904) : [];
  return meant.flatMap((reading) => {
    const serial = parseIsoDate(reading.iso);
    return serial !== null && serial >= FIRST_DATE && serial <= LAST_DATE ? [{ ...reading, serial }] : [];
  });
}

function facts(row: RowFacts, id: string) {
  const [reading, other] = readings(row, id);
  return {
    key: row.key,
    value: toFact(typed(row, id)),
    reading: reading?.iso ?? null,
    otherReading: other?.iso ?? null,
  };
}

/** A date written in full is sure; a number of days kept as text is likely; of two readings none is taken. */
function fix(row: RowFacts, id: string): RowFix | null {
  const [reading, other] = readings(row, id);
  if (!reading || other) return null;
  return {
    certainty: reading.isSerial ? "proposal" : "certain",
    edits: [{ column: id, after: reading.serial, format: "date" }],
  };
}

/** A date cell holds something else than a date of our time (2000 to 2099). */
export const invalidDate = (dateCells: readonly DateCell[]) =>
  rowRule({
    id: "DAT-01",
    checks: dateCells.map(([subject, id, year]) => ({
      subject,
      ...(year === undefined ? {} : { year }),
      cells: [id],
      cases: [{ severity: "error", when: and(isFilled(column(id)), not(isDate(column(id)))) }],
      facts: (row) => facts(row, id),
      fix: (row) => fix(row, id),
    })),
  });
