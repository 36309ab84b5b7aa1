import { bareRoadmap } from "../../programme/roadmap/bare-roadmap";
import type { Roadmap } from "../../programme/roadmap/schema";
import { changePlan } from "./2023.1/change";
import { ambitions, orientations } from "./2023.1/orientations";
import { risks } from "./2023.1/risks";

/**
 * Official content, verbatim; see the folder of the same name. The plan rests on measures of February to April 2023 and
 * aims at 31 March 2027: its four fiscal years are our reading.
 */
export const ptnMeie20231: Roadmap = {
  ...bareRoadmap({
    id: "ptn-meie",
    version: "2023.1",
    title:
      "Plan de transformation numérique du ministère de l’Économie, de l’Innovation et de l’Énergie (première mise à jour)",
    acronym: "PTN MEIE",
    fiscalYears: [
      { id: "2023-2024", start: "2023-04-01", end: "2024-03-31" },
      { id: "2024-2025", start: "2024-04-01", end: "2025-03-31" },
      { id: "2025-2026", start: "2025-04-01", end: "2026-03-31" },
      { id: "2026-2027", start: "2026-04-01", end: "2027-03-31" },
    ],
  }),
  orientations,
  objectives: ambitions,
  risks,
  successConditions: changePlan,
  benefitColumns: { services: "Bénéfices non financiers", financial: "Bénéfices financiers" },
  source: {
    roadmap: "Orientations et ambitions d’affaires",
    benefits: "Bénéfices",
    risks: "Risques",
    successConditions: "Plan de changement",
    workforceActions: "",
  },
};
