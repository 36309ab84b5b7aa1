import { serialToIso } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import { yearlessId, type Column, type Table } from "../programme/table/table";
import { ABANDONED, CLOSED_RISK_STATUSES, DONE, IN_PLACE } from "../programme/table/vocabulary";
import type { Milestone, MilestoneState, Timeline } from "./progress";
import { indicatorOf, targetTable, targetYears } from "./targets";
import { itemIn, rowsIn, type Looked, type LookedRow } from "./table-rows";

const finished: readonly string[] = [DONE, IN_PLACE, ...CLOSED_RISK_STATUSES];

/** The column that says how far the rows of a table are. */
export const statusColumn = ({ columns, progress }: Table): Column | undefined =>
  columns.find(({ id }) => id === progress?.state);

function stateOf(row: LookedRow, table: Table, day: string, { template, today }: Looked): MilestoneState {
  const column = statusColumn(table);
  const status = column ? itemIn(row, column, template) : null;
  if (status === ABANDONED) return "dropped";
  if (status !== null && finished.includes(status)) return "done";
  if (day >= today) return "ahead";
  return column ? "late" : "past";
}

/** Due dates of the rows of a table, of each year where they have one a year. */
function dueDates(looked: Looked, table: Table): readonly Milestone[] {
  const columns = table.columns.filter(
    (column) => column.format === "date" && yearlessId(column) === table.progress?.due,
  );
  return rowsIn(looked, table).flatMap((row) =>
    columns.flatMap(({ id }) => {
      const due = row.value(id);
      // What is read is counted from 1900.
      const day = typeof due === "number" ? serialToIso(due) : null;
      if (day === null) return [];
      const { number, wording } = row;
      return [{ day, table: table.id, number, wording, state: stateOf(row, table, day, looked) }];
    }),
  );
}

/** States of a target that the organization has to reach. */
const told: readonly CellValue[] = ["met", "gap", "missing", "future"];

/** The targets of the roadmap that are reached or not, at the end of their fiscal years, where the organization has them. */
function officialMilestones(looked: Looked): readonly Milestone[] {
  const table = targetTable(looked);
  if (!table) return [];
  return rowsIn(looked, table).flatMap((row) => {
    const targets = indicatorOf(looked, row)?.targets ?? [];
    return targetYears(looked, table).flatMap(({ id, end, state }) => {
      const target = targets.find(({ kind, year }) => kind === "milestone" && year === id);
      const standing = row.value(state);
      if (target?.kind !== "milestone" || !told.includes(standing)) return [];
      // Nothing tells of a result that is not there.
      const missed = standing === "gap" ? ("late" as const) : ("past" as const);
      const open = end >= looked.today ? ("ahead" as const) : missed;
      const found = { day: end, table: null, number: row.number, wording: target.wording };
      return [{ ...found, state: standing === "met" ? ("done" as const) : open }];
    });
  });
}

/** What is due when: actions, measures, and the official targets that are reached or not. */
export function timelineOf(looked: Looked): Timeline {
  const milestones = [
    ...officialMilestones(looked),
    ...looked.template.tables.flatMap((table) => dueDates(looked, table)),
  ];
  return {
    years: looked.template.roadmap.fiscalYears.map(({ id, start, end }) => ({ id, start, end })),
    today: looked.today,
    milestones: [...milestones].sort((one, other) =>
      one.day < other.day ? -1 : Number(one.day > other.day),
    ),
  };
}
