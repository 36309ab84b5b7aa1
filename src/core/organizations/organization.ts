/** The three official columns that say who an indicator is for. */
export const scopeColumns = ["MSSS", "OP", "RSSS"] as const;
export type ScopeColumn = (typeof scopeColumns)[number];

/** What the user chooses in « Catégorie ». */
export const organizationCategories = [...scopeColumns, "Santé Québec"] as const;
export type OrganizationCategory = (typeof organizationCategories)[number];

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
