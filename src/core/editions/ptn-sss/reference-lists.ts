import type { ListItems } from "../../programme/template";
import {
  isEstablishment,
  organizations,
  organizationsOf,
  spellingsOf,
} from "../../organizations/organizations";
import { boundsOf, isoToSerial } from "../../calendar/fiscal-year";
import type { Roadmap, Target } from "../../programme/roadmap/schema";
import { readingList, spellingList } from "../../conditions/expression";
import { aimsOf, aimText, spelledAims } from "./aims";
import { spelledItems, type SpelledItem } from "../../programme/table/spellings";
import { lists } from "../../programme/table/vocabulary";

const kindOf = (target: Target): string =>
  target.kind === "milestone" && target.responsible === "MSSS" ? "ministry-milestone" : target.kind;

/** Fraction to reach (0.5), increase as a fraction (0.05), or 0 where there is no number. */
function valueOf(target: Target): number {
  if (target.kind === "percentage") return target.atLeast;
  return target.kind === "relative" ? target.delta / 100 : 0;
}

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
 * Everything that formulas and drop-down lists look up, by list id: written in
 * `_reference`, read by the TypeScript evaluator from the edition itself.
 */
export function referenceLists(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const scope = (key: "MSSS" | "OP" | "RSSS") => roadmap.indicators.map((item) => (item.scope[key] ? 1 : 0));
  const targets = roadmap.fiscalYears.flatMap((_, place) => {
    const ofYear = roadmap.indicators
      .map((indicator) => indicator.targets[place])
      .filter((item) => item !== undefined);
    return [
      [`kind${place + 1}`, ofYear.map(kindOf)] as const,
      [`value${place + 1}`, ofYear.map(valueOf)] as const,
    ];
  });
  const indicatorNumbers = roadmap.indicators.map((item) => item.id);
  const riskNumbers = roadmap.risks.map((item) => item.id);
  const ofTargets: Record<string, ListItems> = Object.fromEntries<ListItems>(targets);
  return {
    ...lists,
    ...spelledLists({
      ...understood(roadmap.fiscalYears.map((year) => year.id)),
      aims: spelledAims(roadmap),
    }),
    fiscalYears: roadmap.fiscalYears.map((year) => year.id),
    midYears: roadmap.fiscalYears.map((year) => isoToSerial(boundsOf(year.id).midYear)),
    collectionEnds: roadmap.fiscalYears.map(({ id }) => {
      const season = roadmap.filing.collection.seasons.find(({ year }) => year === id);
      return season ? isoToSerial(season.end) : "";
    }),
    ...organizationLists(),
    organizations: lists.categories.flatMap((category) => organizationsOf(category).map((item) => item.name)),
    indicatorNumbers,
    riskNumbers,
    conditionNumbers: roadmap.successConditions.map((item) => item.id),
    workforceNumbers: roadmap.workforceActions.map((item) => item.id),
    aims: aimsOf(roadmap).map(aimText),
    aimKeys: aimsOf(roadmap).map(({ key }) => key),
    scopeMSSS: scope("MSSS"),
    scopeOP: scope("OP"),
    scopeRSSS: scope("RSSS"),
    ...ofTargets,
  };
}
