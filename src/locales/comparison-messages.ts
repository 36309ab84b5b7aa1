import type {
  AnswerChange,
  Comparison,
  GapChange,
  GapTrend,
  NotCompared,
  PlanVersion,
  RowName,
} from "../core/comparison/comparison";
import type { FileRefusal } from "./file-refusal";

/** Why the previous version cannot be looked at; the first ones are those of the command line. */
export type PreviousRefusal =
  | FileRefusal
  /** Reading took too long, and was given up. */
  | "too-slow"
  /** This version of Excel cannot read a file beside the pane's own work. */
  | "no-worker";

/** How much changed. */
export interface ComparisonCounts {
  readonly gaps: Readonly<Record<GapTrend, number>>;
  readonly appeared: number;
  readonly gone: number;
  readonly answers: number;
  readonly added: number;
  readonly removed: number;
}

/** Words of the comparison with a previous version, in the pane and in the command line. */
export interface ComparisonMessages {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly another: string;
  readonly again: string;
  readonly cancel: string;
  /** What becomes of the file that is chosen. */
  readonly privacy: string;
  readonly reading: (file: string) => string;
  readonly sheetsRead: (done: number, total: number) => string;
  readonly comparing: string;
  readonly cancelled: string;
  readonly refused: (file: string) => string;
  readonly refusals: Readonly<Record<PreviousRefusal, string>>;
  /** The open workbook holds no plan any more. */
  readonly noPlan: string;
  /** The file holds no plan of the programme that is compared. */
  readonly otherProgramme: string;
  readonly comparedAt: (at: Date) => string;

  readonly previous: string;
  readonly current: string;
  readonly organization: string;
  readonly fiscalYear: string;
  readonly followUp: string;
  readonly dataDate: string;
  readonly notSaid: string;
  /** A version in one line: « CISSS de Laval, 2024-2025, S2, données du 2025-06-01 ». */
  readonly version: (version: PlanVersion) => string;

  /** What the two versions must be warned of; none when they go together. */
  readonly warnings: (
    comparison: Pick<Comparison, "organization" | "roadmap" | "isPreviousLater">,
  ) => readonly string[];

  readonly none: string;
  /** A sentence on the gaps, one on the rest. */
  readonly summary: (counts: ComparisonCounts) => readonly string[];
  readonly gaps: string;
  readonly trends: Readonly<Record<Exclude<GapTrend, "unchanged">, string>>;
  /** « Indicateur 1.1, 2024-2025 : 35 points → cible atteinte. Résultat : 40 % → 75 %. » */
  readonly gap: (change: GapChange) => string;
  readonly unchanged: (gaps: number) => string;
  readonly appeared: string;
  readonly gone: string;
  readonly answers: string;
  readonly rows: string;
  readonly added: string;
  readonly removed: string;
  /** « Risque R03 », « Action 4 – Former les équipes »; the title of the sheet for a field. */
  readonly rowName: (name: RowName | null) => string;
  readonly before: (change: AnswerChange) => string;
  readonly after: (change: AnswerChange) => string;
  /** What stands between both, for those who see it and for those who hear it. */
  readonly change: (before: string, after: string) => string;
  readonly heardChange: (before: string, after: string) => string;
  readonly notComparedTitle: string;
  readonly notCompared: (item: NotCompared) => string;
  readonly gapsNotCompared: (count: number) => string;
}
