import type { Facts, FindingCell, Severity, ShownNumber } from "./facts";
import type { Justification } from "./decision";
import type { Fix } from "./fix";
import type { FindingItem } from "./finding-item";
import type { ProblemPart } from "../rule/rule";

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
  /** The row that it is on; absent elsewhere. */
  readonly item?: FindingItem;
  /** The problem that it is a part of; absent when it stands alone. */
  readonly problem?: ProblemPart;
}

/** Which rule looked at how many rows, and which rows it could not look at. */
export interface RuleCoverage {
  readonly rule: string;
  readonly checked: number;
  readonly skipped: number;
  readonly why?: SkipReason;
}

export type SkipReason =
  | "sheet-missing"
  | "column-missing"
  | "sheet-unread"
  | "rows-beyond"
  | "merges-unknown"
  | "calculated-by-hand";

/** Findings of each severity, those that are justified apart. */
export type FindingCounts = Readonly<Record<Severity | "justified", number>>;

/** Counts findings by severity; a justified one counts as justified only. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, toFill: 0, warning: 0, info: 0, justified: 0 };
  for (const finding of findings) counts[finding.justified ? "justified" : finding.severity] += 1;
  return counts;
}
