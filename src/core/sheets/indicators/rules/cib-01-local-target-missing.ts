import { and, isBlank } from "../../../conditions/expression";
import { isYearInView } from "../../../programme/workbook/phases";
import { yearFacts } from "./indicator-checks";
import { expectsLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

/** The fiscal year in view has a ministerial target and no local one. */
export const localTargetMissing = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-01",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "local")],
      cases: [
        {
          severity: "toFill",
          when: and(expectsLocalTarget(year), isYearInView(year), isBlank(column(at(year, "local")))),
        },
      ],
      facts: (row) => yearFacts(row, year),
      fix: (row) => takeMinisterialTarget(row, year),
    })),
  });
