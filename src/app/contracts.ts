/** The functions of core that the use cases are given, and what passes between them. */
import type { Validation } from "../core/findings/finding";
import type { Grid } from "../core/plan/grid";
import type { WorkbookDrawing } from "../core/template/drawing";

export type Outcome =
  | { readonly status: "validated"; readonly validation: Validation }
  | { readonly status: "not-a-plan" };

/** Validates what was read; `today` is AAAA-MM-JJ. */
export type Validate = (grid: Grid, today: string) => Outcome;

export const categories = ["RSSS", "OP", "MSSS", "Santé Québec"] as const;
export type Category = (typeof categories)[number];

export const fiscalYears = ["2023-2024", "2024-2025", "2025-2026", "2026-2027"] as const;
export type FiscalYear = (typeof fiscalYears)[number];

export interface TemplateChoice {
  readonly category: Category;
  readonly organization: string;
  readonly fiscalYear: FiscalYear;
}

export type DrawTemplate = (choice: TemplateChoice) => WorkbookDrawing;

export interface Organization {
  readonly name: string;
  /** Does not follow this roadmap; shown so that the refusal can be explained. */
  readonly excluded?: boolean;
}

export type OrganizationsOf = (category: Category) => readonly Organization[];

/** Fiscal year (1 April to 31 March) of an AAAA-MM-JJ date, kept within those of the roadmap. */
export function fiscalYearOf(date: string): FiscalYear {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < "04-01" ? 1 : 0);
  const found = fiscalYears.find((each) => each.startsWith(`${year}-`));
  if (found) return found;
  return year < 2023 ? "2023-2024" : "2026-2027";
}
