import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import type { EnglishNoun } from "../nouns";
import type { TypedRuleWords, ToldOf } from "../rule-words";
import { sources } from "./sources";

const { rate, text, gap, points, seen } = factWords("en");

const namedBy = (noun: EnglishNoun) =>
  factWords("en", { indicators: (key: string): string => `The mitigation measure of ${noun.bare} ${key}` })
    .named;

/** The year in whose band a measure stands. */
const inYear = ({ year }: { readonly year?: unknown }): string =>
  typeof year === "string" ? ` (${year})` : "";

/** The target that comes next and what is left to reach it; nothing when there is none to speak of. */
function nextTarget(facts: ToldOf<"ECA-02">): string {
  const { nextYear, nextTarget: next, left } = facts;
  if (typeof nextYear !== "string") return "";
  const rest = typeof left === "number" && left > 0 ? ` (${points({ ...facts, gap: left })} to go)` : "";
  return ` Next target: ${rate(next, facts)} in ${nextYear}${rest}.`;
}

const notApplicable = (noun: EnglishNoun) =>
  ({
    name: "“Sans objet” without justification",
    checks: `“Sans objet” is entered on ${noun.one} that applies, without a justification.`,
    message: ({ indicator }) =>
      `${noun.title} ${text(indicator)} applies to your organization. “Sans objet” (not applicable) must be justified.`,
    fix: () => "Write the justification, or remove “Sans objet”.",
    why: "The roadmap applies to every organization ticked: a reader must be able to understand an exception.",
    source: sources.roadmap("columns MSSS, OP and RSSS"),
  }) satisfies TypedRuleWords["POR-02"];

const zeroDenominator = (noun: EnglishNoun) =>
  ({
    name: "Zero denominator",
    checks: "The denominator is 0.",
    message: ({ indicator, year }) =>
      `The denominator is zero: the rate for ${noun.bare} ${text(indicator)} cannot be calculated${year ? ` for ${text(year)}` : ""}.`,
    fix: () => "Enter “Sans objet” as the result and give the justification.",
    why: "With no new service or project to count, there is no rate: 0 ÷ 0 is not 0%.",
    source: sources.roadmap("indicators"),
  }) satisfies TypedRuleWords["POR-03"];

const resultMissing = (noun: EnglishNoun) =>
  ({
    name: "Result missing",
    checks:
      "The fiscal year has ended and the result is missing, or “Non disponible” is entered without a due date.",
    message: ({ year, indicator, problem }) =>
      problem === "unavailable"
        ? `The ${text(year)} result of ${noun.bare} ${text(indicator)} is “Non disponible” (not available), without a due date that says when it will be.`
        : `The ${text(year)} result for ${noun.bare} ${text(indicator)} is to be filled in, and late: the fiscal year has ended.`,
    fix: ({ problem }) =>
      problem === "unavailable"
        ? "Enter in “Échéance” the date on which the result will be available."
        : "Enter the result, or “Non disponible” (not available) with a due date.",
    fixInGeneral: "Enter the result, or in “Échéance” the date on which it will be available.",
    why: "The plan calls for a yearly follow-up of the targets: without a result there is nothing to follow.",
    source: sources.section,
  }) satisfies TypedRuleWords["ECA-01"];

const targetNotMet = (noun: EnglishNoun) =>
  ({
    name: "Target not met",
    checks:
      "A result is below the ministerial target, or below the local target if that one is higher. During the year, the mid-year result is less than halfway to the target.",
    message: (facts) => {
      if (facts.against === "answer")
        return `Target not met (${noun.bare} ${text(facts.indicator)}, ${text(facts.year)}): your organization answers “Non”.`;
      const { against, result, threshold } = facts;
      const compared = `result ${rate(result, facts)}, ${against === "local" ? "local target" : "target"} ${rate(threshold, facts)}, gap of ${gap(facts)}`;
      switch (against) {
        case "pace":
          return `Mid-year ${text(facts.year)} (${noun.bare} ${text(facts.indicator)}): result ${rate(result, facts)}, where ${rate(threshold, facts)} would lead to the target (${rate(facts.goal, facts)}).`;
        case "local":
          return `Ministerial target met, but not the local target: ${compared}.${nextTarget(facts)}`;
        default:
          return `Target not met (${noun.bare} ${text(facts.indicator)}, ${text(facts.year)}): ${compared}.${nextTarget(facts)}`;
      }
    },
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required."
        : "Explain the gap and enter at least one mitigation measure.",
    fixInGeneral:
      "Once the fiscal year has ended, explain the gap and enter at least one mitigation measure.",
    why: "The local action plan is there to meet the targets: a gap seen early is easier to close.",
    source: sources.section,
  }) satisfies TypedRuleWords["ECA-02"];

const withoutExplanation = (noun: EnglishNoun) =>
  ({
    name: "Gap without explanation",
    step: "explain it",
    checks:
      "A target or a milestone is not met and no explanation is written. During the fiscal year, it is for information.",
    message: (facts) =>
      facts.isAnswer
        ? `The answer “Non” to ${noun.bare} ${text(facts.indicator)} (${text(facts.year)}) is not explained.`
        : facts.gap === null
          ? `The ${text(facts.year)} milestone of ${noun.bare} ${text(facts.indicator)} is not reached and nothing explains it.`
          : `The ${text(facts.year)} gap of ${noun.bare} ${text(facts.indicator)} (${points(facts)}) is not explained.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required before the end of the fiscal year."
        : "Write the explanation: cause, effect, context.",
    fixInGeneral: "Once the fiscal year has ended, write the explanation: cause, effect, context.",
    why: "Without an explanation, the yearly follow-up cannot tell whether the gap will come back.",
    source: sources.section,
  }) satisfies TypedRuleWords["MES-01"];

const insufficient = (noun: EnglishNoun) =>
  ({
    name: "Insufficient explanation or measure",
    checks: `An explanation or a measure has fewer than 30 characters, says nothing (“à venir”, “idem”), repeats the words of the risk or ${noun.bare}, or is copied on three rows or more.`,
    message: (facts) => {
      const said = `“${excerpt(seen(facts))}”`;
      switch (facts.problem) {
        case "generic":
          return `The text is too general to be assessed: ${said}.`;
        case "repeats":
          return `The measure repeats the words of ${facts.about === "risk" ? "risk" : noun.bare} ${text(facts.number)} without saying what will be done: ${said}.`;
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
  }) satisfies TypedRuleWords["MES-02"];

const withoutMeasure = (noun: EnglishNoun) =>
  ({
    name: "Gap without mitigation measure",
    step: "plan a measure",
    checks:
      "A target or a milestone is not met and no measure is entered, on the row or in “Plan d’action”. During the fiscal year, it is for information.",
    message: (facts) =>
      facts.isAnswer
        ? `No mitigation measure goes with the answer “Non” to ${noun.bare} ${text(facts.indicator)} (${text(facts.year)}).`
        : facts.gap === null
          ? `No mitigation measure makes up for the ${text(facts.year)} milestone not reached of ${noun.bare} ${text(facts.indicator)}.`
          : `No mitigation measure makes up for the ${text(facts.year)} gap of ${noun.bare} ${text(facts.indicator)} (${points(facts)}).`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required before the end of the fiscal year."
        : "Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
    fixInGeneral:
      "Once the fiscal year has ended, enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
    why: "The plan provides for corrective measures when results call for them.",
    source: sources.annex6,
  }) satisfies TypedRuleWords["MES-03"];

const withoutOwner = (noun: EnglishNoun) =>
  ({
    name: "Measure without anyone in charge",
    checks:
      "An action or a measure, even one still to be written, has no position or unit in charge. A linked row of “Plan d’action” is enough.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)}${facts.unwritten === true ? ", still to be written," : ""} has nobody in charge.`,
    fix: () => "Enter the position or unit in charge, not a person’s name.",
    why: "A measure that nobody carries does not move: the plan asks for someone in charge of the transformation.",
    source: sources.annex6,
  }) satisfies TypedRuleWords["MES-04"];

const withoutDueDate = (noun: EnglishNoun) =>
  ({
    name: "Measure without due date",
    checks:
      "An action or a measure, even one still to be written, has no due date. A linked row of “Plan d’action” is enough.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)}${facts.unwritten === true ? ", still to be written," : ""} has no due date.`,
    fix: () => "Enter a date (YYYY-MM-DD).",
    why: "Without a date, a follow-up cannot tell whether the measure is late.",
    source: sources.template,
  }) satisfies TypedRuleWords["MES-05"];

const overdue = (noun: EnglishNoun) =>
  ({
    name: "Past its due date",
    checks: "The due date is past at the date of the data and the measure is not complete.",
    message: (facts, cell) =>
      `${namedBy(noun)(facts, cell)}${inYear(facts)} was due on ${text(facts.due)} and is not complete.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Postpone the due date and say why, or update the result."
        : "Update the status, or postpone the due date and say why.",
    why: "Half-yearly follow-ups are there to see what falls behind.",
    source: sources.step(17),
  }) satisfies TypedRuleWords["MES-06"];

const withoutAction = (noun: EnglishNoun) =>
  ({
    name: `${noun.title} without action`,
    checks: `No action aims at ${noun.one} whose target of the fiscal year in view is still to be met. During the year, it is for information. A row that is still blank is not reported.`,
    message: ({ indicator, year }, _cell, severity) =>
      severity === "info"
        ? `No action aims at ${noun.bare} ${text(indicator)} in ${text(year)}.`
        : `Fiscal year ${text(year)} has ended, nothing shows that ${noun.targetOf} ${text(indicator)} is met, and no action aims at it.`,
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required during the fiscal year. A row of “Plan d’action” may aim at it as of now."
        : `Add a row in “Plan d’action” and choose the ${noun.bare} in “Vise”, or enter a measure on the row.`,
    fixInGeneral: `Add a row in “Plan d’action” and choose the ${noun.bare} in “Vise”, or enter a measure on its row.`,
    why: "Organizations define their own actions to meet each target.",
    source: sources.objectives,
  }) satisfies TypedRuleWords["ACT-01"];

/** What is wrong on rows that are measured, indicators or targets, and with what answers for them. @param noun what they are called. */
export const measuredRuleWordsOf = (noun: EnglishNoun) =>
  ({
    "POR-02": notApplicable(noun),
    "POR-03": zeroDenominator(noun),
    "ECA-01": resultMissing(noun),
    "ECA-02": targetNotMet(noun),
    "MES-01": withoutExplanation(noun),
    "MES-02": insufficient(noun),
    "MES-03": withoutMeasure(noun),
    "MES-04": withoutOwner(noun),
    "MES-05": withoutDueDate(noun),
    "MES-06": overdue(noun),
    "ACT-01": withoutAction(noun),
  }) satisfies Partial<TypedRuleWords>;
