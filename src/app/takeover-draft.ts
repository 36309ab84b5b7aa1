/** What is chosen on the page « Reprendre un plan existant », and what it would do. */
import type { ShownValue } from "../core/programme/finding/shown-edit";
import type { ColumnChoices } from "../core/reading/column-choices";
import type { Doubt } from "../core/takeover/convert";
import type { OfferedTable, OfferedTarget } from "../core/takeover/offer";
import type { Fate, Takeover } from "../core/takeover/takeover";
import type { ColumnDraft } from "./column-draft";

/** The columns of the plan, with those of the user's table that may go there: the form of a column that was not found. */
export const columnsToChoose = (
  { source, free }: OfferedTable,
  { table, named }: OfferedTarget,
): ColumnChoices => ({
  table,
  sheet: source.sheet,
  missing: named,
  free,
  kept: [],
});

/** The choices that the user's table still has. */
export function choicesIn(columns: ColumnDraft): ColumnDraft {
  return Object.fromEntries(Object.entries(columns).filter(([, key]) => key !== ""));
}

/** Values of a column that are said otherwise in the plan. */
export interface Conversion {
  readonly before: ShownValue;
  readonly after: ShownValue;
  readonly count: number;
  readonly doubt?: Doubt;
}

export interface ColumnConversions {
  /** Id of the column of the plan. */
  readonly column: string;
  readonly conversions: readonly Conversion[];
}

const isSame = (one: ShownValue, other: ShownValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changes on the way, column by column, each pair of values once. */
export function conversionsOf({ fates }: Takeover): readonly ColumnConversions[] {
  const columns = new Map<string, Map<string, Conversion>>();
  for (const fate of fates) {
    if (fate.kind !== "taken" || isSame(fate.value, fate.after)) continue;
    const { column, value: before, after, doubt } = fate;
    const found = columns.get(column) ?? new Map<string, Conversion>();
    const key = JSON.stringify([before, after]);
    const known = found.get(key);
    found.set(key, { before, after, count: (known?.count ?? 0) + 1, ...(doubt && { doubt }) });
    columns.set(column, found);
  }
  return [...columns].map(([column, found]) => ({ column, conversions: [...found.values()] }));
}

export const fatesOf = <K extends Fate["kind"]>(
  { fates }: Takeover,
  kind: K,
): readonly Extract<Fate, { kind: K }>[] =>
  fates.filter((fate): fate is Extract<Fate, { kind: K }> => fate.kind === kind);

/** Place of the table of which most columns have a place in the plan; the first of them. */
export function likeliestOf(tables: readonly OfferedTable[]): number {
  const matched = tables.map(({ targets: [best] }) => Object.keys(best?.columns ?? {}).length);
  return Math.max(0, matched.indexOf(Math.max(...matched)));
}
