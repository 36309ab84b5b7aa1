import { and, isBlank } from "../../../conditions/expression";
import { toFact } from "../../../programme/rule/rule";
import { isAmount } from "../columns";
import { isFarFrom } from "../states";
import { column, rowRule } from "../handles";

const rounded = (value: number): number => Number(value.toFixed(3));

/** What is no amount says nothing of a sum. */
const areAmounts = (most: number) =>
  and(...(["capital", "operating", "planned"] as const).map((id) => isAmount(id, most)));

/**
 * The two natures of a year's total do not add up to it, and no explanation says why.
 * @param most what no amount exceeds, in millions of dollars.
 */
export const naturesAgainstTotal = (most: number) =>
  rowRule({
    id: "VAR-PMT-01",
    checks: [
      {
        subject: "totals",
        cells: ["planned"],
        cases: [
          {
            severity: "warning",
            when: and(
              areAmounts(most),
              isFarFrom("capital", "operating", "planned"),
              isBlank(column("explanation")),
            ),
          },
        ],
        facts: (row) => {
          const sum = Number(row.value("capital")) + Number(row.value("operating"));
          return {
            year: row.key,
            of: "natures" as const,
            sum: rounded(sum),
            total: toFact(row.value("planned")),
            gap: rounded(Math.abs(sum - Number(row.value("planned")))),
          };
        },
      },
    ],
  });
