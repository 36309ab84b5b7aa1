import { and, column, isBlank } from "../../../conditions/expression";
import { isYearInView } from "../../../programme/workbook/parameters";
import { yearPlaces } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import { expectsLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** The fiscal year in view has a ministerial target and no local one. */
export const localTargetMissing: RowRule = {
  id: "CIB-01",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`local${year}`],
    cases: [
      {
        severity: "toFill",
        when: and(expectsLocalTarget(year), isYearInView(year), isBlank(column(`local${year}`))),
      },
    ],
    facts: (row) => yearFacts(row, year),
    fix: (row) => takeMinisterialTarget(row, year),
  })),
};
