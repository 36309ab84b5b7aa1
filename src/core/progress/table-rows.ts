import { isoToSerial } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import { numberText } from "../programme/official/compare";
import type { Plan } from "../programme/plan";
import { planScope, rowScope, type PlanScope } from "../programme/rule/row-scope";
import { hasColumn, ofYear, type Column, type Table } from "../programme/table/table";
import { readId } from "../programme/table/listed";
import type { Template } from "../programme/template";
import { itemColumns, textOf } from "../reference/item-columns";

/** A plan as its progress is worked out. */
export interface Looked {
  readonly template: Template;
  readonly plan: Plan;
  readonly scope: PlanScope;
  /** AAAA-MM-JJ. */
  readonly today: string;
}

export const lookAt = (template: Template, plan: Plan, today: string): Looked => ({
  ...{ template, plan, today },
  scope: planScope(plan, template, isoToSerial(today)),
});

export interface LookedRow {
  /** By which it is known: an official number, or what people number it. */
  readonly number: string;
  readonly wording: string;
  /** Formulas are worked out again. A column that is not there is blank. */
  readonly value: (column: string) => CellValue;
}

const said = (value: CellValue): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

type Wording = (row: { readonly number: string; readonly value: LookedRow["value"] }) => string;

/** What words the rows of a table: what is published of them, else what people call them. */
function wordingOf({ official, roadmap }: Template, { id, gaps, namedBy }: Table): Wording {
  if (gaps)
    return ({ number }) => roadmap.indicators.find((each) => numberText(each.id) === number)?.wording ?? "";
  const content = official[id];
  const title = content ? itemColumns(content).title : null;
  return ({ number, value }) => {
    const row = content?.rows.find((each) => numberText(each.id) === number);
    if (row && title) return textOf(row.cells[title.id]);
    return namedBy ? said(value(namedBy[0])) : "";
  };
}

/** The rows of a table that hold something; none when it is not there. */
export function rowsIn({ template, plan, scope }: Looked, table: Table): readonly LookedRow[] {
  const wording = wordingOf(template, table);
  return (plan.tables[table.id]?.rows ?? []).map((row) => {
    const { column: value } = rowScope(table, row, scope);
    const number = numberText(value(table.keyColumn));
    return { number: number.toUpperCase(), wording: wording({ number, value }), value };
  });
}

/** Id of a column that each year has of its own, or that all of them share; null when there is neither. */
export function columnOfYear(table: Table, id: string, year: number): string | null {
  return [ofYear(id, year), id].find((each) => hasColumn(table, each)) ?? null;
}

/** The item of its list that a cell holds, however it is written; null when it holds none. */
export function itemIn(
  { value }: LookedRow,
  { id, control }: Column,
  { lists }: Pick<Template, "lists">,
): string | null {
  const place = value(readId(id));
  const items = control?.type === "list" ? (lists[control.list] ?? []) : [];
  const item = typeof place === "number" ? items[place - 1] : undefined;
  return item === undefined ? null : String(item);
}
