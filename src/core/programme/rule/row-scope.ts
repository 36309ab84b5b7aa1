import { tableOf, type Table, type TableId } from "../table/table";
import { onceFor } from "../../collections/once-for";
import { compute, type Scope } from "../../conditions/evaluate";
import type { EmojiLength } from "../../conditions/emoji-length";
import type { CellValue } from "../../grid/grid";
import type { Plan, PlanRow } from "../plan";
import type { RuleSubject } from "./rule";
import type { Template } from "../template";
import type { SkipReason } from "../finding/finding";

/** What every row of a plan shares: fields, settings, official lists, today. */
export interface PlanScope {
  readonly parameter: (name: string) => CellValue;
  readonly list: (name: string) => readonly CellValue[];
  readonly today: () => number;
  readonly emojiLength?: EmojiLength;
}

/** A condition asked for what could not be read: nothing can be said, not even that all is well. */
export class CannotTell extends Error {
  constructor(readonly why: SkipReason) {
    super(`Nothing can be said: ${why}`);
  }
}

/** Scope of one row of a table, or of Identification when the table is null. A column that is not there reads as blank. */
export function rowScope(table: Table | null, row: PlanRow, plan: PlanScope): Scope {
  return scopeOver(table, plan, (id) => row.cells[id]?.value ?? null);
}

/** The same, but asking for one of the `missing` columns throws `CannotTell`. */
export function strictRowScope(
  table: Table | null,
  row: PlanRow,
  plan: PlanScope,
  missing: ReadonlySet<string>,
): Scope {
  return scopeOver(table, plan, (id) => {
    if (missing.has(id)) throw new CannotTell("column-missing");
    return row.cells[id]?.value ?? null;
  });
}

// Formulas are never trusted: whatever the file holds in them, they are worked out again.
const formulasOf = onceFor(
  ({ columns }: Table) =>
    new Map(columns.flatMap((column) => (column.value ? [[column.id, column.value] as const] : []))),
);

function scopeOver(table: Table | null, plan: PlanScope, cell: (id: string) => CellValue): Scope {
  const known = new Map<string, CellValue>();
  const formulas = table && formulasOf(table);
  const scope: Scope = {
    ...plan,
    column(id) {
      const formula = formulas?.get(id);
      if (!formula) return cell(id);
      const value = known.get(id) ?? compute(formula, scope);
      known.set(id, value);
      return value;
    },
  };
  return scope;
}

/** What is asked of what could not be read: it reads as blank, or nothing can be said. */
type Unreadable = (why: SkipReason) => void;

const blank: Unreadable = () => undefined;
const cannotTell: Unreadable = (why) => {
  throw new CannotTell(why);
};

/** Scope shared by the plan's rows; `today` is a serial number of the 1900 system. What is not there reads as blank. */
export function planScope(plan: Plan, template: Template, today: number): PlanScope {
  return scopeOfPlan(plan, template, today, blank);
}

/** The same, but asking for a field, a sheet or a column that is not there throws `CannotTell`. */
export function strictPlanScope(plan: Plan, template: Template, today: number): PlanScope {
  return scopeOfPlan(plan, template, today, cannotTell);
}

function scopeOfPlan(plan: Plan, template: Template, today: number, unreadable: Unreadable): PlanScope {
  const known = new Map<string, CellValue>();
  const counted = new Map<string, readonly CellValue[]>();
  const scope: PlanScope = {
    today: () => today,
    ...(plan.emojiLength === undefined ? {} : { emojiLength: plan.emojiLength }),
    parameter(name) {
      const formula = template.settings[name];
      if (!formula) return fieldValue(name, plan, unreadable);
      const value = known.get(name) ?? compute(formula, { ...scope, column: () => null });
      known.set(name, value);
      return value;
    },
    list(name) {
      const column = template.countedColumns[name];
      if (column === undefined) return template.lists[name] ?? [];
      const items = counted.get(name) ?? countedColumn(column, plan, template, scope, unreadable);
      counted.set(name, items);
      return items;
    },
  };
  return scope;
}

/** Why a sheet of the plan was not read. */
const reasonFor = (subject: RuleSubject, plan: Plan): SkipReason =>
  plan.unread.includes(subject) ? "sheet-unread" : "sheet-missing";

function fieldValue(id: string, plan: Plan, unreadable: Unreadable): CellValue {
  if (!plan.identification) unreadable(reasonFor("identification", plan));
  const cell = plan.identification?.cells[id];
  if (!cell) unreadable("column-missing");
  return cell?.value ?? null;
}

/** What a column that is counted holds, row by row. */
function countedColumn(
  { table: id, column }: { readonly table: TableId; readonly column: string },
  plan: Plan,
  template: Template,
  scope: PlanScope,
  unreadable: Unreadable,
): readonly CellValue[] {
  const table = tableOf(template, id);
  const read = plan.tables[id];
  if (!read || plan.unread.includes(id)) unreadable(reasonFor(id, plan));
  const missing = new Set(unreadable === blank ? [] : read?.missingColumns);
  return (read?.rows ?? []).map((row) => strictRowScope(table, row, scope, missing).column(column));
}
