import { tableOf, columnOf } from "../programme/table/table";
import { contentAt } from "../grid/content-at";
import { DAYS_1904 } from "../calendar/dates";
import type { Grid } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import type { RowFix, RuleSubject } from "../programme/rule/rule";
import { fieldOf } from "../programme/workbook/identification";
import type { Template } from "../programme/template";
import type { CellEdit, Fix, NewContent } from "../programme/finding/fix";

interface Workbook {
  readonly grid: Grid;
  readonly template: Template;
}

function isDateCell(subject: RuleSubject, column: string, template: Template): boolean {
  const { format } =
    subject === "identification" ? fieldOf(column) : columnOf(tableOf(template, subject), column);
  return format === "date";
}

/**
 * The correction with the places and the present contents of its cells; none when one of them is not
 * there. Rules count days from 1900: here they are counted as the workbook does.
 */
export function rowFix(
  fix: RowFix | null | undefined,
  subject: RuleSubject,
  row: PlanRow,
  { grid, template }: Workbook,
): Fix | null {
  if (!fix) return null;
  const counted = (column: string, after: NewContent): NewContent =>
    typeof after === "number" && grid.date1904 && isDateCell(subject, column, template)
      ? after - DAYS_1904
      : after;
  const edits = fix.edits.flatMap(({ column, after, format }): readonly CellEdit[] => {
    const found = row.cells[column];
    if (!found) return [];
    const cell = { sheet: row.sheet, address: found.address };
    return [
      { cell, before: contentAt(grid, cell), after: counted(column, after), ...(format ? { format } : {}) },
    ];
  });
  const [first, ...rest] = edits;
  if (!first || edits.length < fix.edits.length) return null;
  return { certainty: fix.certainty, edits: [first, ...rest] };
}
