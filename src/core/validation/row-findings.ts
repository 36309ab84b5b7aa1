import type { Steps } from "../collections/steps";
import { chainsIn } from "../programme/template";
import { evaluate, type Scope } from "../conditions/evaluate";
import type { PlanRow } from "../programme/plan";
import type { Chain, ChainCase } from "../programme/rule/chains";
import type { PlanCheckInput } from "../programme/rule/plan-rule";
import type { RowFacts, RuleSubject } from "../programme/rule/rule";
import { fields } from "../programme/workbook/identification";
import { tableIds, tableOf, type Table } from "../programme/table/table";
import type { CoverageCount, Undecided } from "./coverage";
import type { Finding, SkipReason } from "../programme/finding/finding";
import type { FindingCell } from "../programme/finding/facts";
import { rowFacts } from "../programme/rule/row-facts";
import { rowFix } from "./row-fix";
import { rowScope, strictRowScope, type NotRead } from "../programme/rule/row-scope";
import { isUnknown } from "../conditions/unknown";

function cellsOf(row: PlanRow, columns: readonly string[]): readonly FindingCell[] {
  // A gap is a formula: its cell is shown in the sheet, but what is reported is what users typed.
  const found = columns.flatMap((column) => {
    const cell = row.cells[column];
    return cell ? [{ sheet: row.sheet, address: cell.address }] : [];
  });
  return found.length > 0 ? found : [{ sheet: row.sheet, address: "A1" }];
}

export interface RowCheckInput extends PlanCheckInput {
  readonly coverage: CoverageCount;
}

interface LookedAt {
  readonly row: PlanRow;
  readonly facts: RowFacts;
  readonly input: RowCheckInput;
}

function toFinding({ rule, severity, check }: ChainCase, { row, facts, input }: LookedAt): Finding {
  const fix = reportFacts(rule, () => rowFix(check.fix?.(facts), check.subject, row, input));
  return {
    rule,
    severity,
    cells: cellsOf(row, check.cells),
    facts: reportFacts(rule, () => check.facts(facts)),
    ...(fix ? { fix } : {}),
  };
}

/** A rule that throws is a bug: it says which rule, and never becomes "no finding". */
export function reportFacts<T>(rule: string, report: () => T): T {
  try {
    return report();
  } catch (cause) {
    throw new Error(`Rule ${rule} failed`, { cause });
  }
}

interface ChainOutcome {
  /** The case that holds, when no case before it is open. */
  readonly held: ChainCase | null;
  /** Rules that could not answer: what they rest on could not be read, or one that comes before them is open. */
  readonly open: Undecided;
}

/** What the cases of a cell answer: one that surely does not hold has answered, whatever stands before it. */
function chainOutcome(chain: Chain, scope: Scope<NotRead>): ChainOutcome {
  const open = new Map<string, SkipReason>();
  for (const item of chain.cases) {
    const { rule, when } = item;
    const answer = reportFacts(rule, () => evaluate(when, scope));
    if (answer === false) continue;
    const [why] = isUnknown(answer) ? [answer.why] : open.values();
    if (why === undefined) return { held: item, open };
    open.set(rule, why);
  }
  return { held: null, open };
}

interface RowOutcome {
  readonly findings: readonly Finding[];
  readonly undecided: Undecided;
}

function rowOutcome(chains: readonly Chain[], scope: Scope<NotRead>, lookedAt: LookedAt): RowOutcome {
  const findings: Finding[] = [];
  const undecided = new Map<string, SkipReason>();
  for (const chain of chains) {
    const { held, open } = chainOutcome(chain, scope);
    if (held) findings.push(toFinding(held, lookedAt));
    for (const [rule, why] of open) undecided.set(rule, why);
  }
  return { findings, undecided };
}

interface SubjectRows {
  readonly table: Table | null;
  readonly rows: readonly PlanRow[];
  readonly missing: ReadonlySet<string>;
}

function rowsOf(subject: RuleSubject, { plan, template }: RowCheckInput): SubjectRows | null {
  if (subject === "identification") {
    if (!plan.identification) return null;
    const { cells } = plan.identification;
    const missing = new Set(fields.map(({ id }) => id).filter((id) => !cells[id]));
    return { table: null, rows: [plan.identification], missing };
  }
  const read = plan.tables[subject];
  return read
    ? { table: tableOf(template, subject), rows: read.rows, missing: new Set(read.missingColumns) }
    : null;
}

function* subjectFindings(subject: RuleSubject, context: RowCheckInput): Steps<readonly Finding[]> {
  const { plan, scope, lenient, coverage } = context;
  const chains = chainsIn(context.template, subject);
  const found = rowsOf(subject, context);
  if (plan.unread.includes(subject)) return coverage.skip(chains, found?.rows.length ?? 1, "sheet-unread");
  if (!found) return coverage.skip(chains, 1, "sheet-missing");
  const { table, rows, missing } = found;
  const beyond = subject === "identification" ? 0 : (plan.tables[subject]?.beyond ?? 0);
  if (beyond > 0) coverage.skip(chains, beyond, "rows-beyond");
  const all: Finding[] = [];
  for (const [place, row] of rows.entries()) {
    const facts = rowFacts(table, rowScope(table, row, lenient), place, context);
    const strict = strictRowScope(table, row, scope, missing);
    const { findings, undecided } = rowOutcome(chains, strict, { row, facts, input: context });
    coverage.checkRow(chains, undecided);
    all.push(...findings);
    yield;
  }
  return all;
}

/** Findings of the rules on one row, those that the workbook's own formulas show, one a cell; a row a step. */
export function* rowFindings(input: RowCheckInput): Steps<readonly Finding[]> {
  const all: Finding[][] = [];
  for (const subject of ["identification", ...tableIds(input.template)])
    all.push([...(yield* subjectFindings(subject, input))]);
  return all.flat();
}
