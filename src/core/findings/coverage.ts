import type { Chain } from "../rules/chains";
import type { RuleCoverage, SkipReason } from "./finding";

interface Count {
  checked: number;
  skipped: number;
  why: SkipReason | null;
}

/** Counts the rows that each rule looked at, and those it could not look at. */
export class CoverageCount {
  private readonly counts: Map<string, Count>;

  constructor(rules: readonly string[]) {
    this.counts = new Map(rules.map((rule) => [rule, { checked: 0, skipped: 0, why: null }]));
  }

  /** Rules of the chains looked at `rows` rows. */
  check(chains: readonly Chain[], rows: number): void {
    for (const count of this.of(chains)) count.checked += rows;
  }

  /** Rules of the chains could not look at `rows` rows. Answers no finding. */
  skip(chains: readonly Chain[], rows: number, why: SkipReason): readonly [] {
    for (const count of this.of(chains)) {
      count.skipped += rows;
      count.why = why;
    }
    return [];
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

  private of(chains: readonly Chain[]): readonly Count[] {
    const rules = new Set(chains.flatMap((chain) => chain.cases.map((item) => item.rule)));
    return [...rules].flatMap((rule) => this.counts.get(rule) ?? []);
  }
}
