import { and, column, compare, isBlank, not, number, parameter } from "../conditions/expression";
import { riskExcused } from "../template/tables/risks";
import { toFact, type RowRule } from "./rule";

/** A high risk has no local mitigation measure, on its row or in « Plan d'action » (annex 5). */
export const highRiskWithoutMitigation: RowRule = {
  id: "RIS-03",
  checks: [
    {
      subject: "risks",
      cells: ["mitigation"],
      cases: [
        {
          severity: "error",
          when: and(
            not(riskExcused),
            compare(column("level"), ">=", parameter("highRisk")),
            isBlank(column("mitigation")),
            compare(column("linked"), "=", number(0)),
          ),
        },
      ],
      facts: (row) => ({ risk: row.key, level: toFact(row.value("level")) }),
    },
  ],
};
