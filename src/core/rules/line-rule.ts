import type { Severity } from "../programme/finding/facts";
import { toA1 } from "../grid/address";
import { runs } from "../grid/blocks";
import { locateTable } from "../reading/locate";
import type { PlanTable } from "../programme/plan";
import { tableIds, type TableId } from "../programme/table/table";
import { planRule, type PlanCheckInput } from "../programme/rule/plan-rule";

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

/** A rule that tells lines of the tables: one finding a table, on the first column of each of its lines. */
export const lineRule = <const Id extends string>(rule: LineRule<Id>) =>
  planRule({
    id: rule.id,
    severities: [rule.severity],
    isBeside: true,
    check(input) {
      const looked = tableIds(input.template).filter((id) => input.plan.tables[id]);
      return {
        findings: looked.flatMap((id) => findingsIn(id, rule, input)),
        checked: looked.length,
        skipped: tableIds(input.template).length - looked.length,
        ...(looked.length < tableIds(input.template).length ? { why: "sheet-missing" } : {}),
      };
    },
  });
