import { factWords } from "../fact-words";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate } = factWords("en");

/** What is wrong with how far an action is. Words that stand in the workbook's cells stay in French. */
export const progressRuleWords = {
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
