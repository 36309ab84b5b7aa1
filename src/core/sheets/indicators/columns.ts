import { PHASE_DURING, phaseIs } from "../../programme/workbook/phases";
import {
  and,
  bounded,
  choose,
  compare,
  count,
  isBlank,
  isInteger,
  isNumber,
  lookup,
  max,
  min,
  not,
  number,
  or,
  over,
  plus,
  position,
  reading,
  tenths,
  text,
  type Condition,
  type Value,
} from "../../conditions/expression";
import type { Column, Table, YearPlace } from "../../programme/table/table";
import { readId } from "../../programme/table/listed";
import { INDICATOR_PREFIX, lists } from "../../programme/table/vocabulary";
import { ANSWER_LIST } from "./answers";
import { answerColumn, answersOf } from "./answer-columns";
import { aboutRow } from "./about-row";
import { usualLook, type IndicatorLook } from "./look";
import { quiet, scope } from "./scope";
import { answerId, type IndicatorShape } from "./shape";
import { actionStage, gapPhase, midStage } from "./stages";
import { excused, inScope, isRate, percentUnit } from "./states";
import { computed, free, input, list, official, output, rate, support } from "../../programme/table/columns";

import { assessedTenths, gap, state, threshold } from "./year-values";
import { at, column, type IndicatorColumn } from "./handles";
import { told } from "./told";

export * from "./states";

function yearColumns(
  year: YearPlace,
  fiscalYear: string,
  shape: IndicatorShape,
  { target }: IndicatorLook,
): readonly Column<IndicatorColumn>[] {
  const { hasMidYear, hasLocal, isByYear } = shape;
  return [
    official(at(year, "target"), `${target} ${fiscalYear}`, 15, {
      year,
      format: "rate",
      isFolded: true,
    }),
    ...(hasLocal
      ? [
          input(at(year, "local"), `Cible locale ${fiscalYear}`, 11, rate, {
            year,
            prompt: "local",
            isFolded: true,
          }),
        ]
      : []),
    ...(hasMidYear
      ? [
          input(at(year, "mid"), `Résultat mi-année ${fiscalYear}`, 11, rate, {
            year,
            prompt: "mid",
            isFolded: true,
          }),
        ]
      : []),
    input(at(year, "result"), `Résultat ${fiscalYear}`, 11, rate, { year, prompt: "result", isFolded: true }),
    ...(isByYear ? answersOf(year, fiscalYear, shape) : []),
    computed(at(year, "gap"), `Écart ${fiscalYear}`, 11, "points", gap(year), year),
  ];
}

/** Of a Diagnostic that says one thing, in characters. */
const BRIEF_WIDTH = 34;

const ofRow = {
  numerator: answerColumn("numerator"),
  denominator: answerColumn("denominator"),
  explanation: answerColumn("explanation"),
  mitigation: answerColumn("mitigation"),
  owner: answerColumn("owner"),
  due: answerColumn("due"),
};

/** A whole number, zero or more. */
export const isCount = (id: IndicatorColumn): Condition =>
  and(isInteger(column(id)), compare(column(id), ">=", number(0)));

/** Numerator ÷ denominator where both are counts that go together, in tenths of a point. */
function calculatedTenths(year: YearPlace | undefined): Value {
  const [numerator, denominator] = [answerId("numerator", year), answerId("denominator", year)];
  return choose(
    [
      [
        and(
          isCount(numerator),
          isCount(denominator),
          compare(column(denominator), ">", number(0)),
          compare(column(numerator), "<=", column(denominator)),
        ),
        // The denominator is at least 1 here; `max` keeps the formula from ever dividing by zero.
        tenths(over(column(numerator), max(column(denominator), number(1)))),
      ],
    ],
    text(""),
  );
}

/** A rate within its bounds, or an index. */
const isResult = (id: IndicatorColumn): Condition => {
  const cell = column(id);
  const within = and(compare(cell, ">=", number(0)), compare(cell, "<=", number(1)));
  return and(isNumber(cell), or(within, not(percentUnit)));
};

/**
 * The result expected at mid-year, in tenths of a point: halfway from the previous year's result, else from
 * the baseline, to the target, and never beyond the target. Blank when there is
 * nothing to start from, and once the year's own result is known or the year is over.
 */
function pace(year: YearPlace, { years }: IndicatorShape): Value {
  const low = column(at(year, "low"));
  const isAsked = and(
    compare(column(at(year, "asks")), "=", number(1)),
    phaseIs(year, PHASE_DURING),
    isBlank(column(at(year, "result"))),
    isNumber(low),
  );
  const halfway = (from: IndicatorColumn): Value =>
    tenths(min(low, over(plus(bounded(column(from)), bounded(low)), number(2))));
  const before = years.find((item) => item === year - 1);
  return choose(
    [
      [not(isAsked), text("")],
      ...(before
        ? [[and(isRate(before), isResult(at(before, "result"))), halfway(at(before, "result"))] as const]
        : []),
      [isResult("baseline"), halfway("baseline")],
    ],
    text(""),
  );
}

function yearSupport(year: YearPlace, shape: IndicatorShape): readonly Column<IndicatorColumn>[] {
  return [
    support(at(year, "kind"), lookup(at(year, "kind"), column("place")), year),
    support(at(year, "value"), lookup(at(year, "value"), column("place")), year),
    ...(shape.hasAnswers
      ? [support(at(year, "answer"), reading(ANSWER_LIST, column(at(year, "result"))), year)]
      : []),
    ...(shape.hasInnerRates
      ? [support(at(year, "each"), lookup(at(year, "each"), column("place")), year)]
      : []),
    support(at(year, "low"), threshold(year, min), year),
    support(at(year, "high"), threshold(year, max), year),
    support(at(year, "state"), state(year, shape), year),
    // 1 where the row and the year call for a rate: several rules ask, and formulas have a limited length.
    support(
      at(year, "asks"),
      choose([[and(inScope, not(excused), isRate(year)), number(1)]], number(0)),
      year,
    ),
    support(at(year, "tenths"), assessedTenths(year), year),
    ...(shape.hasMidYear
      ? [
          support(at(year, "pace"), pace(year, shape), year),
          support(at(year, "midStage"), midStage(year), year),
        ]
      : []),
    ...(shape.isByYear
      ? [
          support(at(year, "calculated"), calculatedTenths(year), year),
          support(at(year, "actionStage"), actionStage(shape, [year]), year),
        ]
      : []),
  ];
}

/** The measure at the start and its unit; hidden, and a rate in percent, where no target builds on it. */
const baselineColumns = ({ hasBaseline }: IndicatorShape): readonly Column<IndicatorColumn>[] =>
  hasBaseline
    ? [input("baseline", "Mesure de départ", 11, rate), input("unit", "Unité", 8, list("units"))]
    : [
        support("baseline", text("")),
        support("unit", text(lists.units[0])),
        support(readId("unit"), number(1)),
      ];

const source = input("source", "Source des données", 18, free);
const comments = input("comments", "Commentaires", 20, free);

/** The years' bands, and what stands beside them: Diagnostic comes first where the bands are wide. */
function aroundYears(
  { isByYear }: IndicatorShape,
  bands: readonly Column<IndicatorColumn>[],
): readonly Column<IndicatorColumn>[] {
  if (isByYear) return [{ ...output("diagnostic"), width: BRIEF_WIDTH }, ...bands, source, comments];
  const { numerator, denominator, explanation, mitigation, owner, due } = ofRow;
  const answers = [explanation, mitigation, owner, due];
  return [...bands, numerator, denominator, source, ...answers, comments, output("diagnostic")];
}

/**
 * The sheet « Indicateurs »: one row per indicator, results, gaps and what makes up for them on the same row.
 * @param headers fiscal years as the headers of their columns say them, in the order of the years of `shape`.
 */
export function indicatorsTable(
  shape: IndicatorShape,
  headers: readonly string[],
  rowCount: number,
  look: IndicatorLook = usualLook,
): Table<IndicatorColumn> {
  const years = shape.years.map((year, place) => [year, headers[place] ?? ""] as const);
  return {
    id: "indicators",
    title: look.title,
    tableName: look.tableName,
    frozenColumns: shape.isCompact ? 2 : 3,
    rowCount,
    keyColumn: "number",
    keyList: "indicatorNumbers",
    ...told,
    quiet,
    ...(shape.isByYear ? { isBrief: true } : {}),
    ...(shape.hasScope ? { isOutside: "inScope" } : {}),
    columns: [
      ...aboutRow(shape, look),
      input("applicable", "Applicable", 11, list("applicability")),
      input("justification", "Justification", 18, free),
      ...baselineColumns(shape),
      ...aroundYears(
        shape,
        years.flatMap(([year, fiscalYear]) => yearColumns(year, fiscalYear, shape, look)),
      ),
      support("place", position("indicatorNumbers", column("number"))),
      support("inScope", scope(shape)),
      support("linked", count("measureKeys", INDICATOR_PREFIX, column("number"))),
      support("aimedAt", count("actionAims", INDICATOR_PREFIX, column("number"))),
      ...(shape.isByYear ? [] : [support("calculated", calculatedTenths(undefined))]),
      ...shape.years.flatMap((year) => yearSupport(year, shape)),
      // Several rules ask, and formulas have a limited length.
      ...(shape.isByYear
        ? []
        : [support("gapPhase", gapPhase(shape)), support("actionStage", actionStage(shape))]),
    ],
  };
}
