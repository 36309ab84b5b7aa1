import { cellOf, type OfficialRow } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";

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
      },
    };
  });
