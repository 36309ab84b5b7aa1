import type { Severity } from "../programme/finding/facts";
import { toA1 } from "../grid/address";
import { runs } from "../grid/blocks";
import { locateTable } from "../reading/locate";
import type { PlanTable } from "../programme/plan";
import { tableIds, type TableId } from "../programme/table/table";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import { planRule, type PlanCheckInput } from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";

/** Zero-based lines as a fact tells them, as Excel numbers them: "12\n150–180". */
const linesSaid = (lines: readonly number[]): string =>
  runs(lines)
    .map(([first, last]) => (first === last ? String(first + 1) : `${first + 1}–${last + 1}`))
    .join("\n");

interface LineRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Zero-based lines of the sheet that the rule tells of a table. */
  readonly linesOf: (table: PlanTable) => readonly number[];
}

function findingsIn(id: TableId, { severity, linesOf }: LineRule, { grid, plan, template }: PlanCheckInput) {
  const table = plan.tables[id];
  const located = locateTable(grid, template, id);
  if (!table || !located) return [];
  const { sheet } = table;
  const lines = linesOf(table);
  if (lines.length === 0) return [];
  const column = Math.min(...Object.values(located.columns));
  const cells = lines.map((row) => ({ sheet, address: toA1({ row, column }) }));
  return [{ severity, cells, facts: { table: id, sheet, rows: linesSaid(lines) } }];
}

function outcomeIn(id: TableId, rule: LineRule, input: PlanCheckInput) {
  const { plan } = input;
  if (!plan.tables[id]) return { findings: [], checked: 0, skipped: 1, why: whyAbsent(plan, id) };
  return { findings: findingsIn(id, rule, input), checked: 1, skipped: 0 };
}

/** A rule that tells lines of the tables: one finding a table, on the first column of each of its lines. */
export const lineRule = <const Id extends string>(rule: LineRule<Id>) =>
  planRule({
    id: rule.id,
    severities: [rule.severity],
    isBeside: true,
    check: (input) => joinOutcomes(tableIds(input.template).map((id) => outcomeIn(id, rule, input))),
  });
