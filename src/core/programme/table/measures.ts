/** What sheets that hold measures say alike of them. */
import {
  and,
  column,
  compare,
  isBlank,
  isError,
  isFilled,
  not,
  number,
  or,
  type Condition,
  type Reference,
} from "../../conditions/expression";
import { isAnyItem } from "./listed";

/** A measure is written on the row, or must be; no row of « Plan d'action » carries one, with its own owner and due date. */
export const measureHere = (isRequired: Condition, measure: Reference = column("mitigation")): Condition =>
  and(compare(column("linked"), "=", number(0)), or(isFilled(measure), isRequired));

/** Nothing is said of a state that is none of the list's: VAL-09 or VAL-10 tells it. */
export const isKnownState = (of: Reference): Condition =>
  and(not(isError(of)), or(isBlank(of), isAnyItem(of)));
