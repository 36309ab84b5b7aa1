import { groupBy } from "../collections/group-by";
import type { Plan } from "../programme/plan";
import type { Table } from "../programme/table/table";
import type { Template } from "../programme/template";
import type { PlanProgress, StatusCounts } from "./progress";
import { riskMatrix, riskTable } from "./risk-matrix";
import { itemIn, lookAt, rowsIn, type Looked } from "./table-rows";
import { attainmentOf, gapCoverage, targetTable } from "./targets";
import { statusColumn, timelineOf } from "./timeline";

/** The states of the rows of a table; nothing for a table without states, or without rows. */
function statusCounts(looked: Looked, table: Table): readonly StatusCounts[] {
  const column = statusColumn(table);
  const rows = rowsIn(looked, table);
  if (column?.control?.type !== "list" || rows.length === 0) return [];
  const byStatus = groupBy(rows, (row) => itemIn(row, column, looked.template) ?? "");
  const { template } = looked;
  const items = (template.lists[column.control.list] ?? []).map(String);
  return [
    {
      table: table.id,
      title: template.titles[table.id] ?? table.title,
      counts: items.map((status) => ({ status, count: byStatus.get(status)?.length ?? 0 })),
      unsaid: byStatus.get("")?.length ?? 0,
    },
  ];
}

/** How far a plan is. @param today AAAA-MM-JJ. */
export function planProgress(template: Template, plan: Plan, today: string): PlanProgress {
  const looked = lookAt(template, plan, today);
  const targets = targetTable(looked);
  const risky = riskTable(looked);
  const attainment = targets && attainmentOf(looked, targets);
  const gaps = targets && gapCoverage(looked, targets);
  const risks = risky && riskMatrix(looked, risky);
  const timeline = timelineOf(looked);
  const statuses = template.tables.flatMap((table) => statusCounts(looked, table));
  const isEmpty =
    !attainment?.total.some(({ assessed }) => assessed > 0) &&
    !risks?.placed.length &&
    !timeline.milestones.some(({ table, state }) => table !== null || state === "done") &&
    !statuses.some(({ counts }) => counts.some(({ count }) => count > 0));
  return { attainment, gaps, risks, timeline, statuses, titles: template.titles, isEmpty };
}
