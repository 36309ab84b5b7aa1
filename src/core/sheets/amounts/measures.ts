import { isFilled, or } from "../../conditions/expression";
import { isOverspent } from "./states";
import { column } from "./handles";

/** The measure that answers for what was spent above what was planned. */
export const amountMeasure = (most: number) => ({
  subject: "amounts",
  measure: "mitigation",
  asks: or(isFilled(column("mitigation")), isOverspent(most)),
  isOpen: isOverspent(most),
});

/** Texts that must say something. The row says itself what it is about. */
export const amountTexts = (["explanation", "mitigation"] as const).map((cell) => ({
  subject: "amounts",
  cell,
  on: isFilled(column(cell)),
  needed: [],
  aim: null,
  isMeasure: cell === "mitigation",
}));
