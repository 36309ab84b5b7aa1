import type { Finding, SkipReason } from "../finding/finding";
import type { Facts, Severity } from "../finding/facts";
import type { NotRead, PlanScope } from "./row-scope";
import type { Grid } from "../../grid/grid";
import type { Plan } from "../plan";
import type { Template } from "../template";

/** What a rule on the whole plan may look at. */
export interface PlanCheckInput {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly template: Template;
  /** Fields of Identification, settings, official lists, the day (all of the 1900 system): conditions are decided in it. */
  readonly scope: PlanScope<NotRead>;
  /** The same, what could not be read being blank: facts are told in it, conditions are not decided in it. */
  readonly lenient: PlanScope;
}

/** What a rule reports: its id is added to each finding. */
export type PlanFinding<F extends Facts = Facts> = Omit<Finding, "rule" | "facts"> & { readonly facts: F };

/** What was looked at, in cells or rows, what could not be, and what was found. */
export interface PlanOutcome<F extends Facts = Facts> {
  readonly findings: readonly PlanFinding<F>[];
  readonly checked: number;
  readonly skipped: number;
  readonly why?: SkipReason;
}

/** A rule that a formula cannot say: a function over the plan, shown in the pane and by marks. */
export interface PlanRule<Id extends string = string, F extends Facts = Facts> {
  /** That of a rule on one row when a part of it cannot be said by a formula: what both look at adds up. */
  readonly id: Id;
  readonly severities: readonly [Severity, ...Severity[]];
  /** The finding stands beside others on its cell instead of yielding to the first in precedence. */
  readonly isBeside?: boolean;
  check(input: PlanCheckInput): PlanOutcome<F>;
}

/** A rule on the whole plan that keeps the types of its id and of its facts: the words rest on them. */
export const planRule = <const Id extends string, F extends Facts>(rule: PlanRule<Id, F>): PlanRule<Id, F> =>
  rule;
