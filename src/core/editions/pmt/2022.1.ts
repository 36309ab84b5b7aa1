import { bareRoadmap } from "../../programme/roadmap/bare-roadmap";
import type { Roadmap } from "../../programme/roadmap/schema";

const bare = bareRoadmap({
  id: "pmt",
  version: "2022.1",
  title: "Plan de modernisation technologique 2022-2025",
  acronym: "PMT 2022-2025",
  fiscalYears: [
    { id: "2022-2023", start: "2022-04-01", end: "2023-03-31" },
    { id: "2023-2024", start: "2023-04-01", end: "2024-03-31" },
    { id: "2024-2025", start: "2024-04-01", end: "2025-03-31" },
  ],
});

/** Official content, verbatim; see the folder of the same name. The amounts are those of the announcement. */
export const pmt20221: Roadmap = {
  ...bare,
  source: { ...bare.source, roadmap: "Annexe 2; communiqué du 18 mai 2022" },
};
