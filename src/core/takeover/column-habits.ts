/** What the values of a column of the user's tell of each other: the scale of its rates, the order of its dates. */
import { readDate } from "../calendar/read-date";
import { readNumber } from "../text/read-number";
import type { SourceCell } from "./source-table";

export interface ColumnHabits {
  /** Rates without a sign are fractions (0.75) or hundredths (75); null when both are there, or neither. */
  readonly scale: "fractions" | "hundredths" | null;
  /** Which of two numbers is the day, in dates where that is open; null when no date of the column tells. */
  readonly order: "day-first" | "month-first" | null;
}

/** Not a number where the cell holds none, or says itself what it means. */
function plainNumber({ value, format }: SourceCell): number {
  if (typeof value === "number") return format === "percent" ? Number.NaN : value;
  const [read] = typeof value === "string" ? readNumber(value) : [];
  return read && !read.isPercent ? read.value : Number.NaN;
}

function scaleOf(cells: readonly SourceCell[]): ColumnHabits["scale"] {
  const numbers = cells.map(plainNumber);
  const hasFractions = numbers.some((value) => value > 0 && value < 1);
  const hasHundredths = numbers.some((value) => value > 1);
  if (hasFractions === hasHundredths) return null;
  return hasFractions ? "fractions" : "hundredths";
}

const numbers = /^\s*(\d{1,2})[ ./-](\d{1,2})[ ./-]\d{4}\b/;

function orderOf(cells: readonly SourceCell[]): ColumnHabits["order"] {
  const orders = cells.flatMap(({ value }) => {
    if (typeof value !== "string" || readDate(value).length !== 1) return [];
    const [, first, second] = numbers.exec(value) ?? [];
    // The same number twice, or none.
    if (first === second) return [];
    return Number(first) > 12 ? ["day-first" as const] : ["month-first" as const];
  });
  const [first] = orders;
  return first !== undefined && orders.every((order) => order === first) ? first : null;
}

/**
 * @param cells filled cells of the column.
 * @param all those of its table: who writes the month first in a column does so in the others.
 */
export const habitsOf = (cells: readonly SourceCell[], all: readonly SourceCell[] = []): ColumnHabits => ({
  scale: scaleOf(cells),
  order: orderOf(cells) ?? orderOf(all),
});
