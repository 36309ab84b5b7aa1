import { compute, type Scope } from "../conditions/evaluate";
import type { CellValue } from "../plan/grid";
import type { Plan, PlanRow } from "../plan/plan";
import type { Table } from "../template/table";
import { countedColumns } from "../template/tables/actions";
import type { Template } from "../template/template";

/** What every row of a plan shares: fields, settings, official lists, today. */
export interface PlanScope {
  readonly parameter: (name: string) => CellValue;
  readonly list: (name: string) => readonly CellValue[];
  readonly today: () => number;
}

// Formulas are never trusted: whatever the file holds in them, they are worked out again.
function cellsOrFormulas(table: Table | null, row: PlanRow, plan: PlanScope): Scope {
  const known = new Map<string, CellValue>();
  const formulas = new Map(
    (table?.columns ?? []).flatMap((column) => (column.value ? [[column.id, column.value] as const] : [])),
  );
  const scope: Scope = {
    ...plan,
    column(id) {
      const formula = formulas.get(id);
      if (!formula) return row.cells[id]?.value ?? null;
      const value = known.get(id) ?? compute(formula, scope);
      known.set(id, value);
      return value;
    },
  };
  return scope;
}

/** Scope of one row of a table, or of Identification when the table is null. */
export const rowScope = cellsOrFormulas;

/** Scope shared by the plan's rows; `today` is a serial number of the 1900 system. */
export function planScope(plan: Plan, template: Template, today: number): PlanScope {
  const known = new Map<string, CellValue>();
  const counted = new Map<string, readonly CellValue[]>();
  const scope: PlanScope = {
    today: () => today,
    parameter(name) {
      const formula = template.settings[name];
      if (!formula) return plan.identification?.cells[name]?.value ?? null;
      const value = known.get(name) ?? compute(formula, { ...scope, column: () => null });
      known.set(name, value);
      return value;
    },
    list(name) {
      const column = countedColumns[name];
      if (column === undefined) return template.lists[name] ?? [];
      const items = counted.get(name) ?? columnOfActions(column, plan, template, scope);
      counted.set(name, items);
      return items;
    },
  };
  return scope;
}

/** What a column of « Plan d'action » holds, row by row. */
function columnOfActions(
  column: string,
  plan: Plan,
  template: Template,
  scope: PlanScope,
): readonly CellValue[] {
  const table = template.tables.actions;
  return (plan.tables.actions?.rows ?? []).map((row) => rowScope(table, row, scope).column(column));
}
