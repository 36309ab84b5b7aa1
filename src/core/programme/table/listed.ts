/** Which item of its list a cell is, however it is written: what rules ask in place of comparing texts. */
import {
  and,
  choose,
  column,
  compare,
  not,
  number,
  or,
  parameter,
  textIs,
  type Condition,
  type Reference,
  type Value,
} from "../../conditions/expression";
import { lists, withBothApostrophes } from "./vocabulary";

export type ListId = keyof typeof lists;
type Item<L extends ListId> = (typeof lists)[L][number];

/** Id of the hidden column that says which item of its list a cell is: its place, 0 for none. */
export const readId = <const Id extends string>(id: Id): `read_${Id}` => `read_${id}`;
/** Id of the hidden column that is 1 where a cell is an item, but not written as its list has it; else 0. */
export const otherwiseId = <const Id extends string>(id: Id): `otherwise_${Id}` => `otherwise_${id}`;
/** Id of the setting that says of a field which item it is. */
export const fieldReadId = <const Id extends string>(id: Id): `${Id}Place` => `${id}Place`;

/** The reading of a cell: that of its column in its row, or of its field. */
export const readingOf = (of: Reference): Reference =>
  of.op === "column" ? column(readId(of.column)) : parameter(fieldReadId(of.parameter));

const isPlace = (of: Reference, items: readonly string[], wanted: readonly string[]): Condition =>
  or(
    ...wanted.map((item) => {
      const place = items.indexOf(item) + 1;
      if (place === 0) throw new Error(`No item ${item} in the list`);
      return compare(readingOf(of), "=", number(place));
    }),
  );

/** The cell is one of these items of its list, however it is written. */
export const isItem = <L extends ListId>(of: Reference, list: L, ...wanted: readonly Item<L>[]): Condition =>
  isPlace(of, lists[list], wanted);

/** The cell is an item of its list, however it is written. */
export const isAnyItem = (of: Reference): Condition => compare(readingOf(of), ">", number(0));

/** The cell holds an item as the list has it, whatever the case, the apostrophe, the dash and outer spaces. */
export const isAsListed = (of: Reference, items: readonly string[]): Condition =>
  textIs(of, ...new Set(items.flatMap(typedForms)));

/** What a hidden column or a setting says of a cell that is an item, but not as listed. */
export const otherwise = (of: Reference, isListed: Condition): Value =>
  choose([[and(isAnyItem(of), not(isListed)), number(1)]], number(0));

export const isListId = (id: string): id is ListId => Object.hasOwn(lists, id);

function typedForms(item: string): readonly string[] {
  const dashed = /\d-\d/.test(item) ? [item.replaceAll("-", "–")] : [];
  return [...withBothApostrophes(item), ...dashed];
}
