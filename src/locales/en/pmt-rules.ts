import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, seen, read } = factWords("en");

/** What is wrong with the amounts of a plan. */
export const pmtRuleWords = {
  "VAR-PMT-01": {
    name: "PMT: sum of amounts differs from the total",
    checks:
      "A fiscal year’s sum, by chantier or by nature, is more than $0.5M away from its total, and nothing explains it.",
    message: ({ year, of, sum, total, gap }) => {
      const what = of === "natures" ? "amounts by nature" : "chantiers";
      const which = of === "spent" ? "spent" : "planned";
      return `The sum of the ${what} in ${text(year)} ($${read(sum)}M) differs from the total ${which} ($${read(total)}M) by $${read(gap)}M.`;
    },
    fix: () => "Correct one of the amounts, or say in “Explication” where the difference comes from.",
    why: "A difference of $0.5M or less comes from rounding: the chantiers as announced add up to $951.5M, for $951M.",
    source: sources.pmt,
  },
  "VAR-PMT-02": {
    name: "PMT: partial amount above the overall amount",
    checks:
      "A part is more than the amount it is part of, or a fiscal year’s planned amount is more than was announced for the chantier.",
    message: ({ total, ...facts }) =>
      `The partial amount ($${seen(facts)}M) exceeds the overall amount ($${read(total)}M).`,
    fix: () => "Correct one of the two amounts.",
    why: "A part cannot be larger than its whole: $320.3M, of which $201.2M.",
    source: sources.pmt,
  },
  "VAR-PMT-03": {
    name: "Amount out of scale",
    checks: "An amount is not a number of millions of dollars, from 0 to the announced total ($951M).",
    message: ({ column, max, ...facts }) =>
      `“${text(column)}”: the value “${seen(facts)}” is not an amount from $0M to $${read(max)}M.`,
    fix: () => "Enter the amount in millions of dollars, for example 12.5 for $12,500,000.",
    why: "Dollars taken for millions would throw every sum off.",
    source: sources.pmt,
  },
  "VAR-PMT-04": {
    name: "Amount missing",
    checks:
      "The fiscal year in view has ended and a planned or spent amount is missing, or an amount was spent without having been planned.",
    message: ({ key, cell }) =>
      cell === "planned"
        ? `The planned amount in row ${text(key)} is to be filled in.`
        : `The amount spent in row ${text(key)} is to be filled in.`,
    fix: () => "Enter the amount in millions of dollars; 0 if there is none.",
    why: "Without both amounts, nothing says whether the chantier followed its plan.",
    source: sources.template,
  },
  "VAR-PMT-05": {
    name: "Overspending without an answer",
    checks: "More was spent than planned, without an explanation or without a mitigation measure.",
    message: ({ key, cell, planned, ...facts }) => {
      const amounts = `$${seen(facts)}M spent, $${read(planned)}M planned`;
      return cell === "explanation"
        ? `The overspending in row ${text(key)} (${amounts}) is not explained.`
        : `No mitigation measure answers the overspending in row ${text(key)} (${amounts}).`;
    },
    fix: ({ cell }) =>
      cell === "explanation"
        ? "Write the explanation: cause, effect, context."
        : "Say what will be done, by whom and by when.",
    fixInGeneral: "Explain the overspending, and say what will be done, by whom and by when.",
    why: "Overspending that nothing explains and nothing makes up for will happen again.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
