import type { ScopeColumn, OrganizationCategory, Organization, Establishment } from "./organization";
import { unaccented } from "../text/normal-form";
import { establishments, ministry, publicBodies, santeQuebec } from "./organizations-data";
import { normalizeText } from "../text/text";

/** Every known organization, the excluded ones among them. */
export const organizations: readonly (Organization | Establishment)[] = [
  ministry,
  ...establishments,
  ...publicBodies,
  santeQuebec,
];

/** Finds among these the organization that a text names, as `findOrganization` does. */
export function finderOf<Each extends Organization>(known: readonly Each[]): (text: string) => Each | null {
  const byKey: ReadonlyMap<string, Each> = new Map(
    known.flatMap((organization) => keysOf(organization).map((key) => [key, organization] as const)),
  );
  return (text) => byKey.get(keyOf(text)) ?? null;
}

/** The organizations that a user of this category can choose, in the order of the list. */
export function organizationsOf(category: OrganizationCategory): readonly Organization[] {
  return organizations.filter((organization) => organization.category === category && !organization.excluded);
}

/**
 * The organization that a text names, whatever its case, accents, apostrophes, dashes and spaces:
 * by name, acronym or alias, alone or together, short or in full. Null when no one goes by it.
 */
export const findOrganization = finderOf(organizations);

/** True when a text names an organization that the roadmap leaves out (RAMQ). */
export function isExcluded(text: string): boolean {
  return findOrganization(text)?.excluded ?? false;
}

/** True for one of the 34 establishments. */
export function isEstablishment(organization: Organization): organization is Establishment {
  return "kind" in organization;
}

/** The official column that applies to a category. */
export function scopeOf(category: OrganizationCategory): ScopeColumn {
  return category === "Santé Québec" ? santeQuebec.scope : category;
}

const straight = (text: string): string => text.replaceAll("’", "'");
const hyphened = (text: string): string => text.replace(/[–−]/g, "-");

/**
 * The names, acronyms and aliases of an organization as people type them, for the formulas, which
 * compare letter by letter but the case: either apostrophe, any dash, accents left out. Each once.
 */
export function spellingsOf({ name, acronym, aliases }: Organization): readonly string[] {
  const together = acronym === undefined ? [] : [acronym, `${name} (${acronym})`];
  const spellings = [name, ...together, ...aliases].flatMap((spelling) => {
    const plain = hyphened(straight(spelling));
    return [spelling, straight(spelling), plain, unaccented(plain)];
  });
  return spellings.filter(
    (spelling, place) =>
      spellings.findIndex((other) => other.toLowerCase() === spelling.toLowerCase()) === place,
  );
}

function keysOf({ name, acronym, aliases }: Organization): string[] {
  const others = acronym === undefined ? aliases : [acronym, ...aliases];
  return [name, ...others, ...others.flatMap((other) => [`${name} ${other}`, `${other} ${name}`])].map(keyOf);
}

function keyOf(text: string): string {
  return unaccented(normalizeText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\bst(e?)\b/g, "saint$1")
    .replace(/^centre integre (universitaire )?de sante et de services sociaux\b/, (_all, university) =>
      university ? "ciusss" : "cisss",
    );
}
