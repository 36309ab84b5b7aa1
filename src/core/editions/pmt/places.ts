/** Where the rules that several sheets share look. */
import type { NumberCells } from "../../programme/table/number-cells";
import type { DateCell } from "../../rules/dat-01-invalid-date";
import type { MeasurePlace } from "../../rules/measure-checks";
import type { TextPlace } from "../../rules/text-places";
import { actionNumbers } from "../../sheets/actions/columns";
import { actionMeasure, actionTexts } from "../../sheets/actions/measures";
import { amountNumbers, totalNumbers } from "../../sheets/amounts/columns";
import { amountMeasure, amountTexts } from "../../sheets/amounts/measures";
import { amounts } from "./contents";

/** What no amount of an organization exceeds: the total announced for them all, in millions of dollars. */
export const MOST = amounts[0]?.amount ?? 0;

/** Where a measure or an action stands. */
export const measures: readonly MeasurePlace[] = [actionMeasure, amountMeasure(MOST)];

/** Explanations and measures. */
export const textPlaces: readonly TextPlace[] = [...amountTexts, ...actionTexts];

/** Every cell of numbers that users fill in, table by table. */
export const numberCells: readonly NumberCells[] = [amountNumbers, totalNumbers, actionNumbers];

/** Every cell of dates that users fill in. */
export const dateCells: readonly DateCell[] = [
  ["amounts", "due"],
  ["actions", "start"],
  ["actions", "due"],
  ["actions", "done"],
  ["identification", "dataDate"],
  ["identification", "filingDate"],
  ["identification", "approvalDate"],
];
