import { cleanText } from "../conditions/cell-text";
import { isoToSerial } from "../plan/fiscal-year";
import type { CellValue, Grid } from "../plan/grid";
import { holdsPlan } from "../plan/locate";
import { readPlan } from "../plan/read-plan";
import type { PlanCheckInput } from "../rules/plan-rule";
import { planRules, precedence } from "../rules/plan-rules";
import type { Template } from "../template/template";
import { CoverageCount } from "./coverage";
import type { Finding, Validation } from "./finding";
import { oneACell } from "./one-a-cell";
import { orderFindings } from "./order";
import { reportFacts, rowFindings } from "./row-findings";
import { CannotTell, planScope } from "./row-scope";

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

const textOrNull = (value: CellValue): string | null =>
  typeof value === "string" && cleanText(value) !== "" ? cleanText(value) : null;

/**
 * Validates the plan that a grid holds.
 * @param today date "AAAA-MM-JJ" that stands for « Date des données » when that field is blank.
 * @throws Error when a rule has a bug, with the rule's id.
 */
export function validate(grid: Grid, template: Template, today: string): ValidationOutcome {
  if (!holdsPlan(grid, template)) return { status: "not-a-plan" };
  const plan = readPlan(grid, template);
  const scope = planScope(plan, template, isoToSerial(today));
  const coverage = new CoverageCount(precedence);
  const context: Context = { grid, plan, template, scope, coverage };
  const findings = [...planFindings(context), ...rowFindings(context)];
  return {
    status: "validated",
    validation: {
      roadmap: { id: template.roadmap.id, version: template.roadmap.version },
      organization: textOrNull(scope.parameter("organization")),
      category: textOrNull(scope.parameter("category")),
      fiscalYear: textOrNull(scope.parameter("fiscalYear")),
      findings: orderFindings(
        oneACell(findings, precedence, beside),
        grid.sheets.map((sheet) => sheet.name),
      ),
      coverage: coverage.list(),
    },
  };
}
