import { errorWords } from "./error-values";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate, text, seen, meant } = factWords("en");

/** What is wrong in an entry on « Indicateurs », or in its scope. Words that stand in the workbook's cells stay in French. */
export const entryRuleWords = {
  "POR-01": {
    name: "Indicator out of scope, yet filled in",
    checks: "A value is entered on an indicator that does not apply to the organization’s category.",
    message: ({ indicator, category }) =>
      `Indicator ${text(indicator)} does not apply to ${text(category)} organizations. The value entered will not be assessed.`,
    fix: () => "Clear the entry, or keep it as a voluntary indicator.",
    why: "The roadmap ticks the categories that each indicator applies to: 3.1, 3.2 and 4.2 do not apply to OP organizations.",
    source: sources.roadmap("columns MSSS, OP and RSSS"),
  },
  "VAL-01": {
    name: "Percentage expected",
    checks: "A rate cell holds something other than a number, “Sans objet” or “Non disponible”.",
    message: (facts, { address }) => `A percentage is expected in ${address}. Value read: “${seen(facts)}”.`,
    fix: () =>
      "Enter a number, for example 87.5%, “Sans objet” (not applicable) or “Non disponible” (not available).",
    why: "A text cannot be compared with a target: the gap would stay unknown.",
    source: sources.roadmap("targets in %"),
  },
  "VAL-02": {
    name: "Percentage out of range",
    checks: "A rate is below 0% or above 100%.",
    message: (facts) =>
      `The value “${seen(facts)}” (read as ${meant(facts)}) is outside the allowed range (0% to 100%).`,
    fix: () => "Correct the value.",
    why: "The indicators are rates: a part never exceeds the whole.",
    source: sources.roadmap("indicators"),
  },
  "VAL-03": {
    name: "Doubtful scale",
    checks: "A rate seems to be on the wrong scale: 90 instead of 90%, or 0.5% instead of 50%.",
    message: ({ proposal, ...facts }) =>
      `The value “${seen(facts)}” (read as ${meant(facts)}) may be on the wrong scale. Did you mean ${rate(proposal)}?`,
    fix: ({ proposal }) => `Enter ${rate(proposal)} if that is the value you want.`,
    fixInGeneral: "Enter the value as a percentage: 90% rather than 90.",
    why: "A number on the wrong scale makes every gap on the row wrong.",
    source: sources.roadmap("targets in %"),
  },
  "VAL-05": {
    name: "Result differs from the calculation",
    checks:
      "The result is not the numerator divided by the denominator, to the nearest 0.1 point, or those numbers do not fit together.",
    message: (facts) => {
      switch (facts.problem) {
        case "count":
          return `A whole number, zero or more, is expected. Value read: “${seen(facts)}”.`;
        case "too-many":
          return `The numerator (${read(facts.numerator)}) exceeds the denominator (${read(facts.denominator)}).`;
        default:
          return `The ${text(facts.year)} result (${rate(facts.value)}) differs from the calculation: ${read(facts.numerator)} ÷ ${read(facts.denominator)} = ${rate(facts.calculated)}.`;
      }
    },
    fix: ({ problem, calculated }) =>
      problem === "differs"
        ? `Enter ${rate(calculated)}, or correct the numerator or the denominator.`
        : "Correct the numerator or the denominator.",
    fixInGeneral: "Enter the result of the calculation, or correct the numerator or the denominator.",
    why: "Anyone must be able to work a rate out again from the two numbers behind it.",
    source: sources.roadmap("indicators"),
  },
  "VAL-06": {
    name: "Milestone: status expected",
    checks: "The result of a milestone is something other than a status of the list.",
    message: ({ year, indicator, target, several, ...facts }) =>
      several
        ? `The result of a milestone is one status; several were read: ${quoted("en", several)}.`
        : `The ${text(year)} target for indicator ${text(indicator)} is a milestone (“${text(target)}”): a status from the list is expected${typeof facts.value === "number" ? ", not a number" : ""}. Value read: “${seen(facts)}”.`,
    fix: () => "Choose the status from the drop-down list, or enter “Non disponible” (not available).",
    why: "A milestone is delivered: it is reached or not, it has no percentage.",
    source: sources.roadmap("targets written in words"),
  },
  "VAL-07": {
    name: "No target this year",
    checks: "A result is entered for a year without a ministerial target (“-----”).",
    message: ({ indicator, year }) =>
      `No ministerial target is set for indicator ${text(indicator)} in ${text(year)}. The result is kept; no gap is calculated.`,
    fix: () => "No action is required.",
    why: "Without a target there is no gap to work out; it is neither a zero nor an omission.",
    source: sources.roadmap("indicators 4.2 and 5.2"),
  },
  "VAL-10": {
    name: "Cell in error",
    checks: "A cell to fill in holds an Excel error (#NAME?, #VALUE!, #REF!…).",
    message: ({ value }, { address }) =>
      `Cell ${address} holds an error (${errorWords(value).name}): it counts as blank. ${errorWords(value).cause}`,
    fix: ({ value }) =>
      value === "#NAME?"
        ? "Type the text again without that sign, or with an apostrophe before it."
        : "Clear the cell, then type the answer: a text, a number or a date.",
    fixInGeneral:
      "Type the answer again. If it is a text that begins with “-”, “+” or “=”, leave that sign out or put an apostrophe before it.",
    why: "An error is no answer: nobody can read what was meant.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
