/** How far a plan is, in figures: what pictures are drawn from. Percentages are never stored: counts are. */
import type { TableId } from "../programme/table/table";

export interface AttainmentCell {
  readonly met: number;
  /** Results that can be held against their target, those that meet it among them. */
  readonly assessed: number;
  /** Results of a year that is over that are not there yet. */
  readonly awaited: number;
}

/** Targets met by orientation, a cell a year. */
export interface AttainmentRow {
  readonly number: number;
  readonly wording: string;
  readonly cells: readonly AttainmentCell[];
}

export interface Attainment {
  /** Ids of the fiscal years that have targets. */
  readonly years: readonly string[];
  readonly rows: readonly AttainmentRow[];
  readonly total: readonly AttainmentCell[];
}

/** The gaps of a fiscal year, and how many are made up for. */
export interface GapCoverage {
  readonly year: string;
  readonly gaps: number;
  readonly explained: number;
  /** A measure stands on the row, or an action aims at it. */
  readonly measured: number;
  /** Explained and measured. */
  readonly covered: number;
}

export interface PlacedRisk {
  readonly number: string;
  readonly wording: string;
  readonly likelihood: number;
  readonly impact: number;
}

export interface RiskMatrix {
  /** From the lowest to the highest, both included, of likelihood as of impact. */
  readonly scale: { readonly min: number; readonly max: number };
  /** What the level of a cell is called, likelihood by likelihood, then impact by impact, from the lowest. */
  readonly ratings: readonly (readonly string[])[];
  readonly placed: readonly PlacedRisk[];
  /** Those that are not rated yet. */
  readonly unrated: readonly Pick<PlacedRisk, "number" | "wording">[];
}

/** late = its day has gone by and it is not done · past = its day has gone by and nothing tells whether it is done. */
export type MilestoneState = "done" | "ahead" | "late" | "past" | "dropped";

export interface Milestone {
  /** AAAA-MM-JJ. */
  readonly day: string;
  /** Null for a target of the roadmap. */
  readonly table: TableId | null;
  readonly number: string;
  readonly wording: string;
  readonly state: MilestoneState;
}

export interface Timeline {
  /** In the order in which they follow each other. */
  readonly years: readonly { readonly id: string; readonly start: string; readonly end: string }[];
  /** AAAA-MM-JJ. */
  readonly today: string;
  /** By day; some may be out of the years. */
  readonly milestones: readonly Milestone[];
}

/** How many rows of a table are in each state. */
export interface StatusCounts {
  readonly table: TableId;
  /** Title of its sheet in the template. */
  readonly title: string;
  /** In the order of the list. */
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  /** Rows whose state is not said, or cannot be read. */
  readonly unsaid: number;
}

export interface PlanProgress {
  /** Null where the programme has no targets by year; so are the two others that it lacks. */
  readonly attainment: Attainment | null;
  readonly gaps: readonly GapCoverage[] | null;
  readonly risks: RiskMatrix | null;
  readonly timeline: Timeline;
  readonly statuses: readonly StatusCounts[];
  /** Titles that the sheets have in the template, by table. */
  readonly titles: Readonly<Record<TableId, string>>;
  /** Nothing was typed that any of it tells of. */
  readonly isEmpty: boolean;
}
