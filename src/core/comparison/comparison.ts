import type { KeyedFinding } from "../programme/finding/finding";
import type { FactValue, FindingCell } from "../programme/finding/facts";
import type { FollowedRoadmap } from "../programme/roadmap/followed";
import type { Validation } from "../validation/validation";
import type { Grid } from "../grid/grid";
import type { RuleSubject } from "../programme/rule/rule";
import type { ColumnFormat, TableId } from "../programme/table/table";
import type { Edition } from "../programme/edition";

/** One of the two workbooks: what was read, the edition that it follows, what validation says of it. */
export interface ComparedWorkbook {
  readonly grid: Grid;
  readonly template: Edition;
  readonly validation: Validation;
}

export type Side = "previous" | "current";

/** What a workbook says that it is; null where it says nothing. */
export interface PlanVersion {
  readonly roadmap: FollowedRoadmap;
  readonly organization: string | null;
  readonly fiscalYear: string | null;
  readonly followUp: string | null;
  /** AAAA-MM-JJ when it is a date, else what was read. */
  readonly dataDate: string | null;
}

/** Where an indicator stands for a year: "missing" holds years to come, "not-applicable" years without a target. */
export type Standing = "gap" | "met" | "missing" | "unavailable" | "not-applicable" | "unclear";

/** What a result falls short of. */
export type GapAgainst = "target" | "local" | "milestone";

export interface GapSize {
  readonly against: GapAgainst;
  /** Percentage points, or units of the index; null for a milestone. */
  readonly points: number | null;
  readonly isIndex: boolean;
  readonly threshold: number | null;
}

export interface GapSide {
  readonly standing: Standing;
  readonly result: FactValue;
  /** Null when there is no gap. */
  readonly gap: GapSize | null;
}

/**
 * closed = there was a gap and the target is met · opened = there is one and there was none · unmeasured = there
 * was one and nothing tells any more (result erased, declared not applicable…): it is no good news.
 */
export const gapTrends = ["closed", "opened", "worsened", "eased", "unmeasured", "unchanged"] as const;
export type GapTrend = (typeof gapTrends)[number];

/** The gap of an indicator in a fiscal year, in one workbook at least. */
export interface GapChange {
  readonly trend: GapTrend;
  readonly indicator: string;
  /** Fiscal year, e.g. "2024-2025". */
  readonly year: string;
  readonly before: GapSide;
  readonly after: GapSide;
  /** The result in the current workbook. */
  readonly cell: FindingCell;
}

/** What a row of a table is called. */
export interface RowName {
  readonly subject: TableId;
  /** Content of its first column: number of an indicator, a risk, an action; null when blank. */
  readonly key: string | null;
  /** What an action says; null elsewhere. */
  readonly title: string | null;
  /** Row of its sheet, from 1. */
  readonly line: number;
}

/** An answer that is not the same in both workbooks. */
export interface AnswerChange {
  readonly subject: RuleSubject;
  /** Null for a field of « Identification ». */
  readonly row: RowName | null;
  readonly column: string;
  /** Header of the column, or label of the field, as the template has it. */
  readonly header: string;
  readonly format: ColumnFormat;
  /** The row counts in units of an index, not in percentages. */
  readonly isIndex: boolean;
  /** Null when blank; dates are AAAA-MM-JJ. */
  readonly before: FactValue;
  readonly after: FactValue;
  /** In the current workbook. */
  readonly cell: FindingCell;
}

/** A row that only one of the workbooks has. */
export interface RowChange {
  readonly row: RowName;
  /** Its first cell in the workbook that has it. */
  readonly cell: FindingCell;
}

/** What could not be compared: a sheet, or a column of it. */
export interface NotCompared {
  readonly subject: RuleSubject;
  /** Header of the column; null when the whole sheet is meant. */
  readonly header: string | null;
  /** Where it was not found. */
  readonly missingIn: readonly Side[];
}

/** What changed from one workbook to another. Facts, never text. */
export interface Comparison {
  readonly previous: PlanVersion;
  readonly current: PlanVersion;
  /** unknown = one of them does not say. */
  readonly organization: "same" | "other" | "unknown";
  readonly roadmap: "same" | "other-version" | "other";
  /** The previous workbook has the later date of the two: they may have been mixed up. */
  readonly isPreviousLater: boolean;
  /** Those that did not change among them, in the order of the current workbook. */
  readonly gaps: readonly GapChange[];
  /** Findings on something else than gaps; `gone` are those of the previous workbook, with its cells. */
  readonly findings: { readonly appeared: readonly KeyedFinding[]; readonly gone: readonly KeyedFinding[] };
  readonly answers: readonly AnswerChange[];
  readonly added: readonly RowChange[];
  readonly removed: readonly RowChange[];
  readonly notCompared: readonly NotCompared[];
  /** Indicators × years of which nothing could be said, in one workbook or in both. */
  readonly gapsNotCompared: number;
}
