import { and, column, isBlank } from "../../../conditions/expression";
import { isYearInView } from "../../../programme/workbook/phases";
import { yearFacts } from "./indicator-checks";
import { expectsLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** The fiscal year in view has a ministerial target and no local one. */
export const localTargetMissing = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-01",
    checks: years.map((year) => ({
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
  });
