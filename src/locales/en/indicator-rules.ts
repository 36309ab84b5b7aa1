import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { rate, text, gap, seen } = factWords("en");

/** What is wrong with targets and results on « Indicateurs ». Words that stand in the workbook's cells stay in French. */
export const indicatorRuleWords = {
  "CIB-01": {
    name: "Local target missing",
    checks:
      "An indicator that applies has a ministerial target for the fiscal year in view, and no local target.",
    message: ({ year, indicator }) =>
      `The ${text(year)} local target for indicator ${text(indicator)} is to be filled in.`,
    fix: ({ target }) => `Take the ministerial target (${text(target)}) or enter a higher one.`,
    fixInGeneral: "Take the ministerial target, or enter a higher one.",
    why: "The local action plan must lead to the targets: it has to say what the organization aims for.",
    source: sources.section,
  },
  "CIB-02": {
    name: "Local target below the ministerial target",
    checks: "A local target is below the ministerial target of the same fiscal year.",
    message: (facts) =>
      `The local target ${rate(facts.value, facts)} is below the ministerial target ${text(facts.target)} (${text(facts.year)}).`,
    fix: ({ target }) => `Raise the local target to ${text(target)} or more, or document what was agreed.`,
    fixInGeneral: "Raise the local target at least to the ministerial one, or document what was agreed.",
    why: "The local action plan is there to meet the ministerial targets: aiming lower is not enough.",
    source: sources.section,
  },
  "CIB-03": {
    name: "Local target above the ministerial target",
    checks: "A local target is above the ministerial target of the same fiscal year.",
    message: (facts) =>
      `The local target ${rate(facts.value, facts)} exceeds the ministerial target ${text(facts.target)}. Organizations are encouraged to go beyond the targets.`,
    fix: () => "No action is required.",
    why: "The plan encourages organizations to do better than the ministerial targets.",
    source: sources.section,
  },
  "CIB-04": {
    name: "Decreasing local targets",
    checks: "A local target is lower than the previous fiscal year’s.",
    message: (facts) =>
      `The ${text(facts.year)} local target (${rate(facts.value, facts)}) is lower than the previous year’s (${rate(facts.previous, facts)}).`,
    fix: () => "Raise the target, or explain the drop in the comments.",
    why: "Ministerial targets in percent never go down from one year to the next.",
    source: sources.roadmap("targets"),
  },
  "CIB-05": {
    name: "Baseline missing",
    checks: "A relative target (“+5%”) has no baseline, or one that is not a number.",
    message: ({ indicator, year, target }, _cell, severity) => {
      const refers = `the ${text(year)} target (“${text(target)}”) refers to it`;
      return severity === "toFill"
        ? `The baseline for indicator ${text(indicator)} is to be filled in: ${refers}.`
        : `The baseline for indicator ${text(indicator)} is not a number: ${refers}.`;
    },
    fix: () => "Enter the baseline and its unit.",
    why: "“+5%” is counted from the baseline: without it, nothing can be compared.",
    source: sources.roadmap("indicator 3.1"),
  },
  "CIB-06": {
    name: "Relative target: reading to be confirmed",
    checks: "A result is between the two readings of a relative target.",
    message: ({ target, relativeThreshold, pointsThreshold, result }) =>
      `The “${text(target)}” target can be read two ways: ${rate(relativeThreshold)} (relative increase) or ${rate(pointsThreshold)} (percentage points). Result: ${rate(result)}.`,
    fix: () =>
      "Choose the reading in “Identification” once it is confirmed, or aim for the higher threshold.",
    why: "The plan does not say whether “+5%” is a relative increase or points; other MSSS documents use both.",
    source: sources.relativeTarget,
  },
  "ECA-03": {
    name: "Milestone not reached",
    checks: "The status of a milestone is not “Atteint”. Milestones that the ministry delivers are left out.",
    message: ({ target, year, ...facts }) =>
      `The milestone “${text(target)}” (${text(year)}) has not been reached. Status: “${seen(facts)}”.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required."
        : "Update the status, or explain the gap and enter a mitigation measure.",
    fixInGeneral:
      "Once the fiscal year has ended, update the status, or explain the gap and enter a mitigation measure.",
    why: "A target written in words is something to deliver within the fiscal year.",
    source: sources.roadmap("targets written in words"),
  },
  "ECA-04": {
    name: "Result has dropped",
    checks:
      "A result is at least 2 points below the mid-year one or the previous year’s, and nothing explains it.",
    message: (facts) =>
      facts.sinceMidYear
        ? `The ${text(facts.year)} result (${rate(facts.result)}) is ${gap(facts)} below the mid-year one (${rate(facts.previous)}).`
        : `The ${text(facts.year)} result (${rate(facts.result)}) is ${gap(facts)} below the ${text(facts.from)} one (${rate(facts.previous)}).`,
    fix: () => "Check the value, or explain the drop in “Explication de l’écart”.",
    why: "Follow-ups are there to ensure progress from one year to the next.",
    source: sources.objectives,
  },
  "ECA-05": {
    name: "Result entered too early",
    checks: "A result is entered for a fiscal year that has not started at the date of the data.",
    message: ({ year }) => `Fiscal year ${text(year)} has not started. No result can be entered.`,
    fix: () =>
      "Move the value to the right fiscal year, or enter it as the local target. Check “Date des données” too.",
    why: "A fiscal year runs from April 1 to March 31: before that, there is nothing to measure.",
    source: sources.roadmap("fiscal years"),
  },
  "SUI-01": {
    name: "Mid-year follow-up missing",
    checks: "The mid-year result is missing on September 30, or later: it is then late.",
    message: ({ year, indicator, late }) =>
      `The ${text(year)} mid-year result for indicator ${text(indicator)} is to be filled in${late ? ", and late: September 30 has passed" : ""}.`,
    fix: () => "Enter the result as of September 30, or “Non disponible” (not available).",
    why: "The plan calls for half-yearly follow-ups.",
    source: sources.step(17),
  },
} satisfies Partial<TypedRuleWords>;
