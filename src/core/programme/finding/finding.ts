import type { Integrity } from "../../integrity/integrity";
import type { SheetReading } from "../sheet-reading";
import type { Decision, Justification } from "./decision";
import type { Unread } from "../../reading/unread";
import type { Fix } from "./fix";
import type { ShownNumber } from "./shown-number";
import type { HiddenPart } from "../../validation/hidden-parts";
import type { PlanVerdict } from "../../validation/verdict";

/**
 * error = to be corrected (what is there is wrong, or what the mission asks for is missing), toFill = a required
 * cell that is still blank, warning = to be checked, info = good to know. In order of weight.
 */
export type Severity = "error" | "toFill" | "warning" | "info";

export const severities = ["error", "toFill", "warning", "info"] as const satisfies readonly Severity[];

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
  /** What the first cell shows, when it holds a number and its format is known: messages quote it. */
  readonly shown?: ShownNumber;
  /** Accepted with a reason in « Rapport de validation »: still shown, no longer counted with its severity. */
  readonly justified?: Justification;
}

/** A finding of a validation, with what it is known by from one run to the next. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** Which rule looked at how many rows, and which rows it could not look at. */
export interface RuleCoverage {
  readonly rule: string;
  readonly checked: number;
  readonly skipped: number;
  readonly why?: SkipReason;
}

export type SkipReason =
  "sheet-missing" | "column-missing" | "sheet-unread" | "rows-beyond" | "merges-unknown";

export interface Validation {
  /** What the findings and what could not be read come to. */
  readonly verdict: PlanVerdict;
  /** What is in the workbook and could not be read. */
  readonly unread: readonly Unread[];
  readonly roadmap: { readonly id: string; readonly version: string };
  readonly organization: string | null;
  readonly category: string | null;
  /** Fiscal year in view, e.g. "2024-2025"; absent when the plan does not say. */
  readonly fiscalYear?: string | null;
  /** Ordered: severity, then sheet, row, column. */
  readonly findings: readonly KeyedFinding[];
  /** Everything that was decided in the report, whether or not it is about a finding of this run. */
  readonly decisions: readonly Decision[];
  readonly coverage: readonly RuleCoverage[];
  /** What became of each sheet, in the order of the workbook; those that could not be read come last. */
  readonly sheets: readonly SheetReading[];
  /** Parts of the workbook that are not shown and hold findings. */
  readonly hidden: readonly HiddenPart[];
  /** What the template's sheets lost besides their contents; absent when it was not looked at. */
  readonly integrity?: Integrity;
}

/** Findings of each severity, those that are justified apart. */
export type FindingCounts = Readonly<Record<Severity | "justified", number>>;

/** Counts findings by severity; a justified one counts as justified only. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, toFill: 0, warning: 0, info: 0, justified: 0 };
  for (const finding of findings) counts[finding.justified ? "justified" : finding.severity] += 1;
  return counts;
}
