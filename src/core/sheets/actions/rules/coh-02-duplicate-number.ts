import { compare, number } from "../../../conditions/expression";
import type { CellValue } from "../../../grid/grid";
import { onceFor } from "../../../collections/once-for";
import { freeNumbers } from "./free-numbers";
import { toFact, type RowFacts, type RowFix } from "../../../programme/rule/rule";
import { column, rowRule, type ActionColumn } from "../handles";

const freeOf = onceFor((numbers: readonly CellValue[]) => freeNumbers(numbers.map(String)));

/** The next free number, unless the row is the first with its number: which of them keeps it is for the user to say. */
function fix(row: RowFacts<ActionColumn>): RowFix<ActionColumn> | null {
  const free = freeOf(row.list("actionNumbers"))[row.place];
  if (free === null || free === undefined) return null;
  const isCount = typeof row.value("number") === "number" && /^[1-9]\d*$/.test(free);
  return {
    certainty: "proposal",
    // As text « 1.10 » stays itself; as a number it would be 1.1 again.
    edits: [
      isCount ? { column: "number", after: Number(free) } : { column: "number", after: free, format: "text" },
    ],
  };
}

/** Several rows of « Plan d'action » have the same number: a mention of it would be ambiguous. */
export const duplicateNumber = rowRule({
  id: "COH-02",
  checks: [
    {
      subject: "actions",
      cells: ["number"],
      cases: [{ severity: "error", when: compare(column("sameNumber"), ">", number(1)) }],
      facts: (row) => ({ value: toFact(row.value("number")), count: toFact(row.value("sameNumber")) }),
      fix,
    },
  ],
});
