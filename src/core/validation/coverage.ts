import type { Chain } from "../programme/rule/chains";
import type { PlanOutcome } from "../programme/rule/plan-rule";
import type { RuleCoverage, SkipReason } from "../programme/finding/finding";

interface Count {
  checked: number;
  skipped: number;
  why: SkipReason | null;
}

/** Rules that could not answer on a row, and why. */
export type Undecided = ReadonlyMap<string, SkipReason>;

/** Counts the rows that each rule looked at, and those it could not look at. */
export class CoverageCount {
  private readonly counts: Map<string, Count>;
  private readonly byChains = new Map<readonly Chain[], readonly (readonly [string, Count])[]>();

  constructor(rules: readonly string[]) {
    this.counts = new Map(rules.map((rule) => [rule, { checked: 0, skipped: 0, why: null }]));
  }

  /** Rules of the chains looked at one row, except those that could not tell. */
  checkRow(chains: readonly Chain[], undecided: Undecided): void {
    for (const [rule, count] of this.of(chains)) {
      const why = undecided.get(rule);
      if (!why) count.checked += 1;
      else {
        count.skipped += 1;
        count.why = why;
      }
    }
  }

  /** Rules of the chains could not look at `rows` rows. Answers no finding. */
  skip(chains: readonly Chain[], rows: number, why: SkipReason): readonly [] {
    for (const [, count] of this.of(chains)) {
      count.skipped += rows;
      count.why = why;
    }
    return [];
  }

  /** What a rule on the whole plan says that it looked at. */
  checkPlan(rule: string, { checked, skipped, why }: Pick<PlanOutcome, "checked" | "skipped" | "why">): void {
    const count = this.counts.get(rule);
    if (!count) return;
    count.checked += checked;
    count.skipped += skipped;
    count.why = why ?? count.why;
  }

  /** One line a rule, in the registry's order. */
  list(): readonly RuleCoverage[] {
    return [...this.counts].map(([rule, { checked, skipped, why }]) => ({
      rule,
      checked,
      skipped,
      ...(why ? { why } : {}),
    }));
  }

  /** Counts of the rules of these chains, which every row of a table shares. */
  private of(chains: readonly Chain[]): readonly (readonly [string, Count])[] {
    const known = this.byChains.get(chains);
    if (known) return known;
    const rules = new Set(chains.flatMap((chain) => chain.cases.map((item) => item.rule)));
    const found = [...rules].flatMap((rule) => {
      const count = this.counts.get(rule);
      return count ? [[rule, count] as const] : [];
    });
    this.byChains.set(chains, found);
    return found;
  }
}
