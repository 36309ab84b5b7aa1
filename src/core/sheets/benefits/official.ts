import { bullets, cellOf, type OfficialContent } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";

/** « Bénéfices »: the official headings of annex 4, by objective. */
export const benefitsContent = (roadmap: Roadmap): OfficialContent => ({
  role: "benefits",
  columns: [
    { id: "objective", kind: "wording", header: roadmap.columns[1] ?? "" },
    { id: "services", kind: "wording", header: roadmap.benefitColumns.services },
    { id: "financial", kind: "wording", header: roadmap.benefitColumns.financial },
  ],
  keyColumn: "objective",
  rows: roadmap.benefits.map((benefit) => {
    const objective = roadmap.objectives.find(({ id }) => id === benefit.objective);
    const variants = objective?.variants.map((variant) => `${benefit.objective} ${variant}`);
    return {
      id: benefit.objective,
      cells: {
        objective: cellOf(`${benefit.objective} ${objective?.wording ?? ""}`, variants),
        services: cellOf(bullets(benefit.services)),
        financial: cellOf(bullets(benefit.financial)),
      },
    };
  }),
});
