import type { FactValue, Facts } from "../programme/finding/facts";
import type { CellValue } from "../grid/grid";
import { isBlankText } from "../text/text";
import type { OfficialKind } from "../programme/official/content";
import { comparisonsOf, type Comparison, type OfficialDifference } from "./official-cells";
import { planRule, type PlanFinding, type PlanOutcome } from "../programme/rule/plan-rule";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import { toFact } from "../programme/rule/rule";

/** What the cell held, as a fact: a text that shows nothing is a blank. */
function toRead(value: CellValue): FactValue {
  return typeof value === "string" && isBlankText(value) ? null : toFact(value);
}

function toFinding<F extends Facts>(
  rule: OfficialRule<string, F>,
  difference: OfficialDifference,
): PlanFinding<F> {
  const { cell, value: before, expected: after } = difference;
  const format = typeof after === "number" ? "percent" : "text";
  return {
    severity: rule.severity,
    cells: [cell],
    facts: rule.facts(difference, toRead(before)),
    fix: { certainty: "certain", edits: [{ cell, before, after, format }] },
  };
}

/** What is particular about a rule on official content. */
interface OfficialRule<Id extends string, F extends Facts> {
  readonly id: Id;
  readonly severity: PlanFinding["severity"];
  readonly kinds: readonly OfficialKind[];
  readonly likeness: OfficialDifference["likeness"];
  facts(difference: OfficialDifference, value: FactValue): F;
}

/** Rows of a sheet that the rule looked at: none of them when one of its columns was not found. */
function lookedAt(
  { kinds }: Pick<OfficialRule<string, Facts>, "kinds">,
  { columns, rows, found, missing, why }: Comparison,
): Pick<PlanOutcome, "checked" | "skipped" | "why"> {
  const ofRule = columns.filter(({ kind }) => kinds.includes(kind));
  if (ofRule.length === 0) return { checked: 0, skipped: 0 };
  const isWhole = ofRule.every(({ id }) => !missing.includes(id));
  return isWhole ? { checked: found, skipped: 0 } : { checked: 0, skipped: rows, why };
}

/** A rule on the official cells of these kinds: each difference of that likeness is a finding, restored in one click. */
export const officialRule = <const Id extends string, F extends Facts>(rule: OfficialRule<Id, F>) =>
  planRule({
    id: rule.id,
    severities: [rule.severity],
    check: (input): PlanOutcome<F> =>
      joinOutcomes(
        comparisonsOf(input).map((comparison) => ({
          findings: comparison.differences
            .filter(({ likeness, column }) => likeness === rule.likeness && rule.kinds.includes(column.kind))
            .map((difference) => toFinding(rule, difference)),
          ...lookedAt(rule, comparison),
        })),
      ),
  });
