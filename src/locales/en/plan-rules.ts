import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, named, seen } = factWords("en");

/** What is wrong on the other sheets. Words that stand in the workbook's cells stay in French. */
export const planRuleWords = {
  "RIS-01": {
    name: "Risk not assessed",
    checks: "An official risk has no likelihood or no impact, and is not “Sans objet” with a justification.",
    message: ({ risk }) =>
      `The local assessment of risk ${text(risk)} is to be filled in (likelihood and impact).`,
    fix: () => "Rate the risk from 1 to 5, or enter “Sans objet” with a justification.",
    why: "The plan’s 18 risks concern the whole network: each organization says how it stands.",
    source: sources.annex5,
  },
  "RIS-02": {
    name: "Invalid risk rating",
    checks: "A likelihood or an impact is not a whole number from 1 to 5.",
    message: ({ risk, ...facts }) =>
      `The rating of risk ${text(risk)} is invalid. Value read: “${seen(facts)}”.`,
    fix: () => "Enter a whole number from 1 to 5; the level works itself out.",
    why: "The level is the product of the two ratings: off the scale, it means nothing.",
    source: sources.template,
  },
  "RIS-03": {
    name: "High risk without mitigation measure",
    checks: "A risk of level 12 or more has no local mitigation measure, on the row or in “Plan d’action”.",
    message: ({ risk, level }) =>
      `Risk ${text(risk)} is high (level ${text(level)}) and has no local mitigation measure.`,
    fix: () => "Enter a measure; the ministry’s measures on the same row are starting points.",
    why: "The plan gives each risk its measures; a risk that is high in your organization calls for its own.",
    source: sources.annex5,
  },
  "RIS-04": {
    name: "Residual risk above initial risk",
    checks: "The residual level of a risk exceeds its initial level.",
    message: ({ risk, level, residualLevel }) =>
      `The residual level of risk ${text(risk)} (${text(residualLevel)}) exceeds its initial level (${text(level)}).`,
    fix: () => "Check the ratings.",
    why: "The residual risk is what remains after the measures: they should not raise it.",
    source: sources.template,
  },
  "RIS-06": {
    name: "Local risk",
    checks: "A risk is not part of the roadmap: it is a local risk, judged like the others.",
    message: ({ risk }) =>
      `Risk ${text(risk)} is not part of the roadmap: it is a local risk. Its ratings, its measure and how it is carried out are checked like those of the others.`,
    fix: () => "No action is needed if the risk is your own; otherwise, correct its number.",
    why: "The plan may hold risks of the organization’s own.",
    source: sources.annex5,
  },
  "GDC-01": {
    name: "Success condition not assessed",
    checks: "A success condition has no status, or is “Sans objet” with nothing to justify it.",
    message: ({ key, problem }) =>
      problem === "justification"
        ? `Condition ${text(key)} is “Sans objet” (not applicable) and nothing justifies it.`
        : `The status of condition ${text(key)} is to be filled in.`,
    fix: ({ problem }) =>
      problem === "justification"
        ? "Say why in “Démarche ou preuve”."
        : "Choose the status from the drop-down list.",
    fixInGeneral: "Choose the status from the list, or say why the condition is “Sans objet”.",
    why: "The plan lists 11 success conditions, to be put in place throughout a change.",
    source: sources.annex6,
  },
  "DAT-01": {
    name: "Date not recognized",
    checks: "A date cell holds a text, or a number that is no date from 2000 to 2099.",
    message: (facts, { address }) => {
      const { value, reading, otherReading } = facts;
      if (typeof value !== "string" || !reading)
        return `Cell ${address} must hold a date from 2000 to 2099. Value read: “${seen(facts)}”.`;
      const said = `The date in ${address} is stored as text: “${seen(facts)}”`;
      return otherReading
        ? `${said}. It can be understood as ${text(reading)} or ${text(otherReading)}.`
        : `${said}. Excel does not see the date ${text(reading)} in it, and compares it with no other.`;
    },
    fix: ({ reading, otherReading }) =>
      reading && !otherReading
        ? `Replace the text with the date ${text(reading)}: apply the correction, or type it again once the cell has the Date format.`
        : "Enter the date as YYYY-MM-DD, in a cell that has the Date format.",
    fixInGeneral: "Replace the text with a date (YYYY-MM-DD), in a cell that has the Date format.",
    why: "A text cannot be compared with any date: a delay would go unnoticed.",
    source: sources.template,
  },
  "DAT-02": {
    name: "Start after due date",
    checks: "An action starts after its due date.",
    message: ({ start, due }) => `The start date (${text(start)}) is after the due date (${text(due)}).`,
    fix: () => "Correct one of the two dates.",
    why: "One of the two dates is wrong: the action cannot be followed.",
    source: sources.template,
  },
  "DAT-03": {
    name: "Date outside the plan’s period",
    checks: "An action starts or ends outside the period of the plan.",
    message: ({ date, start, end }) =>
      `The date ${text(date)} is outside the plan’s period (${text(start)} to ${text(end)}).`,
    fix: () => "Correct the date, or keep it if the action really goes beyond the period.",
    why: "The roadmap covers four fiscal years, from April 1, 2023, to March 31, 2027.",
    source: sources.roadmap("fiscal years"),
  },
  "DAT-04": {
    name: "Completion date missing or in the future",
    checks:
      "An action is “Réalisée” (done) without a completion date, or with a date later than that of the data.",
    message: (facts, cell) =>
      facts.date === null
        ? `${named(facts, cell)} is “Réalisée” (done) without a completion date.`
        : `${named(facts, cell)} has a completion date (${text(facts.date)}) later than the date of the data (${text(facts.referenceDate)}).`,
    fix: () => "Enter the completion date, or correct the status.",
    why: "Without a date, a completed action cannot be tied to a follow-up.",
    source: sources.template,
  },
  "COH-01": {
    name: "Reference not found",
    checks: "“Vise” names neither an indicator nor a risk.",
    message: ({ several, initiatives, chantiers, ...facts }, { address }) =>
      several
        ? `“Vise” (${address}) holds several values (${quoted("en", several)}); only one is expected on a row.`
        : chantiers
          ? `“${seen(facts)}” (${address}) names no chantier.`
          : `“${seen(facts)}” (${address}) names no ${initiatives ? "initiative" : "indicator"} and no risk.`,
    fix: ({ initiatives, chantiers }) =>
      chantiers
        ? "Choose from the list, for example “Chantier 1”."
        : initiatives
          ? "Choose from the list, for example “Initiative 1.1.1” or “Risque RM1”."
          : "Choose from the list, for example “Indicateur 1.1” or “Risque R03”.",
    fixInGeneral: "Choose from the list, for example “Indicateur 1.1” or “Risque R03”.",
    why: "A measure without a recognized aim makes up for no gap and no risk.",
    source: sources.template,
  },
  "COH-02": {
    name: "Duplicate number",
    checks: "Several rows of “Plan d’action” have the same number.",
    message: ({ count, ...facts }) => `The number “${seen(facts)}” appears ${text(count)} times.`,
    fix: () => "Give each action a number of its own.",
    why: "A number that stands for two actions does not let them be followed.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
