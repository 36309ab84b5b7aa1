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
import { tableIds, type Table } from "../template/table";
import type { Template } from "../template/template";
import { CoverageCount, type Undecided } from "./coverage";
import type { Finding, FindingCell, SkipReason, Validation } from "./finding";
import { orderFindings } from "./order";
import { CannotTell, planScope, rowScope, strictRowScope, type PlanScope } from "./row-scope";

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
    if (cause instanceof CannotTell) throw cause;
    throw new Error(`Rule ${rule} failed`, { cause });
  }
}

interface OpenChain {
  /** Place of the first case that could not be decided. */
  readonly openFrom: number;
  readonly why: SkipReason;
}

/** The case that holds on a cell, or what leaves it open. */
function firstHeld(chain: Chain, scope: Scope): ChainCase | OpenChain | null {
  for (const [place, item] of chain.cases.entries()) {
    try {
      if (reportFacts(item.rule, () => evaluate(item.when, scope))) return item;
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      return { openFrom: place, why: error.why };
    }
  }
  return null;
}

interface RowOutcome {
  readonly findings: readonly Finding[];
  readonly undecided: Undecided;
}

function rowOutcome(chains: readonly Chain[], row: PlanRow, scope: Scope, facts: RowFacts): RowOutcome {
  const findings: Finding[] = [];
  const undecided = new Map<string, SkipReason>();
  for (const chain of chains) {
    const held = firstHeld(chain, scope);
    if (held === null) continue;
    if ("rule" in held) findings.push(toFinding(held, row, facts));
    else for (const { rule } of chain.cases.slice(held.openFrom)) undecided.set(rule, held.why);
  }
  return { findings, undecided };
}

interface SubjectRows {
  readonly table: Table | null;
  readonly rows: readonly PlanRow[];
  readonly missing: ReadonlySet<string>;
}

function rowsOf(subject: RuleSubject, { plan, template }: Context): SubjectRows | null {
  if (subject === "identification") {
    return plan.identification && { table: null, rows: [plan.identification], missing: new Set() };
  }
  const read = plan.tables[subject];
  return read
    ? { table: template.tables[subject], rows: read.rows, missing: new Set(read.missingColumns) }
    : null;
}

function subjectFindings(subject: RuleSubject, context: Context): readonly Finding[] {
  const { plan, template, scope, coverage } = context;
  const chains = chainsOf(subject);
  const found = rowsOf(subject, context);
  if (plan.unread.includes(subject)) return coverage.skip(chains, found?.rows.length ?? 1, "sheet-unread");
  if (!found) return coverage.skip(chains, 1, "sheet-missing");
  const { table, rows, missing } = found;
  return rows.flatMap((row) => {
    const ofRow = rowScope(table, row, scope);
    const facts: RowFacts = {
      roadmap: template.roadmap,
      key: table ? toKey(ofRow.column(table.keyColumn)) : "",
      value: (id) => ofRow.column(id),
      parameter: scope.parameter,
    };
    const strict = missing.size === 0 ? ofRow : strictRowScope(table, row, scope, missing);
    const { findings, undecided } = rowOutcome(chains, row, strict, facts);
    coverage.checkRow(chains, undecided);
    return findings;
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
