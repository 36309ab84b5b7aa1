import type { Roadmap } from "../../programme/roadmap/schema";
import type { ListItems } from "../../programme/template";
import { sharedLists } from "../../programme/workbook/shared-lists";
import { indicatorLists } from "../../sheets/indicators/lists";
import { wholeShape } from "../../sheets/indicators/shape";
import { aimsOf, aimText, spelledAims } from "../aims";

/**
 * Everything that formulas and drop-down lists look up, by list id: written in
 * `_reference`, read by the TypeScript evaluator from the edition itself.
 */
export function referenceLists(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const indicatorNumbers = roadmap.indicators.map((item) => item.id);
  const riskNumbers = roadmap.risks.map((item) => item.id);
  return {
    ...sharedLists(roadmap, { aims: spelledAims(roadmap) }),
    indicatorNumbers,
    riskNumbers,
    conditionNumbers: roadmap.successConditions.map((item) => item.id),
    workforceNumbers: roadmap.workforceActions.map((item) => item.id),
    aims: aimsOf(roadmap).map(aimText),
    aimKeys: aimsOf(roadmap).map(({ key }) => key),
    ...indicatorLists(roadmap, wholeShape(roadmap)),
  };
}
