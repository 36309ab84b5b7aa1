import { findOrganization, organizations } from "../core/organizations/organizations";
import {
  organizationCategories,
  type Organization,
  type OrganizationCategory,
} from "../core/organizations/organization";
import { offered } from "../core/editions/index";
import type { FiscalYear, TemplateChoice } from "./contracts";
import { plainText } from "./plain-text";

export const categories: readonly OrganizationCategory[] = organizationCategories;

/** The fiscal years of the roadmap that is offered. */
export const fiscalYears: readonly FiscalYear[] = offered.fiscalYears.map(({ id }) => id);

/** What the form holds while it is being filled in. */
export interface ChoiceDraft {
  readonly category: OrganizationCategory | null;
  readonly organization: string;
  readonly fiscalYear: FiscalYear;
}

/** What the text in « Organisation » stands for. */
export type OrganizationStatus = "empty" | "listed" | "unlisted" | "excluded" | "other-category";

export type ChoiceResult =
  | { readonly status: "complete"; readonly choice: TemplateChoice }
  | { readonly status: "incomplete"; readonly category: boolean; readonly organization: boolean };

/** Draft of a new form: the fiscal year of the day (AAAA-MM-JJ), kept within those of the roadmap. */
export function newDraft(today: string): ChoiceDraft {
  const years = offered.fiscalYears;
  const current = years.find(({ end }) => today <= end) ?? years.at(-1);
  return { category: null, organization: "", fiscalYear: current?.id ?? "" };
}

/** Organizations to choose from, excluded ones among them so that their refusal can be explained; all without a category. */
export function organizationChoices(category: OrganizationCategory | null): readonly Organization[] {
  return organizations.filter((each) => category === null || each.category === category);
}

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
  const [only, ...others] = category === null ? [] : organizationChoices(category);
  if (only && others.length === 0) return { ...changed, organization: only.name };
  return organizationStatus(changed) === "other-category" ? { ...changed, organization: "" } : changed;
}

/** Draft with another organization; a known one brings its own name, and its category when none is chosen. */
export function withOrganization(draft: ChoiceDraft, text: string): ChoiceDraft {
  const found = findOrganization(text);
  if (!found) return { ...draft, organization: text.trim() };
  return { ...draft, organization: found.name, category: draft.category ?? found.category };
}

export function organizationStatus({ category, organization }: ChoiceDraft): OrganizationStatus {
  if (organization.trim() === "") return "empty";
  const found = findOrganization(organization);
  if (!found) return "unlisted";
  if (found.excluded) return "excluded";
  return category === null || found.category === category ? "listed" : "other-category";
}

/** The choice that the draft makes, or which fields are still missing or refused. */
export function choiceFrom(draft: ChoiceDraft): ChoiceResult {
  const named = withOrganization(draft, draft.organization);
  const { category, organization, fiscalYear } = named;
  const status = organizationStatus(named);
  const refused = status === "empty" || status === "excluded" || status === "other-category";
  if (category === null || refused) {
    return { status: "incomplete", category: category === null, organization: refused };
  }
  return { status: "complete", choice: { category, organization, fiscalYear } };
}
