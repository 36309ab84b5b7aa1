import { tableOf, type Table, type TableId } from "../table/table";
import { onceFor, onceForKey } from "../../collections/once-for";
import { compute } from "../../conditions/compute";
import type { Scope } from "../../conditions/evaluate";
import { isUnknown, Unknown } from "../../conditions/unknown";
import type { EmojiLength } from "../../conditions/emoji-length";
import type { CellValue } from "../../grid/grid";
import type { Plan, PlanRow } from "../plan";
import { whyAbsent } from "./why-absent";
import type { Template } from "../template";
import type { SkipReason } from "../finding/finding";

/** In the place of what a sheet that could not be read, or a column that is not there, would hold. */
export type NotRead = Unknown<SkipReason>;

/** What every row of a plan shares: fields, settings, official lists, today. */
export interface PlanScope<U extends Unknown = never> {
  readonly parameter: (name: string) => CellValue | U;
  readonly list: (name: string) => readonly CellValue[] | U;
  readonly today: () => number;
  readonly emojiLength?: EmojiLength;
}

/** Scope of one row of a table, or of Identification when the table is null. A column that is not there reads as blank. */
export function rowScope<U extends Unknown = never>(
  table: Table | null,
  row: PlanRow,
  plan: PlanScope<U>,
): Scope<U> {
  return scopeOver(table, plan, (id) => row.cells[id]?.value ?? null);
}

/** The same, but the `missing` columns are unknown. */
export function strictRowScope(
  table: Table | null,
  row: PlanRow,
  plan: PlanScope<NotRead>,
  missing: ReadonlySet<string>,
): Scope<NotRead> {
  const notThere: NotRead = new Unknown("column-missing");
  return scopeOver(table, plan, (id) => (missing.has(id) ? notThere : (row.cells[id]?.value ?? null)));
}

// Formulas are never trusted: whatever the file holds in them, they are worked out again.
const formulasOf = onceFor(
  ({ columns }: Table) =>
    new Map(columns.flatMap((column) => (column.value ? [[column.id, column.value] as const] : []))),
);

function scopeOver<U extends Unknown>(
  table: Table | null,
  plan: PlanScope<U>,
  cell: (id: string) => CellValue | U,
): Scope<U> {
  const formulas = table && formulasOf(table);
  const scope: Scope<U> = {
    ...plan,
    column: onceForKey((id: string): CellValue | U => {
      const formula = formulas?.get(id);
      return formula ? compute(formula, scope) : cell(id);
    }),
  };
  return scope;
}

/** What is asked of what could not be read: it is blank, which is null here, or unknown. */
type Unreadable<U extends Unknown> = (why: SkipReason) => U | null;

const blank: Unreadable<never> = () => null;
const unknown: Unreadable<NotRead> = (why) => new Unknown(why);

/** Scope shared by the plan's rows; `today` is a serial number of the 1900 system. What is not there reads as blank. */
export function planScope(plan: Plan, template: Template, today: number): PlanScope {
  return scopeOfPlan(plan, template, today, blank);
}

/** The same, but a field, a sheet or a column that is not there is unknown. */
export function strictPlanScope(plan: Plan, template: Template, today: number): PlanScope<NotRead> {
  return scopeOfPlan(plan, template, today, unknown);
}

function scopeOfPlan<U extends Unknown>(
  plan: Plan,
  template: Template,
  today: number,
  unreadable: Unreadable<U>,
): PlanScope<U> {
  const scope: PlanScope<U> = {
    today: () => today,
    ...(plan.emojiLength === undefined ? {} : { emojiLength: plan.emojiLength }),
    parameter: onceForKey((name: string): CellValue | U => {
      const formula = template.settings[name];
      return formula
        ? compute(formula, { ...scope, column: () => null })
        : fieldValue(name, plan, unreadable);
    }),
    list: onceForKey((name: string): readonly CellValue[] | U => {
      const column = template.countedColumns[name];
      return column === undefined
        ? (template.lists[name] ?? [])
        : countedColumn(column, scope, { plan, template, unreadable });
    }),
  };
  return scope;
}

function fieldValue<U extends Unknown>(id: string, plan: Plan, unreadable: Unreadable<U>): CellValue | U {
  if (!plan.identification) return unreadable(whyAbsent(plan, "identification"));
  const cell = plan.identification.cells[id];
  return cell ? cell.value : unreadable("column-missing");
}

/** What a column that is counted holds, row by row. */
function countedColumn<U extends Unknown>(
  { table: id, column }: { readonly table: TableId; readonly column: string },
  scope: PlanScope<U>,
  of: { readonly plan: Plan; readonly template: Template; readonly unreadable: Unreadable<U> },
): readonly CellValue[] | U {
  const { plan, template, unreadable } = of;
  const table = tableOf(template, id);
  const read = plan.tables[id];
  const isRead = read !== undefined && !plan.unread.includes(id);
  const open = isRead ? null : unreadable(whyAbsent(plan, id));
  if (open !== null) return open;
  const missing = new Set(read?.missingColumns);
  const values: CellValue[] = [];
  for (const row of read?.rows ?? []) {
    const cells = (cell: string) =>
      (missing.has(cell) ? unreadable("column-missing") : row.cells[cell]?.value) ?? null;
    const value = scopeOver(table, scope, cells).column(column);
    if (isUnknown(value)) return value;
    values.push(value);
  }
  return values;
}
