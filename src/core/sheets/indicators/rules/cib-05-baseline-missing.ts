import { and, isBlank, isNumber, not, or } from "../../../conditions/expression";
import { isInView } from "../../../programme/workbook/phases";
import { excused, inScope, kindIs } from "../columns";
import { yearFacts } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

const hasRelativeTarget = (years: IndicatorShape["years"]) =>
  or(...years.map((year) => and(kindIs(year, "relative"), isInView(year))));

/** A relative target of a year in view needs the baseline it refers to. */
export const baselineMissing = ({ years }: IndicatorShape) => {
  const expected = and(inScope, not(excused), hasRelativeTarget(years));
  return rowRule({
    id: "CIB-05",
    checks: [
      {
        subject: "indicators",
        cells: ["baseline"],
        cases: [
          { severity: "toFill", when: and(expected, isBlank(column("baseline"))) },
          {
            severity: "error",
            when: and(expected, not(isNumber(column("baseline")))),
            said: "CIB-05-no-number",
          },
        ],
        facts: (row) => {
          const first = years.find((year) => row.value(at(year, "kind")) === "relative");
          if (!first) throw new Error(`Indicator ${row.key} has no relative target`);
          return yearFacts(row, first);
        },
      },
    ],
  });
};
