import { finish, type Steps } from "../collections/steps";
import { cleanText } from "../conditions/cell-text";
import { checkIntegrity } from "../integrity/check-integrity";
import { isoToSerial } from "../calendar/dates";
import type { CellValue, Grid } from "../grid/grid";
import { holdsPlan } from "../reading/locate";
import { readDecisions } from "../reading/read-decisions";
import { readPlan } from "../reading/read-plan";
import { sheetReadings } from "../reading/sheet-readings";
import { isWhole, mayHoldPlan, readUnread } from "../reading/unread";
import { followedOf } from "../programme/roadmap/followed";
import type { PlanCheckInput, PlanRule } from "../programme/rule/plan-rule";
import type { Edition } from "../programme/edition";
import { CoverageCount } from "./coverage";
import { decisionsByKey, followed, justificationOf, type Decision } from "../programme/finding/decision";
import type { Finding, KeyedFinding } from "../programme/finding/finding";
import type { Validation } from "./validation";
import { itemsOn, problemsOf } from "../programme/finding/item";
import { keysOn } from "../programme/finding/finding-key";
import { oneACell } from "../programme/finding/one-a-cell";
import { hiddenParts } from "./hidden-parts";
import { orderFindings } from "../programme/finding/order";
import { reportFacts, rowFindings } from "./row-findings";
import { withShownNumber } from "../programme/finding/shown-number";
import { planScope, strictPlanScope } from "../programme/rule/row-scope";
import { verdictOf } from "./verdict";

export type ValidationOutcome =
  | { readonly status: "validated"; readonly validation: Validation }
  | { readonly status: "not-a-plan" };

interface Context extends PlanCheckInput {
  readonly coverage: CoverageCount;
}

/**
 * Findings of the rules on the plan as a whole, a rule a step. All look at the same input, of which what several ask is
 * worked out once; a sheet or column that is not there is counted, not passed.
 */
function* planFindings(
  { coverage, ...input }: Context,
  rules: readonly PlanRule[],
): Steps<readonly Finding[]> {
  const findings: Finding[][] = [];
  for (const { id, check } of rules) {
    const { findings: own, ...count } = reportFacts(id, () => check(input));
    coverage.checkPlan(id, count);
    findings.push(own.map((finding) => ({ rule: id, ...finding })));
    yield;
  }
  return findings.flat();
}

/** Rules whose findings stand beside others on their cell. */
const besideOthers = ({ planRules }: Edition): ReadonlySet<string> =>
  new Set(planRules.filter((rule) => rule.isBeside).map(({ id }) => id));

/** Findings with their keys, and with what the report says of them; a finding a step. */
function* decided(
  findings: readonly Finding[],
  context: Context & { readonly template: Edition },
  typed: readonly Decision[],
): Steps<Pick<Validation, "findings" | "decisions">> {
  const keys = findings.map(keysOn(context));
  const itemOf = itemsOn(context);
  const problems = problemsOf(context.template.rowRules);
  const decisions = followed(typed, keys);
  const byKey = decisionsByKey(decisions);
  const keyed: KeyedFinding[] = [];
  for (const [place, finding] of findings.entries()) {
    const key = keys[place]?.key ?? "";
    const decision = byKey.get(key);
    const justified = decision && justificationOf(decision);
    const item = itemOf(finding);
    const problem = problems.get(finding.rule);
    keyed.push({
      ...withShownNumber(finding, context.grid),
      key,
      ...(item ? { item } : {}),
      ...(problem ? { problem } : {}),
      ...(justified ? { justified } : {}),
    });
    yield;
  }
  return { findings: keyed, decisions };
}

const textOrNull = (value: CellValue): string | null =>
  typeof value === "string" && cleanText(value) !== "" ? cleanText(value) : null;

/**
 * Validates the plan that a grid holds, a rule or a row a step: whoever takes the steps may let others work in between.
 * @param today date "AAAA-MM-JJ" that stands for « Date des données » when that field is blank.
 * @throws Error when a rule has a bug, with the rule's id.
 */
export function* validating(grid: Grid, edition: Edition, today: string): Steps<ValidationOutcome> {
  if (!holdsPlan(grid, edition) && !mayHoldPlan(grid, edition)) return { status: "not-a-plan" };
  yield;
  const plan = readPlan(grid, edition);
  yield;
  const day = isoToSerial(today);
  const scope = strictPlanScope(plan, edition, day);
  const lenient = planScope(plan, edition, day);
  const coverage = new CoverageCount(edition.precedence);
  const context: Context = { grid, plan, template: edition, scope, lenient, coverage };
  const onPlan = yield* planFindings(context, edition.planRules);
  const onRows = yield* rowFindings(context);
  yield;
  const titles = grid.sheets.map((sheet) => sheet.name);
  const kept = oneACell([...onPlan, ...onRows], edition.precedence, besideOthers(edition));
  yield;
  const findings = orderFindings(kept, titles);
  yield;
  const typed = readDecisions(grid, edition);
  const { findings: keyed, decisions } = yield* decided(findings, { ...context, template: edition }, typed);
  yield;
  const covered = coverage.list();
  const unread = readUnread(grid, plan, edition);
  const integrity = checkIntegrity(grid, plan, edition);
  const followUp = textOrNull(lenient.parameter("followUp"));
  yield;
  return {
    status: "validated",
    validation: {
      verdict: verdictOf({ findings: keyed, coverage: covered, unread, isWhole: isWhole(plan, edition) }),
      unread,
      roadmap: followedOf(edition),
      organization: textOrNull(lenient.parameter("organization")),
      category: textOrNull(lenient.parameter("category")),
      fiscalYear: textOrNull(lenient.parameter("fiscalYear")),
      ...(followUp === null ? {} : { followUp }),
      findings: keyed,
      decisions,
      coverage: covered,
      sheets: sheetReadings(grid, edition),
      hidden: hiddenParts(grid, keyed),
      ...(integrity ? { integrity } : {}),
    },
  };
}

/** The same, all at once. */
export const validate = (grid: Grid, edition: Edition, today: string): ValidationOutcome =>
  finish(validating(grid, edition, today));
