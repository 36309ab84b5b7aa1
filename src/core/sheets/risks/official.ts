import { bullets, cellOf, type OfficialRow } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";

/** The official risks (annex 5). */
export const riskRows = ({ risks }: Pick<Roadmap, "risks">): readonly OfficialRow[] =>
  risks.map(({ id, type, wording, measures }) => ({
    id,
    cells: {
      number: cellOf(id),
      type: cellOf(type ?? null),
      risk: cellOf(wording),
      measures: cellOf(bullets(measures)),
    },
  }));
