import type { RuleCoverage, SkipReason } from "../core/programme/finding/finding";

export interface CoverageSummary {
  /** Rules that looked at everything they had to. */
  readonly rules: number;
  /** How many times a rule looked at a row. */
  readonly checks: number;
  readonly unchecked: readonly {
    readonly rule: string;
    readonly skipped: number;
    readonly why: SkipReason | null;
  }[];
}

/** What was looked at and what was not, so that an unread plan can never look valid. */
export function sumCoverage(coverage: readonly RuleCoverage[]): CoverageSummary {
  const isComplete = ({ skipped, why }: RuleCoverage) => skipped === 0 && why === undefined;
  return {
    rules: coverage.filter(isComplete).length,
    checks: coverage.reduce((sum, { checked }) => sum + checked, 0),
    unchecked: coverage
      .filter((each) => !isComplete(each))
      .map(({ rule, skipped, why }) => ({ rule, skipped, why: why ?? null })),
  };
}
