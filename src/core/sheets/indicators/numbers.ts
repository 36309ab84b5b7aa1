import type { Scope } from "../../conditions/evaluate";
import { isUnknown, type Unknown } from "../../conditions/unknown";
import { always, type NumberCells, type NumberKind } from "../../programme/table/number-cells";
import { isIndexUnit } from "../../programme/table/spellings";
import { rateCells, type RateCell } from "./rules/indicator-checks";
import { answerId, answerYears, type IndicatorShape } from "./shape";
import { at, type IndicatorColumn } from "./handles";

/** A relative target and its baseline may be an index from 0 to 4 instead of a rate. */
function rateKind<U extends Unknown>({ year }: RateCell, row: Scope<U>): NumberKind | U {
  const unit = row.column("unit");
  if (isUnknown(unit)) return unit;
  const kind = year === undefined ? null : row.column(at(year, "kind"));
  if (isUnknown(kind)) return kind;
  const isIndex = isIndexUnit(unit);
  const isRelative = kind === "relative";
  if (isIndex && (isRelative || year === undefined)) return "index";
  return isRelative ? "relative-rate" : "rate";
}

/** The cells of numbers of « Indicateurs ». */
export const indicatorNumbers = (shape: IndicatorShape): NumberCells<IndicatorColumn> => ({
  table: "indicators",
  cells: [
    ...rateCells(shape).map((cell) => ({
      column: cell.id,
      kindOf: <U extends Unknown>(row: Scope<U>) => rateKind(cell, row),
    })),
    ...always(
      "count",
      ...answerYears(shape).flatMap((year) => [answerId("numerator", year), answerId("denominator", year)]),
    ),
  ],
});
