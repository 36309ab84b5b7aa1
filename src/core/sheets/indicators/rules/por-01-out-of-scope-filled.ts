import { cellFacts, filledOutOfScope, yearCells } from "./indicator-checks";
import { toFact } from "../../../programme/rule/rule";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import { rowRule, ruleCheck } from "../handles";

const checksOf = (shape: IndicatorShape) =>
  [
    ...shape.years.flatMap((year) => yearCells(shape, year).map((id) => ({ id, year }))),
    { id: "baseline" as const },
    ...answerYears(shape).flatMap((year) =>
      (["numerator", "denominator"] as const).map((cell) => ({ id: answerId(cell, year), ...ofYear(year) })),
    ),
  ].map((cell) =>
    ruleCheck({
      subject: "indicators",
      ...("year" in cell ? ofYear(cell.year) : {}),
      cells: [cell.id],
      cases: [{ severity: "warning", when: filledOutOfScope(cell.id) }],
      facts: (row) => ({ ...cellFacts(row, cell), category: toFact(row.parameter("category")) }),
    }),
  );

/** An indicator that is not meant for the organization's category is filled in (annex 3). */
export const outOfScopeFilled = (shape: IndicatorShape) =>
  rowRule({
    id: "POR-01",
    checks: shape.hasScope ? checksOf(shape) : [],
  });
