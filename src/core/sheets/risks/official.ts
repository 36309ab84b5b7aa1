import { bullets, cellOf, type OfficialRow, type OfficialCells } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { RiskColumn } from "./handles";

/** The official risks (annex 5). */
export const riskRows = ({ risks }: Pick<Roadmap, "risks">): readonly OfficialRow[] =>
  risks.map(({ id, type, wording, measures }) => ({
    id,
    cells: {
      number: cellOf(id),
      type: cellOf(type ?? null),
      risk: cellOf(wording),
      measures: cellOf(bullets(measures)),
    } satisfies OfficialCells<RiskColumn>,
  }));
