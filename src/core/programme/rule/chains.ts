import type { Severity } from "../finding/facts";
import type { Condition } from "../../conditions/expression";
import type { RowRule, RuleCheck, RuleSubject } from "./rule";

export interface ChainCase {
  readonly rule: string;
  readonly check: RuleCheck;
  readonly severity: Severity;
  readonly when: Condition;
  /** Its Diagnostic words. */
  readonly said: string;
  readonly variant?: string;
}

/** Everything that can be found on one cell, in order of precedence: the first case that holds is the finding. */
export interface Chain {
  readonly subject: RuleSubject;
  readonly cell: string;
  /** Place of its fiscal year; 0 when the cell belongs to none. */
  readonly group: number;
  readonly cases: readonly ChainCase[];
}

function casesOf(rules: readonly RowRule[], subject: RuleSubject): readonly ChainCase[] {
  return rules.flatMap((rule) =>
    rule.checks
      .filter((check) => check.subject === subject)
      .flatMap((check) =>
        check.cases.map((item) => ({ rule: rule.id, check, said: check.said ?? rule.id, ...item })),
      ),
  );
}

/** A rule on every cell alike does not decide in which order cells are spoken of. */
function inOrder(rules: readonly RowRule[], subject: RuleSubject): ReadonlyMap<string, ChainCase[]> {
  const own = rules.filter(({ isOnEveryCell }) => isOnEveryCell !== true);
  return new Map(
    [...casesOf(own, subject), ...casesOf(rules, subject)].map(({ check: { cells } }) => [cells[0], []]),
  );
}

/** The chains of a table or of Identification, in the order in which the rules first name their cells. */
export function chainsOf(rules: readonly RowRule[], subject: RuleSubject): readonly Chain[] {
  const all = casesOf(rules, subject);
  const byCell = new Map(inOrder(rules, subject));
  for (const item of all) {
    const [cell] = item.check.cells;
    const cases = byCell.get(cell) ?? [];
    cases.push(item);
    byCell.set(cell, cases);
  }
  return [...byCell].map(([cell, cases]) => ({ subject, cell, group: cases[0]?.check.year ?? 0, cases }));
}
