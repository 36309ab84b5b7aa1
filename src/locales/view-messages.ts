import type { MilestoneState } from "../core/progress/progress";

/** Words of the page « Feuille de route »: what the programme publishes. */
export interface ReferenceMessages {
  /** Command that opens the page. */
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly version: (version: string) => string;
  readonly search: string;
  readonly searchHint: string;
  /** How many items are shown. */
  readonly found: (items: number) => string;
  readonly noMatch: string;
  /** The target of the year in view, as published. */
  readonly target: (year: string, target: string) => string;
  /** That of another year. */
  readonly other: (year: string, target: string) => string;
  /** Categories that an item is meant for; it may be meant for none. */
  readonly scope: (categories: readonly string[]) => string;
  /** Section of the document that a sheet comes from. */
  readonly source: (section: string) => string;
  /** Before the numerator and the denominator of a rate: those that the add-in proposes, or those of a file. */
  readonly calculation: { readonly proposed: string; readonly given: string };
  /** What to answer when there is nothing to count. */
  readonly nothingToCount: string;
  readonly goTo: string;
  /** What a screen reader hears of that button. */
  readonly goToOf: (item: string) => string;
  /** The workbook holds no plan any more. */
  readonly noPlan: string;
}

/** Words of the page « Progression ». */
export interface ProgressMessages {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly empty: string;
  readonly noPlan: string;
  /** What opens the figures of a picture. */
  readonly table: string;
  readonly tableOf: (title: string) => string;
  readonly year: string;
  readonly total: string;
  readonly attainment: {
    readonly title: string;
    readonly summary: (year: string, met: number, assessed: number) => string;
    readonly none: string;
    readonly orientation: string;
    /** « 2 sur 3 », « aucun résultat ». */
    readonly cell: (met: number, assessed: number, awaited: number) => string;
    /** The same, as short as can be, in the picture. */
    readonly short: (met: number, assessed: number) => string;
    readonly met: string;
    readonly missed: string;
  };
  readonly gaps: {
    readonly title: string;
    readonly summary: (gaps: number, covered: number) => string;
    readonly none: string;
    readonly gaps: string;
    readonly explained: string;
    readonly measured: string;
    readonly covered: string;
    readonly partly: string;
    readonly open: string;
  };
  readonly risks: {
    readonly title: string;
    readonly summary: (placed: number, unrated: number) => string;
    readonly risk: string;
    readonly likelihood: string;
    readonly impact: string;
    readonly rating: string;
    readonly unrated: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly summary: (counts: Readonly<Record<MilestoneState, number>>) => string;
    readonly none: string;
    readonly today: string;
    readonly day: string;
    readonly what: string;
    readonly state: string;
    readonly states: Readonly<Record<MilestoneState, string>>;
    /** What a due date is of: a target of the roadmap, or the sheet of the row. */
    readonly official: string;
    readonly outside: (milestones: number) => string;
  };
  readonly statuses: {
    readonly title: string;
    readonly summary: (sheets: number) => string;
    readonly sheet: string;
    readonly status: string;
    readonly count: string;
    readonly unsaid: string;
  };
}
