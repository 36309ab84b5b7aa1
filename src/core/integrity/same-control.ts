import { sameFormula } from "../conditions/same-formula";
import { isoToSerial, parseIsoDate } from "../calendar/dates";
import type { CellControl } from "../grid/sheet-rules";
import type { ValidationRule } from "../programme/workbook/drawing";
import { sameList, type ListContext } from "./list-source";

/** A bound as text, without what programs put around it: "=0", "\"2000-01-01\"". */
const bare = (text: string): string =>
  text
    .replace(/^=/, "")
    .replace(/^"(.*)"$/, "$1")
    .trim();

/** The bound is that number; a text that is no number is none. */
const isNumber = (text: string, expected: number): boolean =>
  bare(text) !== "" && Number(bare(text)) === expected;

/** The bound is that day, as a text or as a serial number of either date system. */
const isDay = (text: string, iso: string): boolean =>
  parseIsoDate(bare(text)) === isoToSerial(iso) ||
  isNumber(text, isoToSerial(iso)) ||
  isNumber(text, isoToSerial(iso, true));

const withSign = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

const typeNames = { decimal: "decimal", wholeNumber: "whole", date: "date" } as const;

type Bounded = Extract<ValidationRule, { readonly min: unknown }>;

const sameBounds = (first: string, second: string, rule: Bounded): boolean =>
  rule.type === "date"
    ? isDay(first, rule.min) && isDay(second, rule.max)
    : isNumber(first, rule.min) && isNumber(second, rule.max);

/**
 * True when a data validation lets in what the template's does; prompts and alerts do not count.
 * @param items what the list of the template holds, when it is one.
 */
export function sameControl(
  { type, isBetween, formulas }: CellControl,
  rule: ValidationRule,
  context: ListContext,
  items: readonly (string | number)[] = [],
): boolean {
  if (rule.type === "none") return true;
  const [first = "", second = ""] = formulas;
  if (rule.type === "custom") return type === "custom" && sameFormula(withSign(first), rule.formula);
  if (rule.type === "list") return type === "list" && sameList(first, rule.source, context, items);
  return type === typeNames[rule.type] && isBetween && sameBounds(first, second, rule);
}
