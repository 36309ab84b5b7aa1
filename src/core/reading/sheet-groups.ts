/**
 * Sheets of one workbook that are of one plan, where several plans stand in it. What tells, in this order: what the
 * titles have in common besides the template's (« (2) », « – CHUM »), the sheets that stand beside one another in the
 * template's order, and that a plan has each sheet once.
 */
import { groupBy } from "../collections/group-by";
import type { Template } from "../programme/template";
import type { Candidate } from "./sheet-candidates";
import { titleKey, titleOf, titleWords } from "./sheet-titles";

/** Sheets of one plan, each in a role of its own. */
export type Group = readonly Candidate[];

const isVisible = ({ sheet }: Candidate): boolean => sheet.visibility === "visible";

/** Enough sheets to be a plan, and not a copy of one sheet. */
export const isSeveral = (group: Group): boolean => group.length > 1;

export const isIdentification = ({ role }: Candidate): boolean => role === "identification";

export const countOf = (group: Group, holds: (item: Candidate) => boolean): number =>
  group.filter(holds).length;

export const hasRole = (group: Group, { role }: Pick<Candidate, "role">): boolean =>
  group.some((item) => item.role === role);

/** Roles that several of the sheets could have. */
export const contestedRoles = (candidates: Group): ReadonlySet<Candidate["role"]> =>
  new Set(
    candidates
      .filter((one) => candidates.some((other) => other !== one && other.role === one.role))
      .map(({ role }) => role),
  );

/** The first of each role, the others apart. */
function onceEach(group: Group): Group {
  return group.filter((item, place) => !hasRole(group.slice(0, place), item));
}

/** By what their titles say besides the template's own; "" stands for the template's title alone. */
function titleGroups(candidates: Group, template: Template): ReadonlyMap<string, Group> {
  const keys = new Map(
    candidates.map((item) => [item, titleKey(item.sheet.name, titleOf(item.role, template))]),
  );
  // A title that says nothing of the template's may still end as others do, in view or hidden as they are.
  const weakKey = (item: Candidate): string | null => {
    const words = titleWords(item.sheet.name);
    const like = candidates.find((other) => {
      const key = keys.get(other) ?? "";
      return (
        key !== "" &&
        isVisible(other) === isVisible(item) &&
        key.split(" ").every((word) => words.includes(word))
      );
    });
    return like ? (keys.get(like) ?? null) : null;
  };
  const keyOf = (item: Candidate): string | null => keys.get(item) ?? weakKey(item);
  const groups = new Map<string, Candidate[]>();
  for (const item of candidates) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const entries = [...groups].map(([key, group]) => [key, onceEach(group)] as const);
  return new Map(entries.filter(([key, group]) => key === "" || group.length > 1));
}

/** Runs of sheets in the template's order: a sheet that comes no later than the one before begins another run. */
function runsOf(candidates: Group): readonly Group[] {
  const found: Candidate[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const item of candidates) {
    const rank = item.rank;
    if (rank <= last) found.push([]);
    found.at(-1)?.push(item);
    last = rank;
  }
  return found;
}

/** One run a plan, when the runs are as many as the sheets of a role; none when they are not. */
function placedGroups(candidates: Group): readonly Group[] {
  const most = Math.max(
    0,
    ...[...groupBy(candidates, ({ role }) => role).values()].map(({ length }) => length),
  );
  const found = runsOf(candidates);
  return found.length === most && found.filter(({ length }) => length > 1).length > 1 ? found : [];
}

/** By a word that their titles share, when every sheet of a contested role has such a word. */
function wordGroups(candidates: Group): readonly Group[] {
  const words = new Set(candidates.flatMap(({ sheet }) => titleWords(sheet.name)));
  const groups = [...words]
    .map((word) => candidates.filter(({ sheet }) => titleWords(sheet.name).includes(word)))
    .filter((group) => group.length > 1 && onceEach(group).length === group.length);
  const contested = contestedRoles(candidates);
  const apart = groups.filter((group, place) =>
    groups.slice(0, place).every((other) => other.every((item) => !group.includes(item))),
  );
  const isTold = (item: Candidate) => apart.some((group) => group.includes(item));
  return candidates.filter(({ role }) => contested.has(role)).every(isTold) ? apart : [];
}

/** Joins the groups that have no role in common with exactly one other: they are of the same plan. */
function joined(groups: readonly Group[]): readonly Group[] {
  const plans: Group[] = [];
  for (const group of [...groups].sort((one, other) => other.length - one.length)) {
    const fitting = plans.filter((plan) => group.every((item) => !hasRole(plan, item)));
    const [only, another] = fitting;
    if (only && !another) plans[plans.indexOf(only)] = [...only, ...group];
    else if (!only) plans.push(group);
  }
  return plans;
}

/**
 * The group of the sheets that stand beside a sheet in the template's order; null when there is none, or two.
 * @param beside every sheet that could be of a plan, in the order of the workbook.
 */
export function groupBeside(item: Candidate, beside: Group, groups: readonly Group[]): Group | null {
  const place = beside.indexOf(item);
  const [before, after] = [beside[place - 1], beside[place + 1]];
  const near = [
    ...(before && before.rank < item.rank ? [before] : []),
    ...(after && after.rank > item.rank ? [after] : []),
  ];
  const found = new Set(near.map((other) => groups.find((group) => group.includes(other)) ?? null));
  found.delete(null);
  const [only = null, another] = found;
  return another ? null : only;
}

const isTitled = ({ sheet, role }: Candidate, template: Template): boolean =>
  titleKey(sheet.name, titleOf(role, template)) === "";

/**
 * The order in which sheets of one role are taken when nothing else tells: what the user chose, a marked one, of those
 * without mark the one with most headers, one in view, the one that still has its title, the first.
 */
export const byPreference =
  (template: Template) =>
  (one: Candidate, other: Candidate): number => {
    const first = (holds: (item: Candidate) => boolean): number => Number(holds(other)) - Number(holds(one));
    return (
      first(({ by }) => by === "choice") ||
      first(({ by }) => by === "mark") ||
      (one.by === "headers" && other.by === "headers" ? other.fit - one.fit : 0) ||
      first(isVisible) ||
      first((item) => isTitled(item, template)) ||
      one.order - other.order
    );
  };

/** Gives each sheet that is in no group yet to the only one that it can be of. */
function withTheRest(groups: readonly Group[], candidates: Group, template: Template): readonly Group[] {
  let plans = groups;
  for (const item of [...candidates].sort(byPreference(template))) {
    if (plans.some((group) => group.includes(item))) continue;
    const free = plans.filter((group) => !hasRole(group, item));
    // A sheet in view is of a plan in view.
    const alike = free.filter((group) => group.some(isVisible) === isVisible(item));
    const lacking = alike.length > 0 ? alike : free;
    const beside = groupBeside(item, candidates, plans);
    const own = beside && lacking.includes(beside) ? beside : lacking.length === 1 ? lacking[0] : undefined;
    if (own) plans = plans.map((group) => (group === own ? [...group, item] : group));
  }
  return plans;
}

/**
 * The plans that the sheets are of, « Identification » apart: it is the one sheet that names an organization.
 * Sheets of which nothing tells are in none of them.
 * @param candidates in the order of the workbook.
 */
export function groupsOf(candidates: Group, template: Template): readonly Group[] {
  const tables = candidates.filter((item) => !isIdentification(item));
  const titled = [...titleGroups(tables, template).values()];
  const free = tables.filter((item) => !titled.some((group) => group.includes(item)));
  const contested = contestedRoles(tables);
  if (titled.length > 0) {
    const others = free.filter(({ role }) => contested.has(role));
    const isPlan = titled.length === 1 && others.length > 1 && onceEach(others).length === others.length;
    return withTheRest(joined([...titled, ...(isPlan ? [others] : [])]), tables, template);
  }
  const named = wordGroups(tables);
  const placed = placedGroups(candidates).map((group) => group.filter((item) => !isIdentification(item)));
  const found = named.length > 1 ? named : contested.size > 1 ? placed : [];
  return found.length > 0 ? withTheRest(found, tables, template) : [onceEachOrNone(tables, contested)];
}

/** Sheets that alone could have their role. */
const onceEachOrNone = (tables: Group, contested: ReadonlySet<Candidate["role"]>): Group =>
  tables.filter(({ role }) => !contested.has(role));
