/** Where the rules that several sheets share look. */
import type { NumberCells } from "../../programme/table/number-cells";
import type { DateCell } from "../../rules/dat-01-invalid-date";
import type { MeasurePlace } from "../../rules/measure-checks";
import type { TextPlace } from "../../rules/text-places";
import { actionNumbers } from "../../sheets/actions/columns";
import { actionMeasure, actionTexts } from "../../sheets/actions/measures";
import { indicatorDates, indicatorMeasures, indicatorTexts } from "../../sheets/indicators/measures";
import { indicatorNumbers } from "../../sheets/indicators/numbers";
import { targetYearShape } from "../../sheets/indicators/shape";

/** Place of the only fiscal year that has targets: the strategy's last. */
export const TARGET_YEAR = 4;

export const shape = targetYearShape(TARGET_YEAR);

/** Where a measure or an action stands. */
export const measures: readonly MeasurePlace[] = [...indicatorMeasures(shape), actionMeasure];

/** Explanations and measures. */
export const textPlaces: readonly TextPlace[] = [...indicatorTexts(shape), ...actionTexts];

/** Every cell of numbers that users fill in, table by table. */
export const numberCells: readonly NumberCells[] = [indicatorNumbers(shape), actionNumbers];

/** Every cell of dates that users fill in. */
export const dateCells: readonly DateCell[] = [
  ...indicatorDates(shape),
  ["actions", "start"],
  ["actions", "due"],
  ["actions", "done"],
  ["identification", "dataDate"],
  ["identification", "filingDate"],
  ["identification", "approvalDate"],
];
