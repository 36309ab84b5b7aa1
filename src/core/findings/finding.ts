import type { Fix } from "./fix";

/** error = blocking, warning = to be checked, info = good to know. */
export type Severity = "error" | "warning" | "info";

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Facts of a finding, never text: words live in `locales/`. Percentages are fractions (0.4 = 40 %), gaps are points. */
export type FactValue = string | number | boolean | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** Where a finding is: the sheet's title as it is in the workbook, and a relative A1 address. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
}

export interface Finding {
  /** Public, stable id of `rules.json`, e.g. "MES-03". */
  readonly rule: string;
  readonly severity: Severity;
  /** The first cell is the one to go to; the others are shown with it. Empty when the workbook as a whole is meant. */
  readonly cells: readonly FindingCell[];
  readonly facts: Facts;
  readonly fix?: Fix;
}

/** Which rule looked at how many rows, and which rows it could not look at. */
export interface RuleCoverage {
  readonly rule: string;
  readonly checked: number;
  readonly skipped: number;
  readonly why?: SkipReason;
}

export type SkipReason = "sheet-missing" | "column-missing" | "sheet-unread";

export interface Validation {
  readonly roadmap: { readonly id: string; readonly version: string };
  readonly organization: string | null;
  readonly category: string | null;
  /** Fiscal year in view, e.g. "2024-2025"; absent when the plan does not say. */
  readonly fiscalYear?: string | null;
  /** Ordered: severity, then sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly RuleCoverage[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Number of findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
