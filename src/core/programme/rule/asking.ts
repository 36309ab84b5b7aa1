/** Conditions that a rule on the whole plan asks of its rows: it says nothing at all when one of them cannot be told. */
import type { Condition } from "../../conditions/expression";
import { evaluate, type Scope } from "../../conditions/evaluate";
import { isUnknown } from "../../conditions/unknown";
import type { CellValue } from "../../grid/grid";
import type { Facts } from "../finding/facts";
import type { PlanOutcome } from "./plan-rule";
import type { NotRead } from "./row-scope";

export interface Asking {
  /** False also for what is not known, which the outcome then says. */
  holds(condition: Condition, scope: Scope<NotRead>): boolean;
  /** Null also for what is not known. */
  value(id: string, scope: Scope<NotRead>): CellValue;
  /** What the rule found, or why nothing can be said. */
  outcome<F extends Facts>(found: PlanOutcome<F>): PlanOutcome<F>;
}

/** For one check of one rule. */
export function asking(): Asking {
  let open: NotRead | null = null;
  const known = <T>(answer: T | NotRead, otherwise: T): T => {
    if (!isUnknown(answer)) return answer;
    open ??= answer;
    return otherwise;
  };
  return {
    holds: (condition, scope) => known(evaluate(condition, scope), false),
    value: (id, scope) => known<CellValue>(scope.column(id), null),
    outcome: (found) => (open ? { findings: [], checked: 0, skipped: 1, why: open.why } : found),
  };
}
