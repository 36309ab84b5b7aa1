import { finderOf, organizations } from "../core/organizations/organizations";
import {
  organizationCategories,
  type Organization,
  type OrganizationCategory,
} from "../core/organizations/organization";
import { programmes } from "../core/editions/index";
import { newestOf, type ShippedProgramme } from "../core/editions/shipped-programme";
import { hasEnded } from "../core/programme/roadmap/ended";
import type { Roadmap } from "../core/programme/roadmap/schema";
import type { FiscalYear, TemplateChoice } from "./contracts";
import type { GivenRoadmap } from "./given-editions";
import { plainText } from "./plain-text";

const shipped: readonly ShippedProgramme[] = programmes;

export const categories: readonly OrganizationCategory[] = organizationCategories;

/** The roadmaps of which a template is offered, each in its newest edition, in the order in which they are. */
const roadmaps: readonly [Roadmap, ...Roadmap[]] = [
  newestOf(programmes[0]),
  ...programmes.slice(1).map(newestOf),
];

type Known = Pick<Roadmap, "id" | "fiscalYears">;

/** @param given roadmaps of files. */
const roadmapOf = (programme: string, given: readonly Known[]): Known =>
  [...roadmaps, ...given].find(({ id }) => id === programme) ?? roadmaps[0];

/** A programme that may be chosen. */
export interface ProgrammeChoice {
  /** Id of its roadmap. */
  readonly id: string;
  readonly name: string;
  /** Somebody gave it as a file. */
  readonly isFromFile?: true;
  /** Last day of a programme that is over (AAAA-MM-JJ), null while it runs. */
  readonly endedOn: string | null;
}

/**
 * Every programme that may be chosen, in the order in which they are offered; `today` is AAAA-MM-JJ.
 * @param given roadmaps of files, after the others.
 */
export function programmeChoices(
  today: string,
  given: readonly GivenRoadmap[] = [],
): readonly ProgrammeChoice[] {
  const choiceOf = (roadmap: GivenRoadmap): ProgrammeChoice => ({
    id: roadmap.id,
    name: roadmap.acronym,
    endedOn: hasEnded(roadmap, today) ? (roadmap.fiscalYears.at(-1)?.end ?? null) : null,
  });
  return [
    ...roadmaps.map(choiceOf),
    ...given.map((each) => ({ ...choiceOf(each), isFromFile: true as const })),
  ];
}

/** The fiscal years of a programme. */
export const fiscalYearsOf = (programme: string, given: readonly Known[] = []): readonly FiscalYear[] =>
  roadmapOf(programme, given).fiscalYears.map(({ id }) => id);

/** What the form holds while it is being filled in. */
export interface ChoiceDraft {
  readonly programme: string;
  readonly category: OrganizationCategory | null;
  readonly organization: string;
  readonly fiscalYear: FiscalYear;
}

/** What the text in « Organisation » stands for. */
export type OrganizationStatus = "empty" | "listed" | "unlisted" | "excluded" | "other-category";

export type ChoiceResult =
  | { readonly status: "complete"; readonly choice: TemplateChoice }
  | { readonly status: "incomplete"; readonly category: boolean; readonly organization: boolean };

/** The fiscal year of the day (AAAA-MM-JJ), kept within those of the roadmap. */
function yearOn(today: string, { fiscalYears }: Known): FiscalYear {
  const current = fiscalYears.find(({ end }) => today <= end) ?? fiscalYears.at(-1);
  return current?.id ?? "";
}

/**
 * Draft of a new form: the first programme that the workbook has not, and its fiscal year of the day (AAAA-MM-JJ).
 * @param present ids of the programmes that it has.
 */
export function newDraft(
  today: string,
  present: readonly string[] = [],
  given: readonly Known[] = [],
): ChoiceDraft {
  const roadmap = [...roadmaps, ...given].find(({ id }) => !present.includes(id)) ?? roadmaps[0];
  return { programme: roadmap.id, category: null, organization: "", fiscalYear: yearOn(today, roadmap) };
}

/** Draft with another programme, and its fiscal year of the day (AAAA-MM-JJ). */
export const withProgramme = (
  draft: ChoiceDraft,
  programme: string,
  today: string,
  given: readonly Known[] = [],
): ChoiceDraft => ({ ...draft, programme, fiscalYear: yearOn(today, roadmapOf(programme, given)) });

interface Choices {
  readonly organizations: readonly Organization[];
  readonly find: (text: string) => Organization | null;
}

const shared: Choices = { organizations, find: finderOf(organizations) };

/** By programme, where it has organizations of its own. */
const own: ReadonlyMap<string, Choices> = new Map(
  shipped.flatMap(({ id, organizations: known }) =>
    known ? [[id, { organizations: known, find: finderOf(known) }] as const] : [],
  ),
);

const choicesFor = ({ programme }: Pick<ChoiceDraft, "programme">): Choices => own.get(programme) ?? shared;

/** Organizations to choose from for a programme, excluded ones among them so that their refusal can be explained. */
export const organizationsFor = (draft: Pick<ChoiceDraft, "programme">): readonly Organization[] =>
  choicesFor(draft).organizations;

/** Those whose name, acronym or alias contains the text, whatever its case and accents. */
export function matching(choices: readonly Organization[], text: string): readonly Organization[] {
  const wanted = plainText(text);
  return choices.filter(({ name, acronym, aliases }) =>
    [name, acronym ?? "", ...aliases].some((each) => plainText(each).includes(wanted)),
  );
}

/** Draft with another category; the only organization of a category is chosen, one of another category is dropped. */
export function withCategory(draft: ChoiceDraft, category: OrganizationCategory | null): ChoiceDraft {
  const changed = { ...draft, category };
  const [only, ...others] = organizationsFor(draft).filter((each) => each.category === category);
  if (only && others.length === 0) return { ...changed, organization: only.name };
  return organizationStatus(changed) === "other-category" ? { ...changed, organization: "" } : changed;
}

/** Draft with another organization; a known one brings its own name, and its category. */
export function withOrganization(draft: ChoiceDraft, text: string): ChoiceDraft {
  const found = choicesFor(draft).find(text);
  if (!found) return { ...draft, organization: text.trim() };
  return { ...draft, organization: found.name, category: found.category };
}

export function organizationStatus({ programme, category, organization }: ChoiceDraft): OrganizationStatus {
  if (organization.trim() === "") return "empty";
  const found = choicesFor({ programme }).find(organization);
  if (!found) return "unlisted";
  if (found.excluded) return "excluded";
  return category === null || found.category === category ? "listed" : "other-category";
}

/** The choice that the draft makes, or which fields are still missing or refused. */
export function choiceFrom(draft: ChoiceDraft): ChoiceResult {
  const named = withOrganization(draft, draft.organization);
  const { programme, category, organization, fiscalYear } = named;
  const status = organizationStatus(named);
  const refused = status === "empty" || status === "excluded" || status === "other-category";
  if (category === null || refused) {
    return { status: "incomplete", category: category === null, organization: refused };
  }
  return { status: "complete", choice: { programme, category, organization, fiscalYear } };
}
