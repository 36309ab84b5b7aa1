import { gapTrends, type Comparison, type GapChange, type GapTrend } from "../core/comparison/comparison";
import type { ComparisonCounts } from "../locales/comparison-messages";

/** How much changed, kind by kind. */
export function sumComparison({ gaps, findings, answers, added, removed }: Comparison): ComparisonCounts {
  const trends: Record<GapTrend, number> = {
    closed: 0,
    opened: 0,
    worsened: 0,
    eased: 0,
    unmeasured: 0,
    unchanged: 0,
  };
  for (const { trend } of gaps) trends[trend] += 1;
  return {
    gaps: trends,
    appeared: findings.appeared.length,
    gone: findings.gone.length,
    answers: answers.length,
    added: added.length,
    removed: removed.length,
  };
}

/** True when everything was compared and nothing changed; gaps that are still there are no change. */
export function isUnchanged(comparison: Comparison): boolean {
  const { gaps, ...rest } = sumComparison(comparison);
  const { unchanged: _still, ...changed } = gaps;
  const { notCompared, gapsNotCompared } = comparison;
  const counts = [...Object.values(rest), ...Object.values(changed), notCompared.length, gapsNotCompared];
  return counts.every((count) => count === 0);
}

/** Gaps that changed, and of one trend after the other. */
export const changedGaps = ({
  gaps,
}: Pick<Comparison, "gaps">): readonly (GapChange & { readonly trend: Exclude<GapTrend, "unchanged"> })[] =>
  gapTrends.flatMap((trend) =>
    trend === "unchanged" ? [] : gaps.filter((gap) => gap.trend === trend).map((gap) => ({ ...gap, trend })),
  );
