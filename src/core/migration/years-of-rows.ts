/** Which year a cell is about that a row of the old plan has once for all its years. */
import { fromA1 } from "../grid/address";
import { isoToSerial } from "../calendar/dates";
import type { Grid } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { planScope, rowScope } from "../programme/rule/row-scope";
import { successorsOf, yearInQuestion } from "../programme/rule/year-in-question";
import { tableIds, tableOf, type Column } from "../programme/table/table";
import { readPlan } from "../reading/read-plan";
import type { TypedCell } from "./update";

/** The column of its year that takes what a cell holds; undefined when nothing tells, or when there is none. */
export type ColumnOfYear = (cell: TypedCell, column: string) => Column | undefined;

const lineOf = (sheet: string, address: string): string => `${sheet} ${fromA1(address)?.row ?? ""}`;

/** @param today AAAA-MM-JJ, for a plan that does not say the date of its data. */
export function columnsOfYears(
  grid: Grid,
  { before, after }: { readonly before: Edition; readonly after: Edition },
  today: string,
): ColumnOfYear {
  const plan = readPlan(grid, before);
  const scope = planScope(plan, before, isoToSerial(today));
  const years = before.roadmap.fiscalYears.map((_, place) => place + 1);
  const rows = new Map(
    tableIds(before).flatMap((id) =>
      (plan.tables[id]?.rows ?? []).flatMap((row) => {
        const [first] = Object.values(row.cells);
        return first
          ? [[lineOf(row.sheet, first.address), rowScope(tableOf(before, id), row, scope)] as const]
          : [];
      }),
    ),
  );
  return ({ role, sheet, address }, column) => {
    const table = tableOf(before, role);
    const successors = successorsOf(tableOf(after, role), table, column);
    const about = successors[0]?.wasOfRow;
    const row = rows.get(lineOf(sheet, address));
    if (about === undefined || !row) return undefined;
    const year = yearInQuestion(about, table, row, years);
    const fiscalYear = year === undefined ? undefined : before.roadmap.fiscalYears[year - 1]?.id;
    return successors.find(
      (item) => item.year !== undefined && after.roadmap.fiscalYears[item.year - 1]?.id === fiscalYear,
    );
  };
}
