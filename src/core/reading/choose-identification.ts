/** Whose « Identification » is whose: one organization's tables are never reported under the name of another. */
import type { Template } from "../programme/template";
import type { GridSheet } from "../grid/grid";
import { locateFields } from "./locate-fields";
import type { Candidate } from "./sheet-candidates";
import { byPreference, countOf, isIdentification, isSeveral, type Group } from "./sheet-groups";
import { titleKey, titleOf } from "./sheet-titles";
import { isBlankText, normalizeText } from "../text/text";

/** The organization that a sheet « Identification » names; null when it names none. */
export function organizationOn(sheet: GridSheet): string | null {
  const { labels, valueOffset } = locateFields(sheet);
  const label = labels.organization;
  if (!label) return null;
  const value =
    sheet.values[label.row - sheet.origin.row]?.[label.column + valueOffset - sheet.origin.column] ?? null;
  return typeof value === "string" && !isBlankText(value) ? value.trim() : null;
}

const organizationOf = ({ sheet }: Candidate): string => normalizeText(organizationOn(sheet) ?? "");

interface Owner {
  readonly own: Candidate | null;
  readonly isUnsure: boolean;
}

/** What the title of an « Identification » has in common with those of a group. */
function groupTitled(item: Candidate, groups: readonly Group[], template: Template): Group | null {
  const keyOf = ({ sheet, role }: Candidate): string | null => titleKey(sheet.name, titleOf(role, template));
  const key = keyOf(item);
  if (key === null) return null;
  const most = (group: Group): boolean => 2 * countOf(group, (other) => keyOf(other) === key) >= group.length;
  return groups.find((group) => isSeveral(group) && most(group)) ?? null;
}

/** The group of the two sheets that follow, when they are of the same one: « Identification » comes first in a plan. */
function groupAfter(item: Candidate, candidates: Group, groups: readonly Group[]): Group | null {
  const followers = candidates.filter(({ order }) => order > item.order).slice(0, 2);
  const found = followers.map((other) => groups.find((group) => group.includes(other)) ?? null);
  const [first = null] = found;
  return first && found.every((group) => group === first) && !followers.some(isIdentification) ? first : null;
}

/** Which « Identification » is that of which group: those of which title and place say the same, then what is left. */
class Owners {
  private readonly owned = new Map<Group, Candidate>();

  constructor(
    private readonly sheets: Group,
    private readonly plans: readonly Group[],
  ) {}

  has = (group: Group): boolean => this.owned.has(group);
  isFree = (item: Candidate): boolean => ![...this.owned.values()].includes(item);

  give(group: Group | null, item: Candidate): void {
    if (group && !this.has(group) && this.isFree(item)) this.owned.set(group, item);
  }

  /** Its title says one plan, its place another: the one that has its own already is not meant. */
  giveToTheOneWithout(titled: Group | null, placed: Group | null, item: Candidate): void {
    if (!titled || !placed || this.has(titled) === this.has(placed)) return;
    this.give(this.has(titled) ? placed : titled, item);
  }

  /** The last sheet goes to the last plan. */
  giveTheLast(): void {
    const [sheet, another] = this.sheets.filter(this.isFree);
    const [plan = null, other] = this.plans.filter((group) => !this.has(group));
    if (sheet && !another && !other) this.give(plan, sheet);
  }

  of = (group: Group): Candidate | null => this.owned.get(group) ?? null;
}

interface Said {
  readonly item: Candidate;
  readonly titled: Group | null;
  readonly placed: Group | null;
}

const isContrary = ({ titled, placed }: Said): boolean =>
  titled !== null && placed !== null && titled !== placed;

/** The « Identification » of the plan that is read, where several plans stand in the workbook; null when it cannot be told. */
function ownerAmong(
  plan: Group,
  plans: readonly Group[],
  sheets: Group,
  { candidates, template }: { readonly candidates: Group; readonly template: Template },
): Owner {
  const owners = new Owners(sheets, plans);
  const said = sheets.map((item): Said => ({
    item,
    titled: groupTitled(item, plans, template),
    placed: groupAfter(item, candidates, plans),
  }));
  const agreeing = said.filter(({ titled, placed }) => titled === placed);
  const halfSaid = said.filter(({ titled, placed }) => !titled !== !placed);
  const contrary = said.filter(isContrary);
  for (const { item, titled } of agreeing) owners.give(titled, item);
  for (const { item, titled, placed } of halfSaid) owners.give(titled ?? placed, item);
  for (const { item, titled, placed } of contrary) owners.giveToTheOneWithout(titled, placed, item);
  if (contrary.every(({ item }) => !owners.isFree(item))) owners.giveTheLast();
  const own = owners.of(plan);
  return { own, isUnsure: !own && sheets.some(owners.isFree) };
}

/** The « Identification » of the only plan, when several sheets could be it; null when it cannot be told. */
function ownerAlone(plan: Group, sheets: Group, template: Template): Candidate | null {
  const [first = null, ...others] = [...sheets].sort(byPreference(template));
  if (!first || others.every((item) => organizationOf(item) === organizationOf(first))) return first;
  const isAlone = (holds: (item: Candidate) => boolean) => holds(first) && !others.some(holds);
  if (isAlone(({ by }) => by === "mark") && plan.some(({ by }) => by === "mark")) return first;
  const titled = groupTitled(first, [plan], template);
  const areNamed = others.every(
    ({ sheet }) => titleKey(sheet.name, titleOf("identification", template)) !== null,
  );
  return titled && areNamed ? first : null;
}

/** The « Identification » to read with a plan; unsure when there is one, and nothing tells whose it is. */
export function identificationOf(
  plan: Group,
  groups: readonly Group[],
  candidates: Group,
  template: Template,
): Owner {
  const sheets = candidates.filter(isIdentification);
  const chosen = sheets.filter(({ by }) => by === "choice");
  const [only = null, another] = chosen;
  if (only && !another) return { own: only, isUnsure: false };
  const plans = groups.filter((group) => isSeveral(group) || group === plan);
  if (sheets.length === 0) return { own: null, isUnsure: false };
  if (plans.length > 1) return ownerAmong(plan, plans, sheets, { candidates, template });
  const own = ownerAlone(plan, sheets, template);
  return { own, isUnsure: own === null };
}
