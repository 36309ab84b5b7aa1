/** Data validation: one rule per cell; setting a part of it (rule, prompt, alert) keeps the other parts. */
import { isErrorValue, readValue, type ApiValue } from "./cells";
import { isTrue } from "./conditional-formats";
import { assertUnprotected } from "./guard";
import { erase, paintedAt, paintedIn, repaint } from "./painted";
import { serialOf } from "../coercion/dates";
import { offsetFormula } from "../formulas/shift";
import type { Bound, Comparison, ValidationState } from "./sheet-state";
import type { RangeRef } from "./range";
import type { Sheet } from "./book";

const bare = (row: number, column: number): ValidationState => ({
  rule: { type: "none" },
  anchor: { row, column },
  ignoreBlanks: true,
  prompt: null,
  alert: null,
});

export function changeValidation({ sheet, rect }: RangeRef, patch: Partial<ValidationState>): void {
  assertUnprotected(sheet);
  const anchor = { row: rect.row, column: rect.column };
  const validations = repaint(sheet.book.state(sheet).validations, rect, (old) => ({
    ...(old ?? bare(rect.row, rect.column)),
    ...(patch.rule && { anchor }),
    ...patch,
  }));
  sheet.book.change(sheet, { validations });
}

export function clearValidation({ sheet, rect }: RangeRef): void {
  assertUnprotected(sheet);
  sheet.book.change(sheet, { validations: erase(sheet.book.state(sheet).validations, rect) });
}

/** The validation that all cells of a range share; undefined where there is none, null when they differ. */
export function validationOf({ sheet, rect }: RangeRef): ValidationState | undefined | null {
  const found = [...paintedIn(sheet.book.state(sheet).validations, rect)];
  const distinct = new Set(found.map((validation) => JSON.stringify(validation)));
  return distinct.size > 1 ? null : found[0];
}

export const validationAt = (sheet: Sheet, row: number, column: number): ValidationState | undefined =>
  paintedAt(sheet.book.state(sheet).validations, row, column);

/** A place to evaluate a rule from: relative references count from the rule's anchor. */
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly validation: ValidationState;
}

function evaluate({ sheet, row, column, validation }: Place, formula: string): Promise<unknown> {
  const { anchor } = validation;
  const here = offsetFormula(formula, row - anchor.row, column - anchor.column);
  return sheet.book.calculation.evaluate(sheet.id, row, column, here);
}

async function boundOf(place: Place, bound: Bound): Promise<number> {
  if (typeof bound === "number") return bound;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bound);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? Number.NaN;
  return Number(await evaluate(place, bound.startsWith("=") ? bound : `=${bound}`));
}

const tests: Readonly<Record<Comparison, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

const flatten = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap(flatten) : [value];

const shownText = (entry: unknown): string =>
  typeof entry === "string" || typeof entry === "number" || typeof entry === "boolean" ? String(entry) : "";

async function inList(place: Place, source: string, value: ApiValue): Promise<boolean> {
  const text = String(value);
  if (!source.startsWith("=")) return source.split(",").some((entry) => entry.trim() === text);
  const entries = flatten(await evaluate(place, source));
  const isName = /^=[\p{L}_][\p{L}\p{N}_.]*$/u.test(source);
  // Excel's own trap: a named list with an empty cell accepts anything while blanks are ignored.
  if (isName && place.validation.ignoreBlanks && entries.some((entry) => entry === null || entry === ""))
    return true;
  return entries.some((entry) => shownText(entry).toLowerCase() === text.toLowerCase());
}

/** Would the rule at this cell take the value that the cell holds (or this one)? */
export async function accepts(sheet: Sheet, row: number, column: number, given?: ApiValue): Promise<boolean> {
  const validation = validationAt(sheet, row, column);
  if (!validation) return true;
  const place: Place = { sheet, row, column, validation };
  const value = given ?? readValue(sheet, row, column);
  const { rule } = validation;
  if (value === "" && validation.ignoreBlanks) return true;
  switch (rule.type) {
    case "none":
      return true;
    case "list":
      return inList(place, rule.source, value);
    case "custom":
      return isTrue(await evaluate(place, rule.formula));
    default: {
      const measured = rule.type === "textLength" ? String(value).length : value;
      if (typeof measured !== "number" || isErrorValue(value)) return false;
      if (rule.type === "wholeNumber" && !Number.isInteger(measured)) return false;
      const low = await boundOf(place, rule.formula1);
      const high = rule.formula2 === null ? low : await boundOf(place, rule.formula2);
      return tests[rule.operator](measured, low, high);
    }
  }
}
