import type { Scope } from "../../conditions/evaluate";
import { always, type NumberCells, type NumberKind } from "../../programme/table/number-cells";
import { isIndexUnit } from "../../programme/table/spellings";
import { rateCells, type RateCell } from "./rules/indicator-checks";
import { answerId, answerYears, type IndicatorShape } from "./shape";

/** A relative target and its baseline may be an index from 0 to 4 instead of a rate. */
function rateKind({ year }: RateCell, row: Scope): NumberKind {
  const isIndex = isIndexUnit(row.column("unit"));
  const isRelative = year !== undefined && row.column(`kind${year}`) === "relative";
  if (isIndex && (isRelative || year === undefined)) return "index";
  return isRelative ? "relative-rate" : "rate";
}

/** The cells of numbers of « Indicateurs ». */
export const indicatorNumbers = (shape: IndicatorShape): NumberCells => ({
  table: "indicators",
  cells: [
    ...rateCells(shape).map((cell) => ({ column: cell.id, kindOf: (row: Scope) => rateKind(cell, row) })),
    ...always(
      "count",
      ...answerYears(shape).flatMap((year) => [answerId("numerator", year), answerId("denominator", year)]),
    ),
  ],
});
