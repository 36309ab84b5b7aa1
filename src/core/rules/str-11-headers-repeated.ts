import { toA1 } from "../plan/address";
import { locateTable } from "../plan/locate";
import { tableIds } from "../template/table";
import { linesSaid } from "./lines-said";
import type { PlanCheckInput, PlanFinding, PlanRule } from "./plan-rule";

/** One finding a table, on the first cell of the first line. */
function ofTable(
  id: (typeof tableIds)[number],
  { grid, plan, template }: PlanCheckInput,
): readonly PlanFinding[] {
  const table = plan.tables[id];
  const located = locateTable(grid, template, id);
  const [first] = table?.repeatedHeaders ?? [];
  if (!table || !located || first === undefined) return [];
  const column = Math.min(...Object.values(located.columns));
  const rows = linesSaid(table.repeatedHeaders ?? []);
  const cells = (table.repeatedHeaders ?? []).map((row) => ({
    sheet: table.sheet,
    address: toA1({ row, column }),
  }));
  return [{ severity: "info", cells, facts: { table: id, sheet: table.sheet, rows } }];
}

/** The headers of a table stand again lower down in it: these lines are no rows of the plan. */
export const headersRepeated: PlanRule = {
  id: "STR-11",
  severities: ["info"],
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
