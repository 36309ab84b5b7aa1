/** The three official columns that say who an indicator is for. */
export type ScopeColumn = "MSSS" | "OP" | "RSSS";

/** What the user chooses in « Catégorie ». */
export type OrganizationCategory = "MSSS" | "OP" | "RSSS" | "Santé Québec";

export const organizationCategories = [
  "MSSS",
  "OP",
  "RSSS",
  "Santé Québec",
] as const satisfies readonly OrganizationCategory[];

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  /** Other names it goes by, acronyms of establishments among them. */
  readonly aliases: readonly string[];
  readonly category: OrganizationCategory;
  /** The official column that says which indicators are for it. */
  readonly scope: ScopeColumn;
  /** True when the roadmap leaves it out: known, so that the refusal can be explained. */
  readonly excluded: boolean;
}

export type EstablishmentKind = "CISSS" | "CIUSSS" | "unmerged" | "northern";

export interface Establishment extends Organization {
  readonly kind: EstablishmentKind;
  /** True when it has been part of Santé Québec since 1 December 2024. */
  readonly inSanteQuebec: boolean;
}
