import { sameFormula } from "../conditions/same-formula";
import { isoToSerial, parseIsoDate } from "../plan/dates";
import type { DefinedName } from "../plan/grid";
import type { CellControl } from "../plan/sheet-rules";
import type { ValidationRule } from "../template/drawing";

const withSign = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** What a name stands for: some programs write the cells of a list instead of its name. */
function meaningOf(source: string, names: readonly DefinedName[]): string {
  const found = names.find(({ name }) => name.toUpperCase() === source.slice(1).toUpperCase());
  return found?.formula ?? source;
}

function isSameList(read: string, source: string, names: readonly DefinedName[]): boolean {
  const given = withSign(read);
  return sameFormula(given, source) || sameFormula(given, meaningOf(source, names));
}

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

const typeNames = { decimal: "decimal", wholeNumber: "whole", date: "date" } as const;

/** True when a data validation lets in what the template's does; prompts and alerts do not count. */
export function sameControl(
  { type, isBetween, formulas }: CellControl,
  rule: ValidationRule,
  names: readonly DefinedName[],
): boolean {
  if (rule.type === "none") return true;
  const [first = "", second = ""] = formulas;
  if (rule.type === "list") return type === "list" && isSameList(first, rule.source, names);
  if (type !== typeNames[rule.type] || !isBetween) return false;
  return rule.type === "date"
    ? isDay(first, rule.min) && isDay(second, rule.max)
    : isNumber(first, rule.min) && isNumber(second, rule.max);
}
