/** What several rules on « Indicateurs » share. */
import {
  and,
  compare,
  isBlank,
  isFilled,
  isNumber,
  not,
  number,
  or,
  type Condition,
  type Reference,
} from "../../../conditions/expression";
import { inScope, isRate, kindIs, outOfScope, percentUnit } from "../columns";
import { PHASE_ENDED } from "../../../programme/workbook/phases";
import type { YearPlace } from "../../../programme/table/table";
import { isItem } from "../../../programme/table/listed";
import { isIndexUnit } from "../../../programme/table/spellings";
import { NOT_APPLICABLE, NOT_AVAILABLE } from "../../../programme/table/vocabulary";
import { fiscalYearId, toFact } from "../../../programme/rule/rule";
import { answerOf, localCells, resultCells, type IndicatorShape } from "../shape";
import { at, column, type IndicatorRow, type IndicatorColumn } from "../handles";
import { phaseId } from "../../../programme/workbook/setting-names";

/** A cell where a rate is typed. */
export interface RateCell {
  readonly id: IndicatorColumn;
  readonly year?: YearPlace;
  /** A rate is what the cell must hold. */
  readonly expected: Condition;
}

/** Year by year the result, the mid-year result and the local target; then the baseline. */
export const rateCells = (shape: IndicatorShape): readonly RateCell[] => [
  ...shape.years.flatMap((year) =>
    yearCells(shape, year).map((id) => ({ id, year, expected: isRate(year) })),
  ),
  ...(shape.hasBaseline ? [{ id: "baseline", expected: { op: "constant", value: true } } as const] : []),
];

/** Cells of one year that users fill in. */
export const yearCells = (shape: IndicatorShape, year: YearPlace): readonly IndicatorColumn[] => [
  ...resultCells(shape, year),
  ...localCells(shape, year),
];

/**
 * A number read as a fraction that is on the wrong scale: 90 for 90 %, or 0,005 for 0,5. From
 * 100 % to 200 % it may be what was meant, only out of range (VAL-02).
 */
export const isWrongScale = (cell: Reference): Condition =>
  or(
    and(compare(cell, ">", number(2)), compare(cell, "<=", number(100))),
    and(compare(cell, ">", number(0)), compare(cell, "<", number(0.01))),
  );

/** The cell says in words that there is no rate. */
export const saysNoRate = (cell: Reference): Condition =>
  isItem(cell, "resultWords", NOT_APPLICABLE, NOT_AVAILABLE);

/** The rule looks at a rate in percent in that cell. */
export const holdsPercent = (cell: RateCell): Condition =>
  and(inScope, cell.expected, percentUnit, isNumber(column(cell.id)));

/** No mitigation measure in this cell, nor linked to the row in « Plan d'action ». */
export const isUncovered = (mitigation: IndicatorColumn): Condition =>
  and(isBlank(column(mitigation)), compare(column("linked"), "=", number(0)));

/** The gap of a year is explained and a measure makes up for it: nothing is asked for any more. */
export const isDocumented = (shape: IndicatorShape, year: YearPlace): Condition =>
  and(
    isFilled(column(answerOf(shape, "explanation", year))),
    not(isUncovered(answerOf(shape, "mitigation", year))),
  );

/** The cell is filled although the indicator is not meant for the organization's category. */
export const filledOutOfScope = (id: IndicatorColumn): Condition => and(outOfScope, isFilled(column(id)));

export const hasTarget = (year: YearPlace): Condition => not(kindIs(year, "none"));

/** Facts of a rule on one year: indicator, fiscal year, the official target cell. */
export function yearFacts(row: IndicatorRow, year: YearPlace) {
  const indicator = row.roadmap.indicators[Number(row.value("place")) - 1];
  return {
    indicator: row.key,
    year: fiscalYearId(row.roadmap, year),
    target: indicator?.targets[year - 1]?.text ?? null,
    // A relative target may rest on an index from 0 to 4 instead of a rate.
    isIndex: isIndexUnit(row.value("unit")) && row.value(at(year, "kind")) === "relative",
    ...(row.value(at(year, "kind")) === "organization" ? { isAnswer: true } : {}),
  };
}

/** Facts on a cell of a year. */
export const yearCellFacts = (
  row: IndicatorRow,
  cell: { readonly id: IndicatorColumn; readonly year: YearPlace },
) => ({
  ...yearFacts(row, cell.year),
  value: toFact(row.value(cell.id)),
});

/** Facts on a cell: those of its year when it has one, and what was read. */
export const cellFacts = (
  row: IndicatorRow,
  { id, year }: { readonly id: IndicatorColumn; readonly year?: YearPlace },
) => (year ? yearCellFacts(row, { id, year }) : { indicator: row.key, value: toFact(row.value(id)) });

/** Of these years, the latest with a gap, ended years first: the one that an explanation is asked for. */
export function gapFacts(row: IndicatorRow, years: IndicatorShape["years"]) {
  const withGap = years.filter((year) => row.value(at(year, "state")) === "gap");
  const ended = withGap.filter((year) => row.parameter(phaseId(year)) === PHASE_ENDED);
  const year = (ended.length > 0 ? ended : withGap).at(-1);
  if (!year) throw new Error(`Row ${row.key} has no gap`);
  const gap = row.value(at(year, "gap"));
  return { ...yearFacts(row, year), gap: typeof gap === "number" ? Math.abs(gap) : null };
}
