import { stateOf, type Decision } from "../programme/finding/decision";
import { readDecisions } from "../reading/read-decisions";
import { planRule, type PlanFinding } from "../programme/rule/plan-rule";

type Reported = Readonly<{
  problem: Exclude<ReturnType<typeof stateOf>, "none" | "justified">;
  about: string;
  decision: string;
}>;

/** Where the finding that a row of the report is about stands, as the row says it. */
const aboutOf = ({ said }: Decision): string =>
  [said.rule, said.sheet, said.cell].filter((part) => part !== undefined && part !== "").join(" ");

function problemOf(decision: Decision): Reported["problem"] | null {
  const state = stateOf(decision);
  return state === "none" || state === "justified" ? null : state;
}

/**
 * Something was typed in the report's « Décision » or « Justification », and nothing follows from it: the decision is
 * none of the list's, it has no reason, or a reason has no decision. On no cell: a report that is written anew moves
 * its rows.
 */
export const decisionNotFollowed = planRule({
  id: "STR-16",
  severities: ["warning"],
  check({ grid, template }) {
    const decisions = readDecisions(grid, template);
    const findings = decisions.flatMap((item): readonly PlanFinding<Reported>[] => {
      const problem = problemOf(item);
      if (problem === null) return [];
      const facts = { problem, about: aboutOf(item), decision: item.decision.trim() };
      return [{ severity: "warning", cells: [], facts }];
    });
    return { findings, checked: decisions.length, skipped: 0 };
  },
});
