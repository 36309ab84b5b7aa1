/** The ids and the facts of the rules, read from the registries of all programmes: nothing is listed here by hand. */
import type { PlanRule } from "../programme/rule/plan-rule";
import type { RowRule, RuleCheck } from "../programme/rule/rule";
import type { Programme } from ".";

type Rules = ReturnType<Programme["rulesOf"]>;
type OnRows = Rules["rowRules"][number];
type OnPlan = Rules["planRules"][number];

export type RowRuleId = OnRows["id"];
export type RuleId = RowRuleId | OnPlan["id"];

type CheckOf<Rule> = Rule extends RowRule<string, infer Check> ? Check : never;
type SaidBy<Part> = Part extends { readonly said?: unknown } ? Extract<Part["said"], string> : never;
type SaidOn<Check> = Check extends RuleCheck ? SaidBy<Check> | SaidBy<Check["cases"][number]> : never;

/** What the Diagnostic column has words for: the rule on a row, and a case of it that says something else. */
export type DiagnosticOf<Id extends RowRuleId> = Id | SaidOn<CheckOf<Extract<OnRows, { readonly id: Id }>>>;

type FactsIn<Check> = Check extends RuleCheck<infer F> ? F : never;
type FactsOn<Rule> = Rule extends PlanRule<string, infer F> ? F : FactsIn<CheckOf<Rule>>;

/** What the findings of a rule say; of each of its ways of looking, when it has several. */
export type FactsOf<Id extends RuleId> = FactsOn<Extract<OnRows | OnPlan, { readonly id: Id }>>;
