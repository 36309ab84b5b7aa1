import { evaluate, type Scope } from "../conditions/evaluate";
import { cleanText } from "../conditions/cell-text";
import { isoToSerial } from "../plan/fiscal-year";
import { isCellError, type CellValue, type Grid } from "../plan/grid";
import { holdsPlan } from "../plan/locate";
import type { Plan, PlanRow } from "../plan/plan";
import { readPlan } from "../plan/read-plan";
import { chainsOf, type Chain, type ChainCase } from "../rules/chains";
import { rowRules } from "../rules/index";
import type { RowFacts, RuleSubject } from "../rules/rule";
import { tableIds } from "../template/table";
import type { Template } from "../template/template";
import { CoverageCount } from "./coverage";
import type { Finding, FindingCell, Validation } from "./finding";
import { orderFindings } from "./order";
import { planScope, rowScope, type PlanScope } from "./row-scope";

export type ValidationOutcome =
  { readonly status: "validated"; readonly validation: Validation } | { readonly status: "not-a-plan" };

const subjects: readonly RuleSubject[] = ["identification", ...tableIds];

function toKey(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  return cleanText(String(value));
}

function cellsOf(
  row: PlanRow,
  columns: readonly string[],
  fallback: string,
): readonly [FindingCell, ...FindingCell[]] {
  const found = columns.flatMap((column) => {
    const cell = row.cells[column];
    return cell ? [{ sheet: row.sheet, address: cell.address }] : [];
  });
  const [first, ...rest] = found;
  return [first ?? { sheet: row.sheet, address: fallback }, ...rest];
}

interface Context {
  readonly plan: Plan;
  readonly template: Template;
  readonly scope: PlanScope;
  readonly coverage: CoverageCount;
}

function toFinding({ rule, severity, check }: ChainCase, row: PlanRow, facts: RowFacts): Finding {
  // A gap is a formula: its cell is shown in the sheet, but what is reported is what users typed.
  return {
    rule,
    severity,
    cells: cellsOf(row, check.cells, "A1"),
    facts: reportFacts(rule, () => check.facts(facts)),
  };
}

// A rule that throws is a bug: it says which rule, and never becomes "no finding".
function reportFacts<T>(rule: string, report: () => T): T {
  try {
    return report();
  } catch (cause) {
    throw new Error(`Rule ${rule} failed`, { cause });
  }
}

function rowFindings(
  chains: readonly Chain[],
  row: PlanRow,
  scope: Scope,
  facts: RowFacts,
): readonly Finding[] {
  return chains.flatMap((chain) => {
    const held = chain.cases.find((item) => reportFacts(item.rule, () => evaluate(item.when, scope)));
    return held ? [toFinding(held, row, facts)] : [];
  });
}

function subjectFindings(subject: RuleSubject, context: Context): readonly Finding[] {
  const { plan, template, scope, coverage } = context;
  const all = chainsOf(subject);
  const table = subject === "identification" ? null : template.tables[subject];
  const read = subject === "identification" ? null : plan.tables[subject];
  const rows = subject === "identification" ? (plan.identification ? [plan.identification] : []) : read?.rows;
  if (!rows || (subject === "identification" && rows.length === 0))
    return coverage.skip(all, 1, "sheet-missing");
  if (plan.unread.includes(subject)) return coverage.skip(all, rows.length, "sheet-unread");
  const missing = new Set(read?.missingColumns ?? []);
  const chains = all.filter((chain) => !missing.has(chain.cell));
  coverage.skip(
    all.filter((chain) => missing.has(chain.cell)),
    rows.length,
    "column-missing",
  );
  coverage.check(chains, rows.length);
  return rows.flatMap((row) => {
    const ofRow = rowScope(table, row, scope);
    const key = table ? toKey(ofRow.column(table.keyColumn)) : "";
    const facts: RowFacts = {
      roadmap: template.roadmap,
      key,
      value: (id) => ofRow.column(id),
      parameter: scope.parameter,
    };
    return rowFindings(chains, row, ofRow, facts);
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
  if (!holdsPlan(grid, template)) return { status: "not-a-plan" };
  const plan = readPlan(grid, template);
  const scope = planScope(plan, template, isoToSerial(today));
  const coverage = new CoverageCount(rowRules.map((rule) => rule.id));
  const findings = subjects.flatMap((subject) =>
    subjectFindings(subject, { plan, template, scope, coverage }),
  );
  return {
    status: "validated",
    validation: {
      roadmap: { id: template.roadmap.id, version: template.roadmap.version },
      organization: textOrNull(scope.parameter("organization")),
      category: textOrNull(scope.parameter("category")),
      fiscalYear: textOrNull(scope.parameter("fiscalYear")),
      findings: orderFindings(
        findings,
        grid.sheets.map((sheet) => sheet.name),
      ),
      coverage: coverage.list(),
    },
  };
}
