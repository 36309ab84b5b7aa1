import { cellOf, type OfficialRow, type OfficialCells } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { ChangeColumn } from "./handles";

/** The official conditions of success, by lever (annex 6). */
export const changeRows = ({ successConditions, levers }: Roadmap): readonly OfficialRow[] =>
  successConditions.map((condition) => {
    const lever = levers.find(({ id }) => id === condition.lever);
    return {
      id: condition.id,
      cells: {
        number: cellOf(condition.id),
        lever: cellOf(lever?.wording ?? null, [lever?.corrected]),
        condition: cellOf(condition.wording, [condition.corrected]),
      } satisfies OfficialCells<ChangeColumn>,
    };
  });
