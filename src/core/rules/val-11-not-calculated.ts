import type { FindingCell } from "../programme/finding/facts";
import { fromA1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isNotCalculated, mergedAt } from "../grid/input-cell";
import type { PlanRow } from "../programme/plan";
import { inputFields } from "../programme/workbook/identification";
import { inputsOf } from "../programme/table/table";
import { planRule } from "../programme/rule/plan-rule";
import { outcomeOf, tableRows, type TableRows } from "../programme/rule/table-rows";
import { whyAbsent } from "../programme/rule/why-absent";

/** The formula in a cell of the plan that has no result; the first one of cells that are merged. */
function openAt(grid: Grid, { sheet, address }: FindingCell): FindingCell | null {
  const read = grid.sheets.find(({ name }) => name === sheet);
  const place = fromA1(address);
  if (!read || !place) return null;
  const region = mergedAt(read, place);
  const first = region ? { row: region.top, column: region.left } : place;
  return isNotCalculated(read, first) ? { sheet, address } : null;
}

function inRow(grid: Grid, { sheet, cells }: PlanRow, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const cell = cells[id];
    const open = cell && openAt(grid, { sheet, address: cell.address });
    return open ? [{ severity: "error" as const, cells: [open], facts: {} }] : [];
  });
}

/**
 * A cell that people fill in holds a formula, and the file no result of it: some programs save none. It is neither
 * blank nor an answer. Excel works it out when it opens the file: only files have such cells.
 */
export const notCalculated = planRule({
  id: "VAL-11",
  severities: ["error"],
  check(input) {
    const { grid, plan, template } = input;
    const { identification } = plan;
    const fields = inputFields.map(({ id }) => id);
    const lookedAt: TableRows = identification
      ? { rows: [identification] }
      : { skipped: 1, why: whyAbsent(plan, "identification") };
    const found = template.tables.map((table) => {
      const { id } = table;
      const columns = inputsOf(table).map((column) => column.id);
      const rows = plan.unread.includes(id) ? [] : (plan.tables[id]?.rows ?? []);
      return {
        looked: tableRows(input, id, columns),
        findings: rows.flatMap((row) => inRow(grid, row, columns)),
      };
    });
    return outcomeOf(
      [lookedAt, ...found.map(({ looked }) => looked)],
      [
        ...(identification ? inRow(grid, identification, fields) : []),
        ...found.flatMap(({ findings }) => findings),
      ],
    );
  },
});
