import type { FactValue, Facts, FindingCell } from "../../core/programme/finding/facts";
import type { RuleId } from "../../core/editions/ptn-sss/rule-ids";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("en");

const isOne = (count: FactValue | undefined): boolean => count === 1;

const whose = ({ row, column }: Facts): string =>
  row === "" ? `“${read(column)}”` : `“${read(column)}”, ${read(row)}`;

/** What is wrong with one cell. */
const ofOne: Readonly<Record<string, (facts: Facts, address: string) => string>> = {
  constant: (facts, address) =>
    `The formula in ${address} (${whose(facts)}) was replaced by a value: “${read(facts["value"])}”.`,
  missing: (facts, address) => `The formula in ${address} (${whose(facts)}) was deleted.`,
  error: (facts, address) =>
    `The formula in ${address} (${whose(facts)}) gives the error ${read(facts["value"])}.`,
  differs: (facts, address) => {
    const { expected } = facts;
    const result = expected === null || expected === "" ? "no result" : `“${read(expected)}”`;
    return `Cell ${address} (${whose(facts)}) holds “${read(facts["value"])}”. The calculation gives ${result}.`;
  },
  changed: (facts, address) =>
    `The formula in ${address} (${whose(facts)}) is no longer the template’s. Its result may become wrong.`,
};

/** What is wrong with several cells, in one column or more. */
const ofMany: Readonly<Record<string, (where: string, count: string) => string>> = {
  constant: (where, count) => `${where}, ${count} formulas were replaced by values.`,
  missing: (where, count) => `${where}, ${count} formulas were deleted.`,
  error: (where, count) => `${where}, ${count} formulas give an error.`,
  differs: (where, count) => `${where}, ${count} cells hold something else than the calculated result.`,
  changed: (where, count) =>
    `${where}, ${count} formulas are no longer the template’s. Their results may become wrong.`,
};

/** “In column “Écart””, “In columns “Niveau” and “Cote””. */
function inColumns(headers: FactValue | undefined): string {
  const quoted = read(headers)
    .split("\n")
    .map((header) => `“${header}”`);
  return `${quoted.length < 2 ? "In column" : "In columns"} ${formats.en.list(quoted)}`;
}

function message(facts: Facts, { address }: FindingCell): string {
  const { count, column } = facts;
  const problem = read(facts["problem"]);
  if (problem === "hidden") {
    return isOne(count)
      ? "A formula in the hidden columns, or in “Diagnostic”, is deleted or changed on this sheet. Cells of this row may no longer be highlighted."
      : `In the hidden columns and “Diagnostic” of this sheet, ${read(count)} formulas are deleted or changed. Cells may no longer be highlighted.`;
  }
  const say = isOne(count)
    ? (ofOne[problem] ?? ofOne["changed"])?.(facts, address)
    : (ofMany[problem] ?? ofMany["changed"])?.(inColumns(column), read(count));
  return say ?? "";
}

/** What is wrong with the formulas of the template. */
export const formulaRuleWords = {
  "VAL-08": {
    name: "Formula overwritten or in error",
    checks:
      "A calculated cell, visible or hidden, holds a value instead of its formula, an error, or another result or formula than the template’s.",
    message,
    fix: ({ count }) =>
      isOne(count) ? "Restore the template’s formula." : "Restore the template’s formulas.",
    fixInGeneral: "Restore the template’s formula.",
    why: "A value in place of a formula no longer follows the answers. A gap may then go unseen.",
    source: sources.template,
  },
} satisfies Partial<Record<RuleId, RuleWording>>;
