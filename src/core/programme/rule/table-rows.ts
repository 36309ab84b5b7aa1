import type { Facts } from "../finding/facts";
import type { SkipReason } from "../finding/finding";
import type { PlanRow } from "../plan";
import type { TableId } from "../table/table";
import type { PlanCheckInput, PlanFinding, PlanOutcome } from "./plan-rule";
import { whyAbsent } from "./why-absent";

/** The rows of a table, or how many could not be looked at, and why. */
export type TableRows =
  | { readonly rows: readonly PlanRow[] }
  | { readonly skipped: number; readonly why: SkipReason };

/** The rows of a table that has all these columns. */
export function tableRows({ plan }: PlanCheckInput, id: TableId, columns: readonly string[]): TableRows {
  const table = plan.tables[id];
  if (!table || plan.unread.includes(id)) return { skipped: 1, why: whyAbsent(plan, id) };
  const { rows, missingColumns } = table;
  if (columns.some((column) => missingColumns.includes(column)))
    return { skipped: rows.length, why: "column-missing" };
  return { rows };
}

/** What a rule looked at in several places, together. The reason of the last one skipped stands for all. */
export function outcomeOf<F extends Facts>(
  looked: readonly TableRows[],
  findings: readonly PlanFinding<F>[],
): PlanOutcome<F> {
  const why = looked.flatMap((item) => ("why" in item ? [item.why] : [])).at(-1);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    findings,
    checked: sum(looked.map((item) => ("rows" in item ? item.rows.length : 0))),
    skipped: sum(looked.map((item) => ("skipped" in item ? item.skipped : 0))),
    ...(why ? { why } : {}),
  };
}
