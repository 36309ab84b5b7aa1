import { and, type Condition } from "../../../conditions/expression";
import { toFact } from "../../../programme/rule/rule";
import { isAmount } from "../columns";
import { isAnnounced, isMoreThan } from "../states";
import { rowRule, ruleCheck, type AmountColumn } from "../handles";

interface Part {
  readonly subject: "amounts" | "totals";
  readonly part: AmountColumn;
  readonly whole: AmountColumn;
  readonly when: Condition;
}

const check = ({ subject, part, whole, when }: Part) =>
  ruleCheck({
    subject,
    cells: [part],
    cases: [{ severity: "error", when: and(when, isMoreThan(part, whole)) }],
    facts: (row) => ({
      ...{ key: row.key, part, whole },
      ...{ value: toFact(row.value(part)), total: toFact(row.value(whole)) },
    }),
  });

/**
 * A part is more than the whole that it is of; a year of a chantier, more than was announced for three.
 * @param most what no amount exceeds, in millions of dollars: beyond it, neither is compared.
 */
export function partAboveWhole(most: number) {
  const within = (subject: Part["subject"], part: AmountColumn, whole: AmountColumn) =>
    check({ subject, part, whole, when: and(isAmount(part, most), isAmount(whole, most)) });
  return rowRule({
    id: "VAR-PMT-02",
    checks: [
      check({
        ...{ subject: "amounts", part: "planned", whole: "announced" },
        when: and(isAnnounced, isAmount("planned", most)),
      }),
      within("amounts", "local", "spent"),
      within("totals", "capital", "planned"),
      within("totals", "operating", "planned"),
    ],
  });
}
