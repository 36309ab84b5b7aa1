/**
 * The strict tester of rules on the plan as a whole: a case is a workbook, and what the rule must
 * report on it, all of it. Like `rule-tester.ts`, it refuses tests that could not fail.
 */
import type { SkipReason } from "../../src/core/programme/finding/finding";
import type { Edition } from "../../src/core/programme/edition";
import type { Facts, FindingCell, Severity } from "../../src/core/programme/finding/facts";
import type { Fix } from "../../src/core/programme/finding/fix";
import type { Grid } from "../../src/core/grid/grid";
import type { PlanRule } from "../../src/core/programme/rule/plan-rule";
import { deepFreeze, validated } from "./plan-grid";
import { checkFindingWords } from "./finding-words";

export interface PlanCase {
  /** What is particular about the workbook. */
  readonly title: string;
  readonly grid: Grid;
  readonly today?: string;
  /** Rows or cells that the rule looked at and could not look at, when that is what the case is about. */
  readonly coverage?: { readonly checked: number; readonly skipped: number; readonly why?: SkipReason };
}

export interface ExpectedPlanFinding {
  /** "Indicateurs!B5", in the order in which they are shown; none for the workbook as a whole. */
  readonly cells: readonly string[];
  readonly severity: Severity;
  readonly facts: Facts;
  readonly fix?: Fix;
}

export interface InvalidPlanCase extends PlanCase {
  readonly expect: readonly ExpectedPlanFinding[];
}

export interface PlanCases {
  /** That of ptn-sss when it is not said. */
  readonly edition?: Edition;
  readonly valid: readonly PlanCase[];
  readonly invalid: readonly InvalidPlanCase[];
}

const TODAY = "2025-04-15";

const said = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

function reportsOf(
  rule: PlanRule,
  { grid, today, coverage }: PlanCase,
  edition?: Edition,
): readonly ExpectedPlanFinding[] {
  const validation = validated(deepFreeze(grid), today ?? TODAY, edition);
  const found = validation.findings.filter((finding) => finding.rule === rule.id);
  found.forEach(checkFindingWords);
  const counted = validation.coverage.find((item) => item.rule === rule.id);
  if (coverage) expect(counted).toStrictEqual({ rule: rule.id, ...coverage });
  return found.map(({ cells, severity, facts, fix }) => ({
    cells: cells.map(said),
    severity,
    facts,
    ...(fix ? { fix } : {}),
  }));
}

/** Refuses a table of cases that proves little. Throws with the reason. */
export function checkPlanCases(rule: PlanRule, { valid, invalid }: PlanCases): void {
  if (valid.length === 0) throw new Error(`${rule.id}: no valid case`);
  if (invalid.length === 0) throw new Error(`${rule.id}: no invalid case`);
  const contents = [...valid, ...invalid].map(({ grid, today }) => JSON.stringify([grid, today]));
  const twice = contents.findIndex((item, place) => contents.indexOf(item) !== place);
  if (twice >= 0)
    throw new Error(`${rule.id}: the same workbook twice: ${[...valid, ...invalid][twice]?.title ?? ""}`);
  const silent = invalid.find((item) => item.expect.length === 0);
  if (silent) throw new Error(`${rule.id}: an invalid case expects nothing: ${silent.title}`);
  const expected = new Set(invalid.flatMap((item) => item.expect.map(({ severity }) => severity)));
  const wrong = [...expected].find((severity) => !rule.severities.includes(severity));
  if (wrong) throw new Error(`${rule.id}: it never gives the severity ${wrong}`);
  const missed = rule.severities.find((severity) => !expected.has(severity));
  if (missed) throw new Error(`${rule.id}: no case expects the severity ${missed}`);
}

/** Tests a rule on a table of workbooks; see `PlanCase`. */
export function testPlanRule(rule: PlanRule, cases: PlanCases): void {
  describe(rule.id, () => {
    test("has cases that prove something", () => {
      checkPlanCases(rule, cases);
    });
    test.each(cases.valid.map((item) => [item.title, item] as const))("says nothing of %s", (_, item) => {
      expect(reportsOf(rule, item, cases.edition)).toStrictEqual([]);
    });
    test.each(cases.invalid.map((item) => [item.title, item] as const))("reports %s", (_, item) => {
      expect(reportsOf(rule, item, cases.edition)).toStrictEqual(item.expect);
    });
  });
}
