import type { PlanRuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("en");

/** What is wrong with the sheets, headers, version and official rows. */
export const structureRuleWords = {
  "STR-01": {
    name: "Required sheet missing",
    checks: "A sheet of the template that holds answers is missing, or no longer has its headers.",
    message: ({ sheet, emptied }) =>
      emptied === null
        ? `The sheet “${text(sheet)}” is missing from the workbook. Nothing could be checked there.`
        : `The sheet “${text(emptied)}” no longer has the template’s headers. Nothing could be checked there.`,
    fix: ({ emptied }) =>
      emptied === null
        ? "Put the template’s sheet back in the workbook; the other sheets do not change."
        : "Put the template’s header row back on that sheet.",
    why: "Without that sheet, a part of the plan is not validated.",
    source: sources.step(12),
  },
} satisfies Partial<Record<PlanRuleId, RuleWording>>;
