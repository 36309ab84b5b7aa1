import type { FactValue } from "../../core/programme/finding/facts";
import { excerpts } from "../excerpts";
import { factWords } from "../fact-words";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate } = factWords("en");

type Facts = ToldOf<"FDR-01" | "FDR-02">;

const quotes = (value: FactValue, expected: FactValue): readonly [string, string] => {
  const [left, right] = excerpts(read(value), read(expected));
  return [`“${left}”`, `“${right}”`];
};

const ofRow = ({ row }: Facts): string => (row === "" ? "" : ` (${read(row)})`);

function wordingChanged(facts: Facts): string {
  const { value, expected, part } = facts;
  const what = part === "number" ? "number" : "wording";
  const [found, official] = quotes(value, expected);
  if (expected === null) return `This official cell${ofRow(facts)} must stay blank. Text read: ${found}.`;
  return value === null
    ? `The official ${what} was deleted${ofRow(facts)}. Expected: ${official}.`
    : `The official ${what} was changed${ofRow(facts)}. Text read: ${found}. Expected: ${official}.`;
}

function writtenOtherwise(facts: Facts): string {
  const { value, expected, part } = facts;
  if (expected === null)
    return `This official cell${ofRow(facts)} reads as in the plan, where it is blank. Content read: “${read(value)}”.`;
  if (part === "target")
    return `The official target${ofRow(facts)} reads ${rate(expected)} as in the plan, but is not written as in the template.`;
  const [found, official] = quotes(value, expected);
  return `The official content${ofRow(facts)} reads as in the plan but is written differently: ${found} instead of ${official}.`;
}

/** What is wrong with the official content. */
export const officialRuleWords = {
  "FDR-01": {
    name: "Official wording changed",
    checks:
      "An official text (orientation, objective, indicator, risk, success condition, priority action, benefit or number) says something else than the plan.",
    message: wordingChanged,
    fix: () => "Restore the official wording.",
    why: "The plan is assessed on the published text. Another text describes another commitment.",
    source: sources.official,
  },
  "FDR-02": {
    name: "Official content written differently",
    checks:
      "Official content reads as in the plan but is written differently: apostrophe, space, dash, capital, known misprint or number written as text.",
    message: writtenOtherwise,
    fix: () => "No action is required. You may restore the official writing.",
    why: "The official writing helps compare plans with one another, but the meaning is the same.",
    source: sources.official,
  },
  "FDR-03": {
    name: "Ministerial target changed",
    checks: "One of the 40 ministerial targets is no longer that of the roadmap.",
    message: ({ indicator, year, value, expected, isOfMinistry }) => {
      if (isOfMinistry === false)
        return value === null
          ? `The official target for ${read(year)} (${read(indicator)}) was deleted. Expected target: ${rate(expected)}.`
          : `The official target for ${read(year)} (${read(indicator)}) was changed: ${rate(value)} instead of ${rate(expected)}.`;
      return value === null
        ? `The ministerial target for ${read(year)}, indicator ${read(indicator)}, was deleted. Expected target: ${rate(expected)}.`
        : `The ministerial target for ${read(year)}, indicator ${read(indicator)}, was changed: ${rate(value)} instead of ${rate(expected)}.`;
    },
    fix: ({ isOfMinistry }) =>
      isOfMinistry === false
        ? "Restore the official target."
        : "Restore the ministerial target. Enter your organization’s own target under “Cible locale”.",
    fixInGeneral:
      "Restore the target. Enter your organization’s own target under “Cible locale”, where there is one.",
    why: "Results are compared with the ministerial target, the same for every organization concerned.",
    source: sources.roadmap("target columns"),
  },
  "FDR-04": {
    name: "Official scope changed",
    checks: "A tick in the columns MSSS, OP or RSSS is no longer that of the roadmap.",
    message: ({ indicator, category, isConcerned, value }) => {
      const found = value === null ? "The tick was deleted" : `Content read: “${read(value)}”`;
      return isConcerned
        ? `Indicator ${read(indicator)} concerns the ${read(category)} category. ${found}.`
        : `Indicator ${read(indicator)} does not concern the ${read(category)} category. ${found}.`;
    },
    fix: ({ isConcerned }) =>
      isConcerned === false ? "Empty the cell, as in the plan." : "Restore the official tick.",
    why: "The scope decides which indicators each organization must follow.",
    source: sources.roadmap("columns MSSS, OP and RSSS"),
  },
} satisfies Partial<TypedRuleWords>;
