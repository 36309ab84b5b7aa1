import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text, seen, read } = factWords("en");

/** “maturity in 2026-2027”, “Radar category 3”; the overall value has a letter. */
const measured = (subject: unknown, key: string): string =>
  subject === "maturity"
    ? `maturity in ${key}`
    : key === "G"
      ? "the Radar’s overall value"
      : `Radar category ${key}`;

/** What is wrong with initiatives, maturity and the Radar. */
export const ptnMeieRuleWords = {
  "VAR-MEIE-01": {
    name: "Maturity or Radar off the scale",
    checks: "A maturity is not a number from 1 to 4, or a Radar value is not a number from 0 to 4.",
    message: ({ column, min, max, ...facts }) =>
      `“${text(column)}”: the value “${seen(facts)}” is outside the ${text(min)}–${text(max)} scale.`,
    fix: ({ min, max }) => `Enter a number from ${text(min)} to ${text(max)}, for example 2.3.`,
    fixInGeneral: "Enter a number on the scale.",
    why: "Off its scale, a measurement cannot be compared with the target or with the others.",
    source: sources.meie("maturité numérique et Radar numériQc"),
  },
  "VAR-MEIE-02": {
    name: "Radar: overall value differs from the average",
    checks:
      "All eight categories are measured, the overall value is more than 0.01 away from their average, and no weighting is explained.",
    message: (facts) =>
      `The overall value (${seen(facts)}) differs from the average of the eight categories (${read(facts.calculated)}).`,
    fix: () => "Explain the weighting under “Explication”, or correct the value.",
    why: "The published value (1.75) is the plain average of the eight categories, although the plan speaks of a weighting.",
    source: sources.meie("Radar numériQc"),
  },
  "VAR-MEIE-03": {
    name: "Initiative without a status",
    checks:
      "An initiative has no status although its row has been started, or the fiscal year in view is over.",
    message: ({ initiative }) => `The status of initiative ${text(initiative)} is to be filled in.`,
    fix: () => "Choose the status from the drop-down list.",
    why: "The plan is a roadmap: where each initiative stands has to be known.",
    source: sources.meie("initiatives"),
  },
  "VAR-MEIE-04": {
    name: "Maturity not measured",
    checks: "The fiscal year in view is over and its maturity is not entered.",
    message: ({ year }) => `The maturity measured in ${text(year)} is to be filled in.`,
    fix: () => "Enter the measurement, from 1 to 4, with its date and source.",
    why: "Without a measurement, nothing tells whether stage 3 will be reached by March 31, 2027.",
    source: sources.meie("maturité numérique"),
  },
  "VAR-MEIE-05": {
    name: "Measurement without a date or a source",
    checks: "A maturity or a Radar value is entered without its date or its source.",
    message: ({ key, subject, cell }) =>
      `The ${cell === "measured" ? "date" : "source"} of the measurement of ${measured(subject, text(key))} is to be filled in.`,
    fix: ({ cell }) =>
      cell === "measured"
        ? "Enter the date of the measurement (YYYY-MM-DD)."
        : "Enter where the measurement comes from, for example “Sondage aux employés”.",
    fixInGeneral: "Enter the date of the measurement (YYYY-MM-DD) and where it comes from.",
    why: "Two measurements can be compared only when one knows when and how they were made.",
    source: sources.template,
  },
  "VAR-MEIE-06": {
    name: "Stage, local target or published value not reached",
    checks:
      "The maturity is under the stage to reach, or a Radar value is under its local target or under the published value. Until the fiscal year ends, a maturity gap is information.",
    message: ({ key, problem, expected, ...facts }) => {
      const value = seen(facts);
      if (problem === "stage")
        return `The maturity in ${text(key)} (${value}) is under the stage to reach (${read(expected)}).`;
      const what = key === "G" ? "The Radar’s overall value" : `Radar category ${text(key)}`;
      return problem === "local"
        ? `${what} (${value}) is under its local target (${read(expected)}).`
        : `${what} (${value}) is under the published value (${read(expected)}).`;
    },
    fix: (_facts, _cell, severity) =>
      severity === "info"
        ? "No action is required before the fiscal year ends."
        : "Check the measurement; if it is right, explain the gap and enter what will be done.",
    fixInGeneral:
      "Once the fiscal year is over, check the measurement; if it is right, explain the gap and enter what will be done.",
    why: "The plan aims at maturity stage 3 by March 31, 2027.",
    source: sources.meie("maturité numérique et Radar numériQc"),
  },
  "VAR-MEIE-07": {
    name: "Maturity or Radar gap left unanswered",
    checks:
      "A stage or a local target is not reached and has no explanation or no mitigation measure, or a value dropped and nothing explains it.",
    message: ({ key, subject, cell }) =>
      cell === "explanation"
        ? `The gap of ${measured(subject, text(key))} is not explained.`
        : `No mitigation measure makes up for the gap of ${measured(subject, text(key))}.`,
    fix: ({ cell }) =>
      cell === "explanation"
        ? "Write the explanation: cause, effect, context."
        : "Enter what will be done, by whom and by when.",
    fixInGeneral: "Write what explains the gap, and what will be done, by whom and by when.",
    why: "A gap that nothing explains and nothing makes up for will come back.",
    source: sources.template,
  },
  "VAR-MEIE-08": {
    name: "Measurement too early",
    checks:
      "A maturity is entered for a fiscal year that has not begun, or the date of a measurement is later than that of the data.",
    message: ({ key, date, referenceDate }) =>
      date === null
        ? `Fiscal year ${text(key)} has not begun on the date of the data (${text(referenceDate)}), and a maturity is entered for it.`
        : `The date of the measurement (${text(date)}) is later than the date of the data (${text(referenceDate)}).`,
    fix: ({ date }) =>
      date === null
        ? "Enter the measurement on the row of the fiscal year in which it was made."
        : "Correct the date of the measurement, or “Date des données”.",
    fixInGeneral:
      "Enter the measurement on the row of its fiscal year, with a date no later than that of the data.",
    why: "A measurement is made before it is reported: one of the two dates is wrong.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
