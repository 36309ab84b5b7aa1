import type { Severity } from "../findings/finding";
import type { Condition } from "../conditions/expression";
import type { YearPlace } from "../template/table";
import type { RuleId } from "./rule-ids";
import { rowRules } from "./index";
import type { RuleCheck, RuleSubject } from "./rule";

export interface ChainCase {
  readonly rule: RuleId;
  readonly check: RuleCheck;
  readonly severity: Severity;
  readonly when: Condition;
}

/** Everything that can be found on one cell, in order of precedence: the first case that holds is the finding. */
export interface Chain {
  readonly subject: RuleSubject;
  readonly cell: string;
  /** 0 when the cell belongs to no fiscal year. */
  readonly group: YearPlace | 0;
  readonly cases: readonly ChainCase[];
}

function casesOf(subject: RuleSubject): readonly ChainCase[] {
  return rowRules.flatMap((rule) =>
    rule.checks
      .filter((check) => check.subject === subject)
      .flatMap((check) => check.cases.map((item) => ({ rule: rule.id, check, ...item }))),
  );
}

/** The chains of a table or of Identification, in the order in which the rules first name their cells. */
export function chainsOf(subject: RuleSubject): readonly Chain[] {
  const byCell = new Map<string, ChainCase[]>();
  for (const item of casesOf(subject)) {
    const [cell] = item.check.cells;
    const cases = byCell.get(cell) ?? [];
    cases.push(item);
    byCell.set(cell, cases);
  }
  return [...byCell].map(([cell, cases]) => ({ subject, cell, group: cases[0]?.check.year ?? 0, cases }));
}
