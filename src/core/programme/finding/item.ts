/** What the findings are about, as people name it: the row of the plan, and the problem that several of them make. */
import { cleanText } from "../../conditions/cell-text";
import { isCellError } from "../../grid/grid";
import type { Plan, PlanRow } from "../plan";
import type { ProblemPart, RowRule } from "../rule/rule";
import { tableIds, tableOf } from "../table/table";
import type { Template } from "../template";
import type { Finding } from "./finding";
import type { FindingItem } from "./finding-item";

const lineOf = (sheet: string, address: string): string => `${sheet}!${address.replace(/^[A-Z]+/, "")}`;

/** Name of a row in its key column. */
function nameOf({ cells }: PlanRow, keyColumn: string): string {
  const value = cells[keyColumn]?.value ?? null;
  return value === null || isCellError(value) ? "" : cleanText(String(value));
}

/** What tells the row of a finding, by the first of its cells that is on one; null for a finding that is on none. */
export function itemsOn({
  plan,
  template,
}: {
  readonly plan: Plan;
  readonly template: Template;
}): (finding: Finding) => FindingItem | null {
  const items = new Map<string, FindingItem>();
  for (const subject of tableIds(template)) {
    const { keyColumn } = tableOf(template, subject);
    for (const row of plan.tables[subject]?.rows ?? []) {
      const [cell] = Object.values(row.cells);
      if (cell) items.set(lineOf(row.sheet, cell.address), { subject, name: nameOf(row, keyColumn) });
    }
  }
  return ({ cells }) => {
    const [found = null] = cells.flatMap(({ sheet, address }) => items.get(lineOf(sheet, address)) ?? []);
    return found;
  };
}

/** The part that each rule has in a problem, by the rule's id. */
export const problemsOf = (rules: readonly RowRule[]): ReadonlyMap<string, ProblemPart> =>
  new Map(rules.flatMap(({ id, problem }) => (problem ? [[id, problem] as const] : [])));
