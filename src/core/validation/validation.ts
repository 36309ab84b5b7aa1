import type { Integrity } from "../integrity/integrity";
import type { Decision } from "../programme/finding/decision";
import type { KeyedFinding, RuleCoverage } from "../programme/finding/finding";
import type { FollowedRoadmap } from "../programme/roadmap/followed";
import type { SheetReading } from "../programme/sheet-reading";
import type { Unread } from "../reading/unread";
import type { HiddenPart } from "./hidden-parts";
import type { PlanVerdict } from "./verdict";

export interface Validation {
  /** What the findings and what could not be read come to. */
  readonly verdict: PlanVerdict;
  /** What is in the workbook and could not be read. */
  readonly unread: readonly Unread[];
  readonly roadmap: FollowedRoadmap;
  readonly organization: string | null;
  readonly category: string | null;
  /** Fiscal year in view, e.g. "2024-2025"; absent when the plan does not say. */
  readonly fiscalYear?: string | null;
  /** Follow-up of the year, "S1" or "S2", as it is typed; absent when the plan does not say. */
  readonly followUp?: string;
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
