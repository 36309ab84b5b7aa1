import { excerpt } from "../excerpts";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, text, named, seen } = factWords("en");

/** What is wrong in cells that take the words of a list, or a number. Words that stand in the workbook's cells stay in French. */
export const listRuleWords = {
  "VAL-09": {
    name: "Value not in the list",
    checks: "A cell with a list holds something that is not in its list, or several values.",
    message: ({ problem, column, items, several, ...facts }) => {
      const choices = items ? `: ${quoted("en", items, "or")}` : "";
      if (problem === "entity") {
        const near = items ? ` Similar names: ${quoted("en", items)}.` : "";
        return `“${excerpt(seen(facts))}” is not the name of a known organization.${near}`;
      }
      return problem === "several"
        ? `“${text(column)}” holds several values (${quoted("en", several)}); only one is expected${choices}.`
        : `“${excerpt(seen(facts))}” is not in the list of “${text(column)}”${choices}.`;
    },
    fix: ({ problem }) =>
      problem === "entity"
        ? "Enter the official name (the MSSS, Santé Québec or the institution), or keep the name if it is right."
        : "Choose a single value from the drop-down list.",
    fixInGeneral: "Choose a value from the list, or enter the official name of the organization.",
    why: "A value that is not in the list enters no calculation and no count: it would pass for an answer.",
    source: sources.template,
  },
  "VAL-12": {
    name: "Answer written differently from the list",
    checks:
      "An answer is understood, but not written as in the list: “Réalisé” for “Réalisée”, “N/D” for “Non disponible”, “1.1” under “Vise”.",
    message: ({ column, item, ...facts }) =>
      `“${excerpt(seen(facts))}” (${text(column)}) is understood as “${text(item)}”.`,
    fix: ({ item }) => `Enter “${text(item)}”.`,
    fixInGeneral: "Enter the answer as the list gives it.",
    why: "The workbook’s calculations understand it; a sort, a filter or another program would count it apart.",
    source: sources.template,
  },
  "VAL-13": {
    name: "Number out of bounds",
    checks: "A progress is not a percentage from 0% to 100%, or a number of positions is not a whole number.",
    message: ({ column, problem, most, ...facts }) => {
      if (problem === "fraction")
        return `“${text(column)}”: a whole number is expected. Value read: “${seen(facts)}”.`;
      const expected =
        most === undefined ? "a percentage from 0% to 100%" : `a whole number from 0 to ${read(most)}`;
      return `“${text(column)}”: ${expected} is expected. Value read: “${excerpt(seen(facts))}”.`;
    },
    fix: ({ kind, problem }) => {
      if (problem === "fraction")
        return "Enter a whole number, or keep the value if these are full-time equivalents.";
      return kind === "rate"
        ? "Enter a percentage, for example 75%."
        : "Enter a number of positions, for example 3.";
    },
    fixInGeneral: "Enter a percentage from 0% to 100%, or a whole number of positions.",
    why: "A text or an impossible number cannot be added up or followed: it would pass for an answer.",
    source: sources.template,
  },
  "ACT-03": {
    name: "Action without description",
    checks: "A row of “Plan d’action” has been begun and does not say what will be done.",
    message: (facts, cell) => `${named(facts, cell)}: description to be filled in.`,
    fix: () => "Write what will be done, or clear the row.",
    why: "A row without an action makes up for no gap and no risk, even when it names one.",
    source: sources.objectives,
  },
} satisfies Partial<TypedRuleWords>;
