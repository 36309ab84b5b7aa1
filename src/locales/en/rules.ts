import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, points, gap, named } = factWords("en");

/** What is wrong, with the facts; how to fix it. Words that stand in the workbook's cells stay in French. */
export const ruleWords: Readonly<Record<RuleId, RuleWording>> = {
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
  "ECA-05": {
    name: "Result entered too early",
    message: ({ year }) => `Fiscal year ${text(year)} has not started. No result can be entered.`,
    fix: () =>
      "Move the value to the right fiscal year, or enter it as the local target. Check “Date des données” too.",
  },
  "MES-01": {
    name: "Gap without explanation",
    message: (facts) =>
      facts["gap"] === null
        ? `The ${text(facts["year"])} milestone of indicator ${text(facts["indicator"])} is not reached and nothing explains it.`
        : `The ${text(facts["year"])} gap of indicator ${text(facts["indicator"])} (${points(facts)}) is not explained.`,
    fix: () => "Write the explanation: cause, effect, context.",
  },
  "MES-03": {
    name: "Gap without mitigation measure",
    message: (facts) =>
      facts["gap"] === null
        ? `No mitigation measure makes up for the ${text(facts["year"])} milestone not reached of indicator ${text(facts["indicator"])}.`
        : `No mitigation measure makes up for the ${text(facts["year"])} gap of indicator ${text(facts["indicator"])} (${points(facts)}).`,
    fix: () => "Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
  },
  "MES-04": {
    name: "Measure without anyone in charge",
    message: (facts, cell) => `${named(facts, cell)} has nobody in charge.`,
    fix: () => "Enter the position or unit in charge, not a person’s name.",
  },
  "MES-05": {
    name: "Measure without due date",
    message: (facts, cell) => `${named(facts, cell)} has no due date.`,
    fix: () => "Enter a date (YYYY-MM-DD).",
  },
  "RIS-01": {
    name: "Risk not assessed",
    message: ({ risk }) => `Risk ${text(risk)} has no complete local assessment (likelihood and impact).`,
    fix: () => "Rate the risk from 1 to 5, or enter “Sans objet” with a justification.",
  },
  "RIS-02": {
    name: "Invalid risk rating",
    message: ({ risk, value }) =>
      `The rating of risk ${text(risk)} is invalid. Value read: “${read(value)}”.`,
    fix: () => "Enter a whole number from 1 to 5; the level works itself out.",
  },
  "RIS-03": {
    name: "High risk without mitigation measure",
    message: ({ risk, level }) =>
      `Risk ${text(risk)} is high (level ${text(level)}) and has no local mitigation measure.`,
    fix: () => "Enter a measure; the ministry’s measures on the same row are starting points.",
  },
  "DAT-01": {
    name: "Invalid date",
    message: ({ value }, { address }) => `The date in ${address} is not valid. Value read: “${read(value)}”.`,
    fix: () => "Enter the date as YYYY-MM-DD.",
  },
  "DAT-02": {
    name: "Start after due date",
    message: ({ start, due }) => `The start date (${text(start)}) is after the due date (${text(due)}).`,
    fix: () => "Correct one of the two dates.",
  },
};
