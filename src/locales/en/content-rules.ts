import type { PlanRuleId } from "../../core/rules/rule-ids";
import { factWords } from "../fact-words";
import type { RuleWording } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("en");

/** Rules on the answers that no formula can say. */
export const contentRuleWords = {
  "COH-04": {
    name: "Denominators of 1.1 and 1.2 differ",
    checks: "The denominators of indicators 1.1 and 1.2 differ.",
    message: ({ first, second }) =>
      `The number of new digital services differs between indicator 1.1 (${read(first)}) and indicator 1.2 (${read(second)}).`,
    fix: () => "Check both denominators, or explain the difference under “Commentaires”.",
    why: "Both rates are about the same new digital services.",
    source: sources.roadmap("indicators 1.1 and 1.2"),
  },
} satisfies Partial<Record<PlanRuleId, RuleWording>>;
