/** Where an indicator stands each year: thresholds, state, gap. */
import { PHASE_BEFORE, phaseIs } from "../../programme/workbook/phases";
import {
  and,
  bounded,
  choose,
  codeIs,
  compare,
  isBlank,
  isNumber,
  min,
  minus,
  not,
  number,
  or,
  over,
  plus,
  tenths,
  text,
  times,
  type Value,
} from "../../conditions/expression";
import type { YearPlace } from "../../programme/table/table";
import { isItem } from "../../programme/table/listed";
import {
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  OPEN_MILESTONE_STATUSES,
  POINTS_READING,
  REACHED,
  RELATIVE_READING,
} from "../../programme/table/vocabulary";
import { NO, YES } from "./answers";
import type { IndicatorShape } from "./shape";
import {
  answers,
  excused,
  inScope,
  isAnswered,
  isMilestone,
  kindIs,
  percentUnit,
  stateIs,
  type IndicatorState,
} from "./states";
import { at, column } from "./handles";
import { parameter } from "../../programme/workbook/setting-names";

/** Thresholds of a relative target, both readings. */
export function threshold(year: YearPlace, extreme: typeof min): Value {
  const baseline = column("baseline");
  const delta = column(at(year, "value"));
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
export function state(year: YearPlace, { hasAnswers }: IndicatorShape): Value {
  const result = column(at(year, "result"));
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
      ...(hasAnswers
        ? ([
            [and(isAnswered(year), answers(year, YES)), code("met")],
            [and(isAnswered(year), answers(year, NO)), code("gap")],
            [isAnswered(year), code("invalid")],
          ] as const)
        : []),
      [or(isMilestone(year), not(isNumber(result)), outOfRange), code("invalid")],
      [not(isNumber(column(at(year, "low")))), code("no-baseline")],
      [compare(tenths(result), ">=", tenths(column(at(year, "high")))), code("met")],
      [compare(tenths(result), "<", tenths(column(at(year, "low")))), code("gap")],
    ],
    code("confirm"),
  );
}

/** Result minus the lowest threshold, in percentage points to one decimal (in units of the index otherwise). */
export function gap(year: YearPlace): Value {
  const result = column(at(year, "result"));
  const low = column(at(year, "low"));
  return choose(
    [
      [not(and(stateIs(year, "met", "gap", "confirm"), isNumber(result), isNumber(low))), text("")],
      [or(kindIs(year, "percentage"), percentUnit), over(minus(tenths(result), tenths(low)), number(10))],
    ],
    minus(bounded(result), bounded(low)),
  );
}

/** The result in tenths of a point where it is a rate that counts; what several rules compare. */
export function assessedTenths(year: YearPlace): Value {
  const result = column(at(year, "result"));
  const isAssessed = stateIs(year, "met", "gap", "confirm", "no-baseline");
  return choose([[and(isAssessed, percentUnit, isNumber(result)), tenths(result)]], text(""));
}
