import { and, not, or } from "../../conditions/expression";
import { INDICATOR_PREFIX } from "../../programme/table/vocabulary";
import { measureHere } from "../../programme/table/measures";
import { currentGap, endedGap, excused } from "./states";

/** The measure that makes up for a gap. */
export const indicatorMeasure = {
  subject: "indicators",
  measure: "mitigation",
  asks: and(not(excused), measureHere(endedGap)),
  isOpen: or(endedGap, currentGap),
};

const excuse = ["applicable", "justification"];

/** Texts that must say something: the explanation of a gap, and its measure. */
export const indicatorTexts = ["explanation", "mitigation"].map((cell) => ({
  subject: "indicators",
  cell,
  on: not(excused),
  needed: excuse,
  aim: INDICATOR_PREFIX,
  isMeasure: cell === "mitigation",
}));
