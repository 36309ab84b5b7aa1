import { and, column, compare, tenths } from "../../../conditions/expression";
import { yearPlaces } from "../../../programme/table/table";
import { cellFacts } from "./indicator-checks";
import { comparesLocalTarget } from "./local-target-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** Going beyond the ministerial target is allowed and encouraged. */
export const localTargetBeyond: RowRule = {
  id: "CIB-03",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`local${year}`],
    cases: [
      {
        severity: "info",
        when: and(
          comparesLocalTarget(year),
          compare(tenths(column(`local${year}`)), ">", tenths(column(`high${year}`))),
        ),
      },
    ],
    facts: (row) => cellFacts(row, { id: `local${year}`, year }),
  })),
};
