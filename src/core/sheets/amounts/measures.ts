import { isFilled, or } from "../../conditions/expression";
import { isOverspent } from "./states";
import { column, type AmountColumn } from "./handles";

/** The measure that answers for what was spent above what was planned. */
export const amountMeasure = (most: number) => ({
  subject: "amounts",
  measure: "mitigation" satisfies AmountColumn,
  asks: or(isFilled(column("mitigation")), isOverspent(most)),
  isOpen: isOverspent(most),
});

/** Texts that must say something. The row says itself what it is about. */
export const amountTexts = (["explanation", "mitigation"] as const satisfies AmountColumn[]).map((cell) => ({
  subject: "amounts",
  cell,
  on: isFilled(column(cell)),
  needed: [],
  aim: null,
  isMeasure: cell === "mitigation",
}));
