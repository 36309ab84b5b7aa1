import type { ListItems } from "../../programme/template";
import { withBothApostrophes } from "../../programme/table/vocabulary";

/** Whom the plan is for: the Ministry, then the bodies of its portfolio that it names. */
const organizations: readonly (readonly [string, ...string[]])[] = [
  ["Ministère de l'Économie, de l'Innovation et de l'Énergie", "MEIE"],
  ["Régie de l'énergie"],
  ["Fonds de recherche du Québec", "FRQ"],
  ["Commission de l'éthique en science et en technologie", "CEST"],
];

/** Each is a public body, whatever its kind. */
const CATEGORY = "OP";

const names = organizations.flatMap((each) => [...new Set(each.flatMap(withBothApostrophes))]);

/** In place of the organizations of the health network. */
export const organizationLists: Readonly<Record<string, ListItems>> = {
  organizationNames: names,
  organizationCategories: names.map(() => CATEGORY),
  organizationsJoined: names.map(() => 0),
  organizations: organizations.map(([name]) => name),
};
