import { and, isBlank, or } from "../../../conditions/expression";
import { inScope } from "../columns";
import { isItem } from "../../../programme/table/listed";
import { NOT_APPLICABLE } from "../../../programme/table/vocabulary";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

const declared = (years: IndicatorShape["years"]) =>
  or(
    isItem(column("applicable"), "applicability", NOT_APPLICABLE),
    ...years.map((year) => isItem(column(at(year, "result")), "resultWords", NOT_APPLICABLE)),
  );

/** « Sans objet » is written, for the indicator or for one result, without a justification. */
export const notApplicableUnjustified = ({ years }: IndicatorShape) =>
  rowRule({
    id: "POR-02",
    checks: [
      {
        subject: "indicators",
        cells: ["justification"],
        cases: [{ severity: "error", when: and(inScope, declared(years), isBlank(column("justification"))) }],
        facts: (row) => ({ indicator: row.key }),
      },
    ],
  });
