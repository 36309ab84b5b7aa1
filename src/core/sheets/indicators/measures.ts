import { and, not, or } from "../../conditions/expression";
import { INDICATOR_PREFIX } from "../../programme/table/vocabulary";
import { measureHere } from "../../programme/table/measures";
import { answerId, answerYears, ofYear, type IndicatorShape } from "./shape";
import { currentGap, endedGap, excused } from "./states";
import { column, type IndicatorColumn } from "./handles";

/** The measures that make up for a gap: one a year, or one for the row. */
export const indicatorMeasures = (shape: IndicatorShape) =>
  answerYears(shape).map((year) => {
    const measure = answerId("mitigation", year);
    return {
      subject: "indicators",
      ...ofYear(year),
      measure,
      owner: answerId("owner", year),
      due: answerId("due", year),
      asks: and(not(excused), measureHere(endedGap(year), column(measure))),
      isOpen: or(endedGap(year), currentGap(year)),
    };
  });

const excuse = ["applicable", "justification"] satisfies IndicatorColumn[];

/** Texts that must say something: the explanation of a gap, and its measure. */
export const indicatorTexts = (shape: IndicatorShape) =>
  (["explanation", "mitigation"] as const).flatMap((cell) =>
    answerYears(shape).map((year) => ({
      subject: "indicators",
      ...ofYear(year),
      cell: answerId(cell, year),
      on: not(excused),
      needed: excuse,
      aim: INDICATOR_PREFIX,
      isMeasure: cell === "mitigation",
    })),
  );

/** Cells of due dates. */
export const indicatorDates = (shape: IndicatorShape) =>
  answerYears(shape).map((year) => ["indicators", answerId("due", year), year] as const);
