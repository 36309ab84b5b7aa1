import { bareRoadmap } from "../../programme/roadmap/bare-roadmap";
import type { Roadmap } from "../../programme/roadmap/schema";
import { indicators, objectives, orientations } from "./targets";

const bare = bareRoadmap({
  id: "stng",
  version: "2019.1",
  title: "Stratégie de transformation numérique gouvernementale 2019-2023",
  acronym: "STNG 2019-2023",
  fiscalYears: [
    { id: "2019-2020", start: "2019-04-01", end: "2020-03-31" },
    { id: "2020-2021", start: "2020-04-01", end: "2021-03-31" },
    { id: "2021-2022", start: "2021-04-01", end: "2022-03-31" },
    { id: "2022-2023", start: "2022-04-01", end: "2023-03-31" },
  ],
});

/** Official content, verbatim. */
export const stng20191: Roadmap = {
  ...bare,
  columns: [
    "Orientation",
    "Ambition",
    "Cible de transformation",
    "Effet recherché de la cible",
    "Cible 2022-2023",
  ],
  orientations,
  objectives,
  indicators,
  source: {
    ...bare.source,
    roadmap: "Cibles de transformation, ambitions 1 à 6",
  },
};
