import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, gap } = factWords("en");

/** What is wrong on « Indicateurs », with the facts; how to fix it; why it matters. Words that stand in the workbook's cells stay in French. */
export const indicatorRuleWords = {
  "POR-01": {
    name: "Indicator out of scope, yet filled in",
    message: ({ indicator, category }) =>
      `Indicator ${text(indicator)} does not apply to ${text(category)} organizations. The value entered will not be assessed.`,
    fix: () => "Clear the entry, or keep it as a voluntary indicator.",
  },
  "POR-02": {
    name: "“Sans objet” without justification",
    message: ({ indicator }) =>
      `Indicator ${text(indicator)} applies to your organization. “Sans objet” (not applicable) must be justified.`,
    fix: () => "Write the justification, or remove “Sans objet”.",
  },
  "POR-03": {
    name: "Zero denominator",
    message: ({ indicator, year }) =>
      `The denominator is zero: the rate for indicator ${text(indicator)} cannot be calculated${year ? ` for ${text(year)}` : ""}.`,
    fix: () => "Enter “Sans objet” as the result and give the justification.",
  },
  "VAL-01": {
    name: "Percentage expected",
    message: ({ value }, { address }) =>
      `A percentage is expected in ${address}. Value read: “${read(value)}”.`,
    fix: () => "Enter a number, for example 87.5%, or “Sans objet”.",
  },
  "VAL-02": {
    name: "Percentage out of range",
    message: ({ value }) => `The value ${rate(value)} is outside the allowed range (0% to 100%).`,
    fix: () => "Correct the value.",
  },
  "VAL-03": {
    name: "Doubtful scale",
    message: ({ value, proposal }) =>
      `The value ${read(value)} (read as ${rate(value)}) may be on the wrong scale. Did you mean ${rate(proposal)}?`,
    fix: ({ proposal }) => `Enter ${rate(proposal)} if that is the value you want.`,
  },
  "VAL-05": {
    name: "Result differs from the calculation",
    message: (facts) => {
      switch (facts["problem"]) {
        case "count":
          return `A whole number, zero or more, is expected. Value read: “${read(facts["value"])}”.`;
        case "too-many":
          return `The numerator (${read(facts["numerator"])}) exceeds the denominator (${read(facts["denominator"])}).`;
        default:
          return `The ${text(facts["year"])} result (${rate(facts["value"])}) differs from the calculation: ${read(facts["numerator"])} ÷ ${read(facts["denominator"])} = ${rate(facts["calculated"])}.`;
      }
    },
    fix: ({ problem, calculated }) =>
      problem === "differs"
        ? `Enter ${rate(calculated)}, or correct the numerator or the denominator.`
        : "Correct the numerator or the denominator.",
    why: "The indicators are rates: anyone must be able to work the result out again (roadmap, indicators).",
  },
  "VAL-06": {
    name: "Milestone: status expected",
    message: ({ year, indicator, target, value }) =>
      `The ${text(year)} target for indicator ${text(indicator)} is a milestone (“${text(target)}”), not a percentage. Value read: “${read(value)}”.`,
    fix: () => "Choose the status from the drop-down list.",
  },
  "VAL-07": {
    name: "No target this year",
    message: ({ indicator, year }) =>
      `No ministerial target is set for indicator ${text(indicator)} in ${text(year)}. The result is kept; no gap is calculated.`,
    fix: () => "No action is required.",
  },
  "CIB-01": {
    name: "Local target missing",
    message: ({ year, indicator }) =>
      `The ${text(year)} local target for indicator ${text(indicator)} is missing.`,
    fix: ({ target }) => `Take the ministerial target (${text(target)}) or enter a higher one.`,
  },
  "CIB-02": {
    name: "Local target below the ministerial target",
    message: (facts) =>
      `The local target ${rate(facts["value"], facts)} is below the ministerial target ${text(facts["target"])} (${text(facts["year"])}).`,
    fix: ({ target }) => `Raise the local target to ${text(target)} or more, or document what was agreed.`,
  },
  "CIB-03": {
    name: "Local target above the ministerial target",
    message: (facts) =>
      `The local target ${rate(facts["value"], facts)} exceeds the ministerial target ${text(facts["target"])}. Organizations are encouraged to go beyond the targets.`,
    fix: () => "No action is required.",
  },
  "CIB-04": {
    name: "Decreasing local targets",
    message: (facts) =>
      `The ${text(facts["year"])} local target (${rate(facts["value"], facts)}) is lower than the previous year’s (${rate(facts["previous"], facts)}).`,
    fix: () => "Raise the target, or explain the drop in the comments.",
  },
  "CIB-05": {
    name: "Baseline missing",
    message: ({ indicator, year, target }) =>
      `The baseline for indicator ${text(indicator)} is required: the ${text(year)} target (“${text(target)}”) refers to it.`,
    fix: () => "Enter the baseline and its unit.",
  },
  "CIB-06": {
    name: "Relative target: reading to be confirmed",
    message: ({ target, relativeThreshold, pointsThreshold, result }) =>
      `The “${text(target)}” target can be read two ways: ${rate(relativeThreshold)} (relative increase) or ${rate(pointsThreshold)} (percentage points). Result: ${rate(result)}.`,
    fix: () =>
      "Choose the reading in “Identification” once it is confirmed, or aim for the higher threshold.",
  },
  "ECA-01": {
    name: "Result missing",
    message: ({ year, indicator }) =>
      `Fiscal year ${text(year)} has ended and the result for indicator ${text(indicator)} is missing.`,
    fix: () => "Enter the result, or “Non disponible” (not available) with a due date.",
  },
  "ECA-02": {
    name: "Target not met",
    message: (facts) =>
      facts["againstLocal"]
        ? `Ministerial target met, but not the local target: result ${rate(facts["result"], facts)}, local target ${rate(facts["threshold"], facts)}, gap of ${gap(facts)}.`
        : `Target not met (indicator ${text(facts["indicator"])}, ${text(facts["year"])}): result ${rate(facts["result"], facts)}, target ${rate(facts["threshold"], facts)}, gap of ${gap(facts)}.`,
    fix: () => "Explain the gap and enter at least one mitigation measure.",
  },
  "ECA-03": {
    name: "Milestone not reached",
    message: ({ target, year, value }) =>
      `The milestone “${text(target)}” (${text(year)}) has not been reached. Status: “${read(value)}”.`,
    fix: () => "Update the status, or explain the gap and enter a mitigation measure.",
  },
  "ECA-04": {
    name: "Result has dropped",
    message: (facts) =>
      facts["sinceMidYear"]
        ? `The ${text(facts["year"])} result (${rate(facts["result"])}) is ${gap(facts)} below the mid-year one (${rate(facts["previous"])}).`
        : `The ${text(facts["year"])} result (${rate(facts["result"])}) is ${gap(facts)} below the ${text(facts["from"])} one (${rate(facts["previous"])}).`,
    fix: () => "Check the value, or explain the drop in “Explication de l’écart”.",
    why: "Follow-ups are there to ensure progress from one year to the next (annex 3, step 17).",
  },
  "ECA-05": {
    name: "Result entered too early",
    message: ({ year }) => `Fiscal year ${text(year)} has not started. No result can be entered.`,
    fix: () =>
      "Move the value to the right fiscal year, or enter it as the local target. Check “Date des données” too.",
  },
  "SUI-01": {
    name: "Mid-year follow-up missing",
    message: ({ year, indicator }) =>
      `September 30 has passed and the ${text(year)} mid-year result for indicator ${text(indicator)} is missing.`,
    fix: () => "Enter the result as of September 30, or “Non disponible” (not available).",
    why: "The plan calls for half-yearly follow-ups (annex 3, step 17).",
  },
} satisfies Partial<Record<RuleId, RuleWording>>;
