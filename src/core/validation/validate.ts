import { cleanText } from "../conditions/cell-text";
import { checkIntegrity } from "../integrity/check-integrity";
import { isoToSerial } from "../calendar/fiscal-year";
import type { CellValue, Grid } from "../grid/grid";
import { holdsPlan } from "../reading/locate";
import { readDecisions } from "../reading/read-decisions";
import { readPlan } from "../reading/read-plan";
import { sheetReadings } from "../reading/sheet-readings";
import { isWhole, mayHoldPlan, readUnread } from "../reading/unread";
import type { PlanCheckInput } from "../programme/rule/plan-rule";
import { planRules, precedence } from "../editions/ptn-sss/plan-rules";
import type { Template } from "../editions/ptn-sss/template";
import { CoverageCount } from "./coverage";
import { decisionsByKey, justificationOf, type Decision } from "../programme/finding/decision";
import type { Finding, KeyedFinding, Validation } from "../programme/finding/finding";
import { findingKeys } from "../programme/finding/finding-key";
import { oneACell } from "../programme/finding/one-a-cell";
import { hiddenParts } from "./hidden-parts";
import { orderFindings } from "../programme/finding/order";
import { reportFacts, rowFindings } from "./row-findings";
import { withShownNumber } from "../programme/finding/shown-number";
import { CannotTell, planScope, strictPlanScope } from "../programme/rule/row-scope";
import { verdictOf } from "./verdict";

export type ValidationOutcome =
  { readonly status: "validated"; readonly validation: Validation } | { readonly status: "not-a-plan" };

interface Context extends PlanCheckInput {
  readonly coverage: CoverageCount;
}

/** Findings of the rules on the plan as a whole; a sheet or column that is not there is counted, not passed. */
function planFindings({ coverage, ...input }: Context): readonly Finding[] {
  return planRules.flatMap(({ id, check }) => {
    try {
      const { findings, ...count } = reportFacts(id, () => check(input));
      coverage.checkPlan(id, count);
      return findings.map((finding) => ({ rule: id, ...finding }));
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      coverage.checkPlan(id, { checked: 0, skipped: 1, why: error.why });
      return [];
    }
  });
}

const beside: ReadonlySet<string> = new Set(planRules.filter((rule) => rule.isBeside).map(({ id }) => id));

/** Findings with their keys, and with what the report says of them. */
function decided(
  findings: readonly Finding[],
  context: Context,
  decisions: readonly Decision[],
): readonly KeyedFinding[] {
  const keys = findingKeys(findings, context);
  const byKey = decisionsByKey(decisions);
  return findings.map((finding, place) => {
    const key = keys[place] ?? "";
    const decision = byKey.get(key);
    const justified = decision && justificationOf(decision);
    return { ...withShownNumber(finding, context.grid), key, ...(justified ? { justified } : {}) };
  });
}

const textOrNull = (value: CellValue): string | null =>
  typeof value === "string" && cleanText(value) !== "" ? cleanText(value) : null;

/**
 * Validates the plan that a grid holds.
 * @param today date "AAAA-MM-JJ" that stands for « Date des données » when that field is blank.
 * @throws Error when a rule has a bug, with the rule's id.
 */
export function validate(grid: Grid, template: Template, today: string): ValidationOutcome {
  if (!holdsPlan(grid, template) && !mayHoldPlan(grid, template)) return { status: "not-a-plan" };
  const plan = readPlan(grid, template);
  const day = isoToSerial(today);
  const scope = strictPlanScope(plan, template, day);
  const lenient = planScope(plan, template, day);
  const coverage = new CoverageCount(precedence);
  const context: Context = { grid, plan, template, scope, coverage };
  const findings = orderFindings(
    oneACell([...planFindings(context), ...rowFindings({ ...context, lenient })], precedence, beside),
    grid.sheets.map((sheet) => sheet.name),
  );
  const decisions = readDecisions(grid, template);
  const keyed = decided(findings, context, decisions);
  const covered = coverage.list();
  const unread = readUnread(grid, plan, template);
  const integrity = checkIntegrity(grid, plan, template);
  return {
    status: "validated",
    validation: {
      verdict: verdictOf({ findings: keyed, coverage: covered, unread, isWhole: isWhole(plan) }),
      unread,
      roadmap: { id: template.roadmap.id, version: template.roadmap.version },
      organization: textOrNull(lenient.parameter("organization")),
      category: textOrNull(lenient.parameter("category")),
      fiscalYear: textOrNull(lenient.parameter("fiscalYear")),
      findings: keyed,
      decisions,
      coverage: covered,
      sheets: sheetReadings(grid, template),
      hidden: hiddenParts(grid, keyed),
      ...(integrity ? { integrity } : {}),
    },
  };
}
