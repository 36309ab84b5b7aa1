import type { RuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";

const { read, rate, text, points, named } = factWords("en");

/** What is wrong on the other sheets, or with measures wherever they are; how to fix it; why it matters. Words that stand in the workbook's cells stay in French. */
export const planRuleWords = {
  "STR-04": {
    name: "Organization or category to be checked",
    message: ({ problem, value, category, ownCategory }) => {
      switch (problem) {
        case "category-blank":
          return "The organization’s category is not chosen.";
        case "category-unknown":
          return `The category “${read(value)}” is not in the list.`;
        case "blank":
          return "The organization is not chosen.";
        case "other-category":
          return `The organization “${read(value)}” is in category ${text(ownCategory)}, not in category ${text(category)}.`;
        default:
          return `The organization “${read(value)}” is not in the list.`;
      }
    },
    fix: ({ problem }) =>
      problem === "unlisted"
        ? "Choose the organization from the list. If it is not there, keep its official name."
        : "Choose the category and the organization from the lists.",
    why: "The category decides which indicators apply to the organization (roadmap, columns MSSS, OP and RSSS).",
  },
  "STR-05": {
    name: "Organization not covered (RAMQ)",
    message: () => "RAMQ prepares its own digital transformation plan. The roadmap does not cover it.",
    fix: () => "Use RAMQ’s plan, or choose another organization.",
    why: "The preamble of the plan leaves RAMQ out of the roadmap.",
  },
  "STR-06": {
    name: "Fiscal year or follow-up not said",
    message: ({ field, value }) => {
      const what = field === "followUp" ? "The follow-up" : "The fiscal year";
      return value === null
        ? `${what} is not chosen.`
        : `${what} is not in the list. Value read: “${read(value)}”.`;
    },
    fix: ({ field }) =>
      field === "followUp"
        ? "Choose S1 (April to September) or S2 (October to March)."
        : "Choose the fiscal year from the list.",
    why: "The targets change with the fiscal year, and the plan calls for two follow-ups a year (annex 3, step 17).",
  },
  "STR-08": {
    name: "Entity in charge to be confirmed",
    message: ({ organization }) =>
      `Since December 1, 2024, the institution “${read(organization)}” has been part of Santé Québec. The entity in charge is not given.`,
    fix: () => "Give the entity in charge: MSSS, Santé Québec or the institution.",
    why: "The plan dates from 2023: it does not say who answers for an institution that joined Santé Québec (Act respecting the governance of the health and social services system).",
  },
  "MES-01": {
    name: "Gap without explanation",
    message: (facts) =>
      facts["gap"] === null
        ? `The ${text(facts["year"])} milestone of indicator ${text(facts["indicator"])} is not reached and nothing explains it.`
        : `The ${text(facts["year"])} gap of indicator ${text(facts["indicator"])} (${points(facts)}) is not explained.`,
    fix: () => "Write the explanation: cause, effect, context.",
  },
  "MES-02": {
    name: "Text too short to be assessed",
    message: ({ value }) => `The text is too short or too general to be assessed: “${read(value)}”.`,
    fix: ({ shortest }) =>
      `Give the cause, the action, the means and the expected result (at least ${text(shortest)} characters).`,
    why: "An explanation or a measure must be assessable; the Auditor General has already pointed out actions that say too little.",
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
  "MES-06": {
    name: "Past its due date",
    message: (facts, cell) => `${named(facts, cell)} was due on ${text(facts["due"])} and is not complete.`,
    fix: ({ subject }) =>
      subject === "indicators"
        ? "Postpone the due date and say why, or update the result."
        : "Update the status, or postpone the due date and say why.",
    why: "Half-yearly follow-ups look at the progress of measures (annex 3, step 17).",
  },
  "ACT-01": {
    name: "Indicator without action",
    message: ({ indicator, year }) =>
      `The ${text(year)} target for indicator ${text(indicator)} is not met and no action of the plan aims at it.`,
    fix: () =>
      "Add a row in “Plan d’action” and choose the indicator in “Vise”, or enter a measure on the row.",
    why: "Organizations define their own actions to contribute to each target (section “Feuille de route”).",
  },
  "ACT-02": {
    name: "Progress and status disagree",
    message: ({ progress, status }) =>
      `The progress (${rate(progress)}) does not go with the status “${read(status)}”.`,
    fix: () => "Correct one of the two: 100% for “Réalisée” (done), 0% for “À venir” (upcoming).",
    why: "Progress and status say the same thing in two ways: a disagreement hides an outdated value.",
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
  "RIS-04": {
    name: "Residual risk above initial risk",
    message: ({ risk, level, residualLevel }) =>
      `The residual level of risk ${text(risk)} (${text(residualLevel)}) exceeds its initial level (${text(level)}).`,
    fix: () => "Check the ratings.",
    why: "The residual risk is what remains after the measures: they should not raise it (annex 5).",
  },
  "GDC-01": {
    name: "Success condition not assessed",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `Condition ${text(key)} is “Sans objet” (not applicable) and nothing justifies it.`
        : `Condition ${text(key)} has no status.`,
    fix: ({ problem }) =>
      problem === "justification"
        ? "Say why in “Démarche ou preuve”."
        : "Choose the status from the drop-down list.",
    why: "Annex 6 lists 11 success conditions, and indicator 3.2 refers to them.",
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
  "DAT-03": {
    name: "Date outside the plan’s period",
    message: ({ date, start, end }) =>
      `The date ${text(date)} is outside the plan’s period (${text(start)} to ${text(end)}).`,
    fix: () => "Correct the date, or keep it if the action really goes beyond the period.",
    why: "The roadmap covers fiscal years 2023-2024 to 2026-2027, April 1 to March 31.",
  },
  "DAT-04": {
    name: "Completion date missing or in the future",
    message: (facts, cell) =>
      facts["date"] === null
        ? `${named(facts, cell)} is “Réalisée” (done) without a completion date.`
        : `${named(facts, cell)} has a completion date (${text(facts["date"])}) later than the date of the data (${text(facts["referenceDate"])}).`,
    fix: () => "Enter the completion date, or correct the status.",
    why: "Without a date, a completed action belongs to no follow-up (annex 3, step 17).",
  },
  "COH-01": {
    name: "Reference not found",
    message: ({ value }, { address }) => `“${read(value)}” (${address}) names no indicator and no risk.`,
    fix: () => "Choose from the list, for example “Indicateur 1.1” or “Risque R03”.",
    why: "A measure without a known aim makes up for no gap and no risk.",
  },
  "COH-02": {
    name: "Duplicate number",
    message: ({ value, count }) => `The number “${read(value)}” appears ${text(count)} times.`,
    fix: () => "Give each action a number of its own.",
    why: "A number that stands for two actions does not allow either to be followed.",
  },
} satisfies Partial<Record<RuleId, RuleWording>>;
