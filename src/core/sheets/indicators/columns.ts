import { PHASE_BEFORE, PHASE_DURING, phaseIs } from "../../programme/workbook/phases";
import {
  and,
  bounded,
  choose,
  codeIs,
  column,
  compare,
  count,
  isBlank,
  isInteger,
  isNumber,
  lookup,
  max,
  min,
  minus,
  not,
  number,
  or,
  over,
  parameter,
  plus,
  position,
  tenths,
  text,
  times,
  type Condition,
  type Value,
} from "../../conditions/expression";
import type { Column, Table, YearPlace } from "../../programme/table/table";
import { isItem } from "../../programme/table/listed";
import {
  INDICATOR_PREFIX,
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  OPEN_MILESTONE_STATUSES,
  POINTS_READING,
  REACHED,
  RELATIVE_READING,
} from "../../programme/table/vocabulary";
import { quiet, scope } from "./scope";
import type { IndicatorShape } from "./shape";
import { actionStage, gapPhase, midStage } from "./stages";
import {
  excused,
  inScope,
  isMilestone,
  isRate,
  kindIs,
  percentUnit,
  stateIs,
  type IndicatorState,
} from "./states";
import {
  computed,
  count as countOf,
  date,
  free,
  input,
  list,
  official,
  output,
  rate,
  support,
} from "../../programme/table/columns";

export * from "./states";

/** Thresholds of a relative target, both readings. */
function threshold(year: YearPlace, extreme: typeof min): Value {
  const baseline = column("baseline");
  const delta = column(`value${year}`);
  const index = times(baseline, plus(number(1), delta));
  // No rate goes beyond 100 %: neither reading asks for more.
  const relative = min(index, number(1));
  const points = min(plus(baseline, delta), number(1));
  const outOfRange = or(compare(baseline, "<", number(0)), compare(baseline, ">", number(1)));
  return choose(
    [
      [kindIs(year, "percentage"), delta],
      [not(kindIs(year, "relative")), text("")],
      [not(isNumber(baseline)), text("")],
      [not(percentUnit), index],
      [outOfRange, text("")],
      [codeIs(parameter("readingText"), RELATIVE_READING), relative],
      [codeIs(parameter("readingText"), POINTS_READING), points],
    ],
    extreme(relative, points),
  );
}

/** State of one year. */
function state(year: YearPlace): Value {
  const result = column(`result${year}`);
  const code = (value: IndicatorState): Value => text(value);
  const outOfRange = and(percentUnit, or(compare(result, "<", number(0)), compare(result, ">", number(1))));
  const inherited = and(kindIs(year, "ministry-milestone"), not(codeIs(parameter("categoryText"), "MSSS")));
  return choose(
    [
      [compare(column("place"), "=", number(0)), code("unknown")],
      [not(inScope), code("out-of-scope")],
      [excused, code("not-applicable")],
      [kindIs(year, "none"), code("none")],
      [inherited, code("inherited")],
      [isItem(result, "resultWords", NOT_APPLICABLE), code("not-applicable")],
      [phaseIs(year, PHASE_BEFORE), code("future")],
      [isBlank(result), code("missing")],
      [isItem(result, "resultWords", NOT_AVAILABLE), code("unavailable")],
      [and(isMilestone(year), isItem(result, "resultWords", REACHED)), code("met")],
      [and(isMilestone(year), isItem(result, "resultWords", ...OPEN_MILESTONE_STATUSES)), code("gap")],
      [or(isMilestone(year), not(isNumber(result)), outOfRange), code("invalid")],
      [not(isNumber(column(`low${year}`))), code("no-baseline")],
      [compare(tenths(result), ">=", tenths(column(`high${year}`))), code("met")],
      [compare(tenths(result), "<", tenths(column(`low${year}`))), code("gap")],
    ],
    code("confirm"),
  );
}

/** Result minus the lowest threshold, in percentage points to one decimal (in units of the index otherwise). */
function gap(year: YearPlace): Value {
  const result = column(`result${year}`);
  const low = column(`low${year}`);
  return choose(
    [
      [not(and(stateIs(year, "met", "gap", "confirm"), isNumber(result), isNumber(low))), text("")],
      [or(kindIs(year, "percentage"), percentUnit), over(minus(tenths(result), tenths(low)), number(10))],
    ],
    minus(bounded(result), bounded(low)),
  );
}

function yearColumns(year: YearPlace, fiscalYear: string, { hasMidYear }: IndicatorShape): readonly Column[] {
  return [
    official(`target${year}`, `Cible ministérielle ${fiscalYear}`, 15, {
      year,
      format: "rate",
      isFolded: true,
    }),
    input(`local${year}`, `Cible locale ${fiscalYear}`, 11, rate, { year, prompt: "local", isFolded: true }),
    ...(hasMidYear
      ? [
          input(`mid${year}`, `Résultat mi-année ${fiscalYear}`, 11, rate, {
            year,
            prompt: "mid",
            isFolded: true,
          }),
        ]
      : []),
    input(`result${year}`, `Résultat ${fiscalYear}`, 11, rate, { year, prompt: "result", isFolded: true }),
    computed(`gap${year}`, `Écart ${fiscalYear}`, 11, "points", gap(year), year),
  ];
}

/** The result in tenths of a point where it is a rate that counts; what several rules compare. */
function assessedTenths(year: YearPlace): Value {
  const result = column(`result${year}`);
  const isAssessed = stateIs(year, "met", "gap", "confirm", "no-baseline");
  return choose([[and(isAssessed, percentUnit, isNumber(result)), tenths(result)]], text(""));
}

/** A whole number, zero or more. */
export const isCount = (id: string): Condition =>
  and(isInteger(column(id)), compare(column(id), ">=", number(0)));

/** Numerator ÷ denominator where both are counts that go together, in tenths of a point. */
const calculatedTenths: Value = choose(
  [
    [
      and(
        isCount("numerator"),
        isCount("denominator"),
        compare(column("denominator"), ">", number(0)),
        compare(column("numerator"), "<=", column("denominator")),
      ),
      // The denominator is at least 1 here; `max` keeps the formula from ever dividing by zero.
      tenths(over(column("numerator"), max(column("denominator"), number(1)))),
    ],
  ],
  text(""),
);

/** A rate within its bounds, or an index. */
const isResult = (id: string): Condition => {
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
  const low = column(`low${year}`);
  const isAsked = and(
    compare(column(`asks${year}`), "=", number(1)),
    phaseIs(year, PHASE_DURING),
    isBlank(column(`result${year}`)),
    isNumber(low),
  );
  const halfway = (from: string): Value =>
    tenths(min(low, over(plus(bounded(column(from)), bounded(low)), number(2))));
  const before = years.find((item) => item === year - 1);
  return choose(
    [
      [not(isAsked), text("")],
      ...(before
        ? [[and(isRate(before), isResult(`result${before}`)), halfway(`result${before}`)] as const]
        : []),
      [isResult("baseline"), halfway("baseline")],
    ],
    text(""),
  );
}

function yearSupport(year: YearPlace, shape: IndicatorShape): readonly Column[] {
  return [
    support(`kind${year}`, lookup(`kind${year}`, column("place")), year),
    support(`value${year}`, lookup(`value${year}`, column("place")), year),
    support(`low${year}`, threshold(year, min), year),
    support(`high${year}`, threshold(year, max), year),
    support(`state${year}`, state(year), year),
    // 1 where the row and the year call for a rate: several rules ask, and formulas have a limited length.
    support(`asks${year}`, choose([[and(inScope, not(excused), isRate(year)), number(1)]], number(0)), year),
    support(`tenths${year}`, assessedTenths(year), year),
    ...(shape.hasMidYear
      ? [support(`pace${year}`, pace(year, shape), year), support(`midStage${year}`, midStage(year), year)]
      : []),
  ];
}

/**
 * The sheet « Indicateurs »: one row per indicator, results, gaps and what makes up for them on the same row.
 * @param headers fiscal years as the headers of their columns say them, in the order of the years of `shape`.
 */
export function indicatorsTable(shape: IndicatorShape, headers: readonly string[], rowCount: number): Table {
  const years = shape.years.map((year, place) => [year, headers[place] ?? ""] as const);
  return {
    id: "indicators",
    title: "Indicateurs",
    tableName: "Indicateurs",
    frozenColumns: 3,
    rowCount,
    keyColumn: "number",
    keyList: "indicatorNumbers",
    gaps: { state: "state", result: "result" },
    quiet,
    ...(shape.hasScope ? { isOutside: "inScope" } : {}),
    columns: [
      official("number", "No", 6),
      official("objective", "Objectif", 26),
      official("indicator", "Indicateur", 36),
      input("applicable", "Applicable", 11, list("applicability")),
      input("justification", "Justification", 18, free),
      input("baseline", "Mesure de départ", 11, rate),
      input("unit", "Unité", 8, list("units")),
      ...years.flatMap(([year, fiscalYear]) => yearColumns(year, fiscalYear, shape)),
      input("numerator", "Numérateur", 12, countOf, { format: "number" }),
      input("denominator", "Dénominateur", 13, countOf, { format: "number" }),
      input("source", "Source des données", 18, free),
      input("explanation", "Explication de l'écart", 30, free),
      input("mitigation", "Mesure d'atténuation", 30, free),
      input("owner", "Responsable (fonction)", 18, free),
      input("due", "Échéance", 12, date),
      input("comments", "Commentaires", 20, free),
      output("diagnostic"),
      support("place", position("indicatorNumbers", column("number"))),
      support("inScope", scope(shape)),
      support("linked", count("measureKeys", INDICATOR_PREFIX, column("number"))),
      support("aimedAt", count("actionAims", INDICATOR_PREFIX, column("number"))),
      support("calculated", calculatedTenths),
      ...shape.years.flatMap((year) => yearSupport(year, shape)),
      // Several rules ask, and formulas have a limited length.
      support("gapPhase", gapPhase(shape)),
      support("actionStage", actionStage(shape)),
    ],
  };
}
