import { midYearOf } from "../../calendar/fiscal-year";
import { isoToSerial } from "../../calendar/dates";
import { readingList, spellingList } from "../../conditions/expression";
import {
  isEstablishment,
  organizations,
  organizationsOf,
  spellingsOf,
} from "../../organizations/organizations";
import type { Roadmap } from "../roadmap/schema";
import { spelledItems, type SpelledItem } from "../table/spellings";
import { lists } from "../table/vocabulary";
import type { ListItems } from "../template";

/** Each way to write the name of an organization, with what goes with it. */
function organizationLists(): Readonly<Record<string, ListItems>> {
  const written = organizations.flatMap((item) => spellingsOf(item).map((name) => ({ name, item })));
  const known = written.filter(({ item }) => !item.excluded);
  return {
    organizationNames: known.map(({ name }) => name),
    organizationCategories: known.map(({ item }) => item.category),
    organizationsJoined: known.map(({ item }) => (isEstablishment(item) && item.inSanteQuebec ? 1 : 0)),
    excludedNames: written.filter(({ item }) => item.excluded).map(({ name }) => name),
  };
}

/** The ways to write the items of each of these lists, and which item each one is. */
function spelledLists(
  spelled: Readonly<Record<string, readonly SpelledItem[]>>,
): Readonly<Record<string, ListItems>> {
  return Object.fromEntries(
    Object.entries(spelled).flatMap(([id, items]): readonly (readonly [string, ListItems])[] => [
      [spellingList(id), items.map(({ spelling }) => spelling)],
      [readingList(id), items.map(({ place }) => place)],
    ]),
  );
}

/** Lists whose items are understood however they are written; a milestone's statuses are among the result's words. */
function understood(fiscalYears: readonly string[]): Readonly<Record<string, readonly SpelledItem[]>> {
  const items = Object.entries({ ...lists, fiscalYears }).filter(([id]) => id !== "milestoneStatuses");
  return Object.fromEntries(items.map(([id, each]) => [id, spelledItems(each)]));
}

/**
 * Lists that every programme has: the words of the drop-down lists, fiscal years, organizations.
 * @param more items of the programme's own lists that are understood however they are written, by list id.
 */
export const sharedLists = (
  { fiscalYears, filing }: Pick<Roadmap, "fiscalYears" | "filing">,
  more: Readonly<Record<string, readonly SpelledItem[]>> = {},
): Readonly<Record<string, ListItems>> => ({
  ...lists,
  ...spelledLists({ ...understood(fiscalYears.map(({ id }) => id)), ...more }),
  fiscalYears: fiscalYears.map(({ id }) => id),
  midYears: fiscalYears.map((year) => isoToSerial(midYearOf(year))),
  // Plans of a year are collected by its end where no season is published: INDEX gives 0 for a blank item.
  collectionEnds: fiscalYears.map(({ id, end }) => {
    const season = filing?.collection.seasons.find(({ year }) => year === id);
    return isoToSerial(season?.end ?? end);
  }),
  ...organizationLists(),
  organizations: lists.categories.flatMap((category) => organizationsOf(category).map(({ name }) => name)),
});
