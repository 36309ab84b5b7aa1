import type { FactValue, FindingCell } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("en");

type Facts = ToldOf<"VAL-08">;
/** One cell is told with what it holds; several are counted. */
type OfOne = Extract<Facts, { readonly row: string }>;

const isOne = (count: FactValue): boolean => count === 1;

const whose = ({ row, column }: OfOne): string =>
  row === "" ? `“${read(column)}”` : `“${read(column)}”, ${read(row)}`;

/** What is wrong with one cell. */
const ofOne: Readonly<Record<string, (facts: OfOne, address: string) => string>> = {
  constant: (facts, address) =>
    `The formula in ${address} (${whose(facts)}) was replaced by a value: “${read(facts.value)}”.`,
  missing: (facts, address) => `The formula in ${address} (${whose(facts)}) was deleted.`,
  error: (facts, address) =>
    `The formula in ${address} (${whose(facts)}) gives the error ${read(facts.value)}.`,
  differs: (facts, address) => {
    const { expected } = facts;
    const result = expected === null || expected === "" ? "no result" : `“${read(expected)}”`;
    return `Cell ${address} (${whose(facts)}) holds “${read(facts.value)}”. The calculation gives ${result}.`;
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
function inColumns(headers: FactValue): string {
  const quoted = read(headers)
    .split("\n")
    .map((header) => `“${header}”`);
  return `${quoted.length < 2 ? "In column" : "In columns"} ${formats.en.list(quoted)}`;
}

function message(facts: Facts, { address }: FindingCell): string {
  const { count } = facts;
  if (facts.problem === "hidden") {
    return isOne(count)
      ? "A formula in the hidden columns, or in “Diagnostic”, is deleted or changed on this sheet. Cells of this row may no longer be highlighted."
      : `In the hidden columns and “Diagnostic” of this sheet, ${read(count)} formulas are deleted or changed. Cells may no longer be highlighted.`;
  }
  const say =
    facts.row === undefined
      ? (ofMany[facts.problem] ?? ofMany["changed"])?.(inColumns(facts.column), read(count))
      : (ofOne[facts.problem] ?? ofOne["changed"])?.(facts, address);
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
} satisfies Partial<TypedRuleWords>;
