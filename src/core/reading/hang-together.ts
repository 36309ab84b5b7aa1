/**
 * Of which of several programmes a sheet is that fits them alike: what tells, in this order, is the defined names
 * that stand for its cells, what its title has besides the template's (« (2) »), the sheets beside it in the
 * template's order, and that only one programme lacks it.
 */
import type { Grid, GridSheet } from "../grid/grid";
import type { Template } from "../programme/template";
import type { Candidate } from "./sheet-candidates";
import { titleKey, titleOf } from "./sheet-titles";

/** A sheet of one programme, in its role there. */
export interface Owned<T> {
  readonly template: T;
  readonly item: Candidate;
}

/** What a sheet could be: one candidate a programme. */
export type Claims<T> = ReadonlyMap<T, Candidate>;

/** What tells is looked for among the sheets that are known to be of a programme. */
interface Known<T> {
  readonly grid: Grid;
  readonly owned: readonly Owned<T>[];
}

type Telling = <T extends Template>(sheet: GridSheet, claims: Claims<T>, known: Known<T>) => readonly T[];

/** The sheet that a name stands for cells of, and what the names of its template start with. */
function standsFor({
  name,
  formula,
}: Grid["names"][number]): readonly [prefix: string, sheet: string] | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const prefix = /^[^_]+_/.exec(name)?.[0];
  return sheet === undefined || prefix === undefined ? null : [prefix.toUpperCase(), sheet];
}

const byNames: Telling = (sheet, claims, { grid, owned }) => {
  const told = grid.names.flatMap((name) => {
    const found = standsFor(name);
    return found ? [found] : [];
  });
  const prefixes = new Set(told.filter(([, title]) => title === sheet.name).map(([prefix]) => prefix));
  const beside = new Set(told.filter(([prefix]) => prefixes.has(prefix)).map(([, title]) => title));
  return [...claims.keys()].filter((template) =>
    owned.some((other) => other.template === template && beside.has(other.item.sheet.name)),
  );
};

const keyIn = ({ role, sheet }: Candidate, template: Template): string | null =>
  titleKey(sheet.name, titleOf(role, template));

const byTitle: Telling = (_, claims, { owned }) =>
  [...claims].flatMap(([template, item]) => {
    const key = keyIn(item, template);
    const isShared = owned.some(
      (other) => other.template === template && keyIn(other.item, template) === key,
    );
    return key !== null && isShared ? [template] : [];
  });

const byPlace: Telling = (_, claims, { owned }) =>
  [...claims].flatMap(([template, { order, rank }]) => {
    const before = owned.filter(({ item }) => item.order < order).at(-1);
    const after = owned.find(({ item }) => item.order > order);
    const isBefore = before?.template === template && before.item.rank < rank;
    const isAfter = after?.template === template && after.item.rank > rank;
    return isBefore || isAfter ? [template] : [];
  });

const byLack: Telling = (_, claims, { owned }) =>
  [...claims].flatMap(([template, { role }]) =>
    owned.some((other) => other.template === template && other.item.role === role) ? [] : [template],
  );

const tellings: readonly Telling[] = [byNames, byTitle, byPlace, byLack];

/** The programme of which a sheet is; null when nothing tells, or not yet. @param owned in the order of the workbook. */
export function told<T extends Template>(sheet: GridSheet, claims: Claims<T>, known: Known<T>): T | null {
  for (const telling of tellings) {
    const [only, another] = telling(sheet, claims, known);
    if (only && !another) return only;
  }
  return null;
}
