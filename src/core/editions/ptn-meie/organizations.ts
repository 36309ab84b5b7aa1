import type { Organization } from "../../organizations/organization";
import type { ListItems } from "../../programme/template";
import { withBothApostrophes } from "../../programme/table/vocabulary";

/** Each is a public body, whatever its kind. */
const CATEGORY = "OP";

/** Whom the plan is for: the Ministry, then the bodies of its portfolio that it names. */
export const organizations: readonly Organization[] = [
  { id: "MEIE", name: "Ministère de l'Économie, de l'Innovation et de l'Énergie", acronym: "MEIE" },
  { id: "REGIE", name: "Régie de l'énergie" },
  { id: "FRQ", name: "Fonds de recherche du Québec", acronym: "FRQ" },
  { id: "CEST", name: "Commission de l'éthique en science et en technologie", acronym: "CEST" },
].map((organization) => ({
  ...organization,
  aliases: [],
  category: CATEGORY,
  scope: CATEGORY,
  excluded: false,
}));

const names = organizations.flatMap(({ name, acronym }) => [
  ...new Set([name, ...(acronym === undefined ? [] : [acronym])].flatMap(withBothApostrophes)),
]);

/** In place of the organizations of the health network. */
export const organizationLists: Readonly<Record<string, ListItems>> = {
  organizationNames: names,
  organizationCategories: names.map(() => CATEGORY),
  organizationsJoined: names.map(() => 0),
  organizations: organizations.map(({ name }) => name),
};
