import { and, column, compare, tenths } from "../../../conditions/expression";
import { yearPlaces } from "../../../programme/table/table";
import { cellFacts } from "./indicator-checks";
import { comparesLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** The local target is under the ministerial one. */
export const localTargetTooLow: RowRule = {
  id: "CIB-02",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`local${year}`],
    cases: [
      {
        severity: "error",
        when: and(
          comparesLocalTarget(year),
          compare(tenths(column(`local${year}`)), "<", tenths(column(`low${year}`))),
        ),
      },
    ],
    facts: (row) => cellFacts(row, { id: `local${year}`, year }),
    fix: (row) => takeMinisterialTarget(row, year),
  })),
};
