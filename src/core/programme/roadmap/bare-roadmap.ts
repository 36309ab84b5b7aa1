import type { Roadmap } from "./schema";

/** What every roadmap says of itself. */
export type RoadmapIdentity = Pick<Roadmap, "id" | "version" | "title" | "acronym" | "fiscalYears">;

/** A roadmap with nothing published but what it says of itself: for programmes that are made of other sheets. */
export const bareRoadmap = (identity: RoadmapIdentity): Roadmap => ({
  ...identity,
  columns: [],
  orientations: [],
  objectives: [],
  indicators: [],
  riskTypes: [],
  risks: [],
  levers: [],
  successConditions: [],
  workforceActions: [],
  benefitColumns: { services: "", financial: "" },
  benefits: [],
  source: {
    roadmap: "",
    benefits: "",
    risks: "",
    successConditions: "",
    workforceActions: "",
  },
});
