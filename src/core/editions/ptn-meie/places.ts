/** Where the rules that several sheets share look. */
import type { NumberCells } from "../../programme/table/number-cells";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { DateCell } from "../../rules/dat-01-invalid-date";
import type { MeasurePlace } from "../../rules/measure-checks";
import type { TextPlace } from "../../rules/text-places";
import { actionNumbers } from "../../sheets/actions/columns";
import { actionMeasure, actionTexts } from "../../sheets/actions/measures";
import { initiativeNumbers } from "../../sheets/initiatives/columns";
import { initiativeMeasure } from "../../sheets/initiatives/measures";
import { riskNumbers } from "../../sheets/risks/columns";
import { riskMeasure, riskTexts } from "../../sheets/risks/measures";
import { maturityNumbers, radarNumbers } from "../../sheets/scales/columns";
import { scaleMeasures, scaleTexts } from "../../sheets/scales/measures";

/** Where a measure, an action or an initiative stands. */
export const measures = (roadmap: Roadmap): readonly MeasurePlace[] => [
  initiativeMeasure,
  actionMeasure,
  ...scaleMeasures(roadmap),
  riskMeasure,
];

/** Explanations and measures. */
export const textPlaces: readonly TextPlace[] = [...scaleTexts, ...riskTexts, ...actionTexts];

/** Every cell of numbers that users fill in, table by table. */
export const numberCells: readonly NumberCells[] = [
  initiativeNumbers,
  actionNumbers,
  maturityNumbers,
  radarNumbers,
  riskNumbers,
];

/** Every cell of dates that users fill in. */
export const dateCells: readonly DateCell[] = [
  ["initiatives", "start"],
  ["initiatives", "due"],
  ["actions", "start"],
  ["actions", "due"],
  ["actions", "done"],
  ["maturity", "measured"],
  ["maturity", "due"],
  ["radar", "measured"],
  ["radar", "due"],
  ["risks", "due"],
  ["change", "due"],
  ["identification", "dataDate"],
  ["identification", "filingDate"],
  ["identification", "approvalDate"],
];
