import { identificationDate } from "./identification-dates";
import { factWords } from "../fact-words";
import { quoted } from "../quoted";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, text } = factWords("en");

/** What is wrong on « Identification ». Words that stand in the workbook's cells stay in French. */
export const identificationRuleWords = {
  "STR-04": {
    name: "Organization or category to be checked",
    checks:
      "The category or the organization is not chosen, is not in the list, or one does not go with the other.",
    message: ({ problem, value, category, ownCategory, several }) => {
      switch (problem) {
        case "category-blank":
          return "The organization’s category is to be chosen.";
        case "category-unknown":
          if (several)
            return `The category holds several values (${quoted("en", several)}); only one is expected.`;
          return `The category “${read(value)}” is not in the list.`;
        case "blank":
          return "The organization is to be chosen.";
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
    why: "The category decides which indicators apply to the organization.",
    source: sources.roadmap("columns MSSS, OP and RSSS"),
  },
  "STR-05": {
    name: "Organization not covered (RAMQ)",
    checks: "The organization is RAMQ.",
    message: () => "RAMQ prepares its own digital transformation plan. The roadmap does not cover it.",
    fix: () => "Use RAMQ’s plan, or choose another organization.",
    why: "The plan covers the ministry, the institutions and the minister’s public bodies, except RAMQ.",
    source: sources.preamble,
  },
  "STR-06": {
    name: "Fiscal year or follow-up not said",
    checks: "The fiscal year or the follow-up is not chosen from the list.",
    message: ({ field, value, several }, _cell, severity) => {
      const what = field === "followUp" ? "The follow-up" : "The fiscal year";
      if (several) return `${what} holds several values (${quoted("en", several)}); only one is expected.`;
      return severity === "toFill"
        ? `${what} is to be chosen.`
        : `${what} is not in the list. Value read: “${read(value)}”.`;
    },
    fix: ({ field }) =>
      field === "followUp"
        ? "Choose S1 (April to September) or S2 (October to March)."
        : "Choose the fiscal year from the list.",
    fixInGeneral:
      "Choose from the lists the fiscal year and the follow-up: S1 (April to September) or S2 (October to March).",
    why: "The targets change with the fiscal year, and the plan calls for two follow-ups a year.",
    source: sources.step(17),
  },
  "STR-08": {
    name: "Entity in charge to be confirmed",
    checks:
      "The institution has been part of Santé Québec since December 1, 2024, and the entity in charge is not given.",
    message: ({ organization }) =>
      `Since December 1, 2024, the institution “${read(organization)}” has been part of Santé Québec. The entity in charge is not given.`,
    fix: () =>
      "No action is required. You may give the entity in charge: MSSS, Santé Québec or the institution.",
    why: "Under the Act, the institution is now part of Santé Québec; the plan, which is older, does not say who answers for it.",
    source: sources.governanceAct,
  },
  "DAT-05": {
    name: "Impossible or contradictory identification date",
    checks:
      "The date of the data, of filing or of approval cannot be true, or contradicts the fiscal year, the follow-up or another date.",
    message: identificationDate,
    fix: ({ problem }) =>
      problem === "before-data"
        ? "Correct one of the two dates."
        : problem === "outside" || problem === "future"
          ? "Correct the date."
          : "Correct the date, the fiscal year or the follow-up.",
    fixInGeneral: "Correct the date, or what it contradicts.",
    why: "The date of the data decides what is late: when it is wrong, everything else is wrong too.",
    source: sources.template,
  },
  "SUI-02": {
    name: "Filed late",
    checks:
      "The first plan is filed after November 15, 2023, and before the collection of winter 2024, or an S1 follow-up is filed after March 31, when the winter collection is over.",
    message: ({ filing, date, limit, year }) =>
      filing === "first"
        ? `The filing of ${text(date)} comes after the date set for the first action plans, ${text(limit)}.`
        : `The filing of ${text(date)} comes after the winter collection for the S1 follow-up of ${text(year)}, which ended on ${text(limit)}.`,
    fix: () => "Check the date, or enter under “Commentaires” the agreement that postpones the filing.",
    why: "The plan sets the filing of the first action plans, then a collection each winter, without giving the day. Winter is counted until the end of the fiscal year.",
    source: `${sources.step(16)}; step 18`,
  },
} satisfies Partial<TypedRuleWords>;
