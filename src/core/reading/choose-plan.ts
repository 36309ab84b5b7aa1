/** Of the sheets that could be read, those of one plan: sheets of two plans are never mixed. */
import type { Template } from "../programme/template";
import { identificationOf } from "./choose-identification";
import type { Candidate } from "./sheet-candidates";
import {
  byPreference,
  contestedRoles,
  countOf,
  groupBeside,
  groupsOf,
  hasRole,
  isIdentification,
  isSeveral,
  type Group,
} from "./sheet-groups";
import type { SheetRole } from "../programme/sheet-reading";
import { titleKey, titleOf } from "./sheet-titles";

export interface ChosenPlan {
  /** The sheets to read, each in a role of its own. */
  readonly read: Group;
  /** Other plans of the workbook, none of whose sheets is read. */
  readonly others: readonly Group[];
  /** Roles that several sheets could have, nothing telling which goes with those that are read. */
  readonly unsure: ReadonlySet<SheetRole>;
}

/** The plan to read: that of the user's choices, in view, with most sheets and marks, under the template's titles, the first. */
function preferredGroup(groups: readonly Group[], candidates: Group, template: Template): Group {
  const whole = (group: Group): Group => {
    const { own } = identificationOf(group, groups, candidates, template);
    return own ? [own, ...group] : group;
  };
  const worth = (group: Group): readonly number[] => [
    countOf(whole(group), ({ by }) => by === "choice"),
    countOf(whole(group), ({ sheet }) => sheet.visibility === "visible"),
    whole(group).length,
    countOf(group, ({ by }) => by === "mark"),
    countOf(group, ({ sheet, role }) => titleKey(sheet.name, titleOf(role, template)) === ""),
    -Math.min(...group.map(({ order }) => order)),
  ];
  const compare = (one: Group, other: Group): number => {
    const [mine, theirs] = [worth(one), worth(other)];
    return mine.map((value, place) => (theirs[place] ?? 0) - value).find((value) => value !== 0) ?? 0;
  };
  return groups.length > 1 ? ([...groups].sort(compare)[0] ?? []) : (groups[0] ?? []);
}

/** The marked sheets settle it when each role is marked once, and each that several sheets could have is marked. */
function settledByMarks(candidates: Group): Group {
  const marked = candidates.filter(({ by }) => by === "mark");
  const contested = contestedRoles(candidates);
  const isOnce = contestedRoles(marked).size === 0;
  const isCovered = [...contested].every((role) => hasRole(marked, { role }));
  if (!isOnce || !isCovered) return candidates;
  return candidates.filter((item) => item.by !== "headers" || !hasRole(marked, item));
}

/** What the user chose stands, whatever it goes with. */
function withChoices(read: Group, candidates: Group): Group {
  const chosen = candidates.filter(
    (item) =>
      item.by === "choice" &&
      candidates.filter(({ by, role }) => by === "choice" && role === item.role).length === 1,
  );
  return [...read.filter((item) => !hasRole(chosen, item)), ...chosen];
}

/** Sheets that could be of the plan, « Identification » apart: they are of no other. */
const ofNoOther = (plan: Group, groups: readonly Group[], candidates: Group): Group =>
  candidates.filter(
    (item) =>
      !isIdentification(item) &&
      !groups.some((group) => group !== plan && isSeveral(group) && group.includes(item)),
  );

/** A marked copy of a sheet rather than one without mark, one in view rather than a hidden one. */
function withBetterCopies(plan: Group, groups: readonly Group[], candidates: Group): Group {
  const worth = ({ by, sheet }: Candidate): number =>
    2 * Number(by === "mark") + Number(sheet.visibility === "visible");
  const free = ofNoOther(plan, groups, candidates);
  return plan.map((item) => {
    const better = free.filter((other) => other.role === item.role && worth(other) > worth(item));
    const [best] = better.sort((one, other) => worth(other) - worth(one) || one.order - other.order);
    return item.by === "choice" ? item : (best ?? item);
  });
}

/** Sheets of the roles that the plan lacks, when they can be of no other plan. */
function added(
  plan: Group,
  groups: readonly Group[],
  candidates: Group,
  template: Template,
): { readonly more: Group; readonly unsure: readonly SheetRole[] } {
  const others = groups.filter((group) => group !== plan && isSeveral(group));
  const free = candidates.filter(
    (item) =>
      !isIdentification(item) && !hasRole(plan, item) && !others.some((group) => group.includes(item)),
  );
  const contested = [...contestedRoles(free.filter(({ sheet }) => sheet.visibility === "visible"))];
  const more: Candidate[] = [];
  const unsure: SheetRole[] = [];
  for (const role of new Set(free.map((item) => item.role))) {
    const sought = free.filter((item) => item.role === role).sort(byPreference(template));
    const isTold = others.every((group) => hasRole(group, { role }));
    const beside = isTold ? sought : sought.filter((item) => groupBeside(item, candidates, groups) === plan);
    const [first] = beside;
    if (first && !(contested.length > 1 && contested.includes(role))) more.push(first);
    else unsure.push(role);
  }
  return { more, unsure };
}

/** Chooses the sheets to read. @param candidates in the order of the workbook. */
export function choosePlan(candidates: Group, template: Template): ChosenPlan {
  const contested = contestedRoles(candidates);
  if (contested.size === 0) return { read: candidates, others: [], unsure: new Set() };
  const left = settledByMarks(candidates);
  const groups = groupsOf(left, template);
  const plan = preferredGroup(groups, left, template);
  const { more, unsure } = added(plan, groups, left, template);
  const { own, isUnsure } = identificationOf(plan, groups, left, template);
  const read = [...(own ? [own] : []), ...withBetterCopies(plan, groups, left), ...more];
  return {
    read: withChoices(read, candidates),
    others: groups.filter((group) => group !== plan && isSeveral(group)),
    unsure: new Set([...(isUnsure ? (["identification"] as const) : []), ...unsure]),
  };
}
