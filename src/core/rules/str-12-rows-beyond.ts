import { toA1 } from "../plan/address";
import { locateTable } from "../plan/locate";
import { tableIds } from "../template/table";
import { linesSaid } from "./lines-said";
import type { PlanCheckInput, PlanFinding, PlanRule } from "./plan-rule";

function ofTable(
  id: (typeof tableIds)[number],
  { grid, plan, template }: PlanCheckInput,
): readonly PlanFinding[] {
  const table = plan.tables[id];
  const located = locateTable(grid, template, id);
  const lines = table?.beyondLines ?? [];
  if (!table || !located || lines.length === 0) return [];
  const column = Math.min(...Object.values(located.columns));
  const cells = lines.map((row) => ({ sheet: table.sheet, address: toA1({ row, column }) }));
  const rows = linesSaid(lines);
  return [{ severity: "error", cells, facts: { table: id, sheet: table.sheet, rows } }];
}

/** Rows stand so far below a table that nothing tells whether they are of it: they were not read. */
export const rowsBeyond: PlanRule = {
  id: "STR-12",
  severities: ["error"],
  isBeside: true,
  check(input) {
    const looked = tableIds.filter((id) => input.plan.tables[id]);
    return {
      findings: looked.flatMap((id) => ofTable(id, input)),
      checked: looked.length,
      skipped: tableIds.length - looked.length,
      ...(looked.length < tableIds.length ? { why: "sheet-missing" } : {}),
    };
  },
};
