import { changedGaps, sumComparison } from "../app/sum-comparison";
import type {
  Comparison,
  GapChange,
  GapTrend,
  NotCompared,
  PlanVersion,
  RowChange,
} from "../core/comparison/comparison";
import type { Finding } from "../core/programme/finding/finding";
import type { FactValue, FindingCell } from "../core/programme/finding/facts";
import type { ComparisonCounts, ComparisonMessages } from "../locales/comparison-messages";
import type { FindingWords } from "../locales/describe-finding";
import { reported, type ReportedFinding } from "./reported-finding";

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface ReportedGapChange extends Place, Pick<GapChange, "indicator" | "year" | "before" | "after"> {
  readonly trend: Exclude<GapTrend, "unchanged">;
  readonly message: string;
}

interface ReportedAnswer extends Place {
  readonly row: string;
  readonly header: string;
  readonly before: FactValue;
  readonly after: FactValue;
  readonly message: string;
}

interface ReportedRow extends Place {
  readonly row: string;
}

/** What changed since a previous version, the shape of the key `comparison` of `--json`. */
export type ComparisonReport =
  | {
      readonly file: string;
      readonly status: "compared";
      readonly previous: PlanVersion;
      readonly current: PlanVersion;
      readonly organization: Comparison["organization"];
      readonly roadmap: Comparison["roadmap"];
      readonly warnings: readonly string[];
      readonly counts: ComparisonCounts;
      readonly gaps: readonly ReportedGapChange[];
      readonly appeared: readonly ReportedFinding[];
      /** With the cells of the previous version. */
      readonly gone: readonly ReportedFinding[];
      readonly answers: readonly ReportedAnswer[];
      readonly added: readonly ReportedRow[];
      readonly removed: readonly ReportedRow[];
      readonly notCompared: readonly NotCompared[];
      readonly gapsNotCompared: number;
    }
  | {
      readonly file: string;
      readonly status: "not-a-plan" | "unreadable" | "other-programme";
      readonly reason: string;
    };

interface Words {
  readonly words: ComparisonMessages;
  readonly describe: (finding: Finding) => FindingWords;
}

const placeOf = ({ sheet, address }: FindingCell): Place => ({ sheet, cell: address });

/** Report of a comparison with the version that is in a file. */
export function comparisonReport(
  file: string,
  comparison: Comparison,
  { words, describe }: Words,
): ComparisonReport {
  const { previous, current, organization, roadmap, findings, answers } = comparison;
  const rowOf = ({ row, cell }: RowChange): ReportedRow => ({ ...placeOf(cell), row: words.rowName(row) });
  return {
    file,
    status: "compared",
    previous,
    current,
    organization,
    roadmap,
    warnings: words.warnings(comparison),
    counts: sumComparison(comparison),
    gaps: changedGaps(comparison).map(({ cell, ...change }) => ({
      ...placeOf(cell),
      ...change,
      message: words.gap({ ...change, cell }),
    })),
    appeared: findings.appeared.map((finding) => reported(finding, describe)),
    gone: findings.gone.map((finding) => reported(finding, describe)),
    answers: answers.map((change) => ({
      ...placeOf(change.cell),
      row: words.rowName(change.row),
      header: change.header,
      before: change.before,
      after: change.after,
      message: words.change(words.before(change), words.after(change)),
    })),
    added: comparison.added.map(rowOf),
    removed: comparison.removed.map(rowOf),
    notCompared: comparison.notCompared,
    gapsNotCompared: comparison.gapsNotCompared,
  };
}
