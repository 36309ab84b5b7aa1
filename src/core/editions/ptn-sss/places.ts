/** Where the rules that several sheets share look. */
import type { NumberCells } from "../../programme/table/number-cells";
import type { DateCell } from "../../rules/dat-01-invalid-date";
import type { MeasurePlace } from "../../rules/measure-checks";
import type { TextPlace } from "../../rules/text-places";
import { actionNumbers } from "../../sheets/actions/columns";
import { actionMeasure, actionTexts } from "../../sheets/actions/measures";
import { indicatorDates, indicatorMeasures, indicatorTexts } from "../../sheets/indicators/measures";
import { indicatorNumbers } from "../../sheets/indicators/numbers";
import type { IndicatorShape } from "../../sheets/indicators/shape";
import { riskNumbers } from "../../sheets/risks/columns";
import { riskMeasure, riskTexts } from "../../sheets/risks/measures";
import { workforceNumbers } from "../../sheets/workforce/columns";

/** Where a measure or an action stands. */
export const measuresOf = (shape: IndicatorShape): readonly MeasurePlace[] => [
  ...indicatorMeasures(shape),
  actionMeasure,
  riskMeasure,
];

/** Explanations and measures. */
export const textPlacesOf = (shape: IndicatorShape): readonly TextPlace[] => [
  ...indicatorTexts(shape),
  ...riskTexts,
  ...actionTexts,
];

/** Every cell of numbers that users fill in, table by table. */
export const numberCells = (shape: IndicatorShape): readonly NumberCells[] => [
  indicatorNumbers(shape),
  actionNumbers,
  riskNumbers,
  workforceNumbers,
];

/** Every cell of dates that users fill in. */
export const dateCellsOf = (shape: IndicatorShape): readonly DateCell[] => [
  ...indicatorDates(shape),
  ["actions", "start"],
  ["actions", "due"],
  ["actions", "done"],
  ["risks", "due"],
  ["change", "due"],
  ["workforce", "due"],
  ["identification", "dataDate"],
  ["identification", "filingDate"],
  ["identification", "approvalDate"],
];
