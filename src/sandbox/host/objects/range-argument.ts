import { rangeClass } from "./range";
import { rangeAt, type RangeRef } from "../model/range";
import type { Argument } from "../protocol/argument";
import type { Sheet } from "../model/book";

/** A range given as an object or as an address of the sheet. */
export const resolveRange = (sheet: Sheet, argument: Argument): RangeRef =>
  rangeClass.is(argument) ? rangeClass.from(argument) : rangeAt(sheet, argument.text());
