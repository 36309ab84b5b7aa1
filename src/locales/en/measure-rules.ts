import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate, text, points, named, seen } = factWords("en");

/** What is wrong with explanations, measures and actions, wherever they are. Words that stand in the workbook's cells stay in French. */
export const measureRuleWords = {
  "MES-01": {
    name: "Gap without explanation",
    checks:
      "A target or a milestone is not met and no explanation is written. During the fiscal year, it is for information.",
    message: (facts) =>
      facts.isAnswer
        ? `The answer “Non” to the ${text(facts.year)} target of indicator ${text(facts.indicator)} is not explained.`
        : facts.gap === null
          ? `The ${text(facts.year)} milestone of indicator ${text(facts.indicator)} is not reached and nothing explains it.`
          : `The ${text(facts.year)} gap of indicator ${text(facts.indicator)} (${points(facts)}) is not explained.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required before the end of the fiscal year."
        : "Write the explanation: cause, effect, context.",
    fixInGeneral: "Once the fiscal year has ended, write the explanation: cause, effect, context.",
    why: "Without an explanation, the yearly follow-up cannot tell whether the gap will come back.",
    source: sources.section,
  },
  "MES-02": {
    name: "Insufficient explanation or measure",
    checks:
      "An explanation or a measure has fewer than 30 characters, says nothing (“à venir”, “idem”), repeats the words of the risk or indicator, or is copied on three rows or more.",
    message: (facts) => {
      const said = `“${excerpt(seen(facts))}”`;
      switch (facts.problem) {
        case "generic":
          return `The text is too general to be assessed: ${said}.`;
        case "repeats":
          return `The measure repeats the words of ${facts.about === "risk" ? "risk" : "indicator"} ${text(facts.number)} without saying what will be done: ${said}.`;
        case "copied":
          return `The same text stands on ${text(facts.count)} rows: ${said}.`;
        default:
          return `The text is too short or too general to be assessed: ${said}.`;
      }
    },
    fix: (facts) => {
      switch (facts.problem) {
        case "generic":
          return "Write the cause, the action, the means and the expected result.";
        case "repeats":
          return "Write the action, the means and the expected result.";
        case "copied":
          return "Write what is particular to each row: cause, action, means and expected result.";
        default:
          return `Specify the cause, the action, the means and the expected result (at least ${text(facts.shortest)} characters).`;
      }
    },
    fixInGeneral: "Give the cause, the action, the means and the expected result (at least 30 characters).",
    why: "According to the Auditor General, actions that say too little do not let a risk be followed properly.",
    source: sources.auditorGeneral,
  },
  "MES-03": {
    name: "Gap without mitigation measure",
    checks:
      "A target or a milestone is not met and no measure is entered, on the row or in “Plan d’action”. During the fiscal year, it is for information.",
    message: (facts) =>
      facts.isAnswer
        ? `No mitigation measure goes with the answer “Non” to the ${text(facts.year)} target of indicator ${text(facts.indicator)}.`
        : facts.gap === null
          ? `No mitigation measure makes up for the ${text(facts.year)} milestone not reached of indicator ${text(facts.indicator)}.`
          : `No mitigation measure makes up for the ${text(facts.year)} gap of indicator ${text(facts.indicator)} (${points(facts)}).`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required before the end of the fiscal year."
        : "Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
    fixInGeneral:
      "Once the fiscal year has ended, enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
    why: "The plan provides for corrective measures when results call for them.",
    source: sources.annex6,
  },
  "MES-04": {
    name: "Measure without anyone in charge",
    checks:
      "An action or a measure, even one still to be written, has no position or unit in charge. A linked row of “Plan d’action” is enough.",
    message: (facts, cell) =>
      `${named(facts, cell)}${facts.unwritten === true ? ", still to be written," : ""} has nobody in charge.`,
    fix: () => "Enter the position or unit in charge, not a person’s name.",
    why: "A measure that nobody carries does not move: the plan asks for someone in charge of the transformation.",
    source: sources.annex6,
  },
  "MES-05": {
    name: "Measure without due date",
    checks:
      "An action or a measure, even one still to be written, has no due date. A linked row of “Plan d’action” is enough.",
    message: (facts, cell) =>
      `${named(facts, cell)}${facts.unwritten === true ? ", still to be written," : ""} has no due date.`,
    fix: () => "Enter a date (YYYY-MM-DD).",
    why: "Without a date, a follow-up cannot tell whether the measure is late.",
    source: sources.template,
  },
  "MES-06": {
    name: "Past its due date",
    checks: "The due date is past at the date of the data and the measure is not complete.",
    message: (facts, cell) => `${named(facts, cell)} was due on ${text(facts.due)} and is not complete.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Postpone the due date and say why, or update the result."
        : "Update the status, or postpone the due date and say why.",
    why: "Half-yearly follow-ups are there to see what falls behind.",
    source: sources.step(17),
  },
  "ACT-01": {
    name: "Indicator without action",
    checks:
      "No action aims at an indicator whose target of the fiscal year in view is still to be met. During the year, it is for information. A row that is still blank is not reported.",
    message: ({ indicator, year }, _cell, severity) =>
      severity === "info"
        ? `No action aims at indicator ${text(indicator)} in ${text(year)}.`
        : `Fiscal year ${text(year)} has ended, nothing shows that the target of indicator ${text(indicator)} is met, and no action aims at it.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required during the fiscal year. A row of “Plan d’action” may aim at it as of now."
        : "Add a row in “Plan d’action” and choose the indicator in “Vise”, or enter a measure on the row.",
    fixInGeneral:
      "Add a row in “Plan d’action” and choose the indicator in “Vise”, or enter a measure on its row.",
    why: "Organizations define their own actions to meet each target.",
    source: sources.objectives,
  },
  "ACT-02": {
    name: "Progress and status disagree",
    checks:
      "The progress does not go with the status: 100% for “Réalisée” (done), 0% for “À venir” (upcoming).",
    message: ({ progress, status }) =>
      `The progress (${rate(progress)}) does not go with the status “${read(status)}”.`,
    fix: () => "Correct one of the two: 100% for “Réalisée” (done), 0% for “À venir” (upcoming).",
    why: "Progress and status say the same thing in two ways: a disagreement hides an outdated value.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
