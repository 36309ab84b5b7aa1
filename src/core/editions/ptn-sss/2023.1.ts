import type { Roadmap } from "../../programme/roadmap/schema";
import { benefits } from "./2023.1/benefits";
import { levers, successConditions } from "./2023.1/change";
import { indicators } from "./2023.1/indicators";
import { objectives, orientations } from "./2023.1/orientations";
import { risks, riskTypes } from "./2023.1/risks";
import { workforceActions } from "./2023.1/workforce";

/** Official content, verbatim and with its misprints; see the folder of the same name. */
export const ptnSss20231: Roadmap & Required<Pick<Roadmap, "filing">> = {
  id: "ptn-sss",
  version: "2023.1",
  title: "Plan de transformation numérique 2023-2027 – Secteur de la santé et des services sociaux",
  acronym: "PTN SSSS 2023-2027",
  fiscalYears: [
    { id: "2023-2024", start: "2023-04-01", end: "2024-03-31" },
    { id: "2024-2025", start: "2024-04-01", end: "2025-03-31" },
    { id: "2025-2026", start: "2025-04-01", end: "2026-03-31" },
    { id: "2026-2027", start: "2026-04-01", end: "2027-03-31" },
  ],
  columns: [
    "Orientation",
    "Objectif",
    "Indicateur",
    "MSSS",
    "OP",
    "RSSS",
    "Mesure de départ",
    "Cible 2023 2024",
    "Cible 2024 2025",
    "Cible 2025 2026",
    "Cible 2026 2027",
  ],
  orientations,
  objectives,
  indicators,
  riskTypes,
  risks,
  levers,
  successConditions,
  workforceActions,
  benefitColumns: {
    services: "Amélioration des soins et des services",
    financial: "Plan financier/économique",
  },
  benefits,
  filing: {
    // Annex 3, step 16.
    first: { due: "2023-11-15" },
    collection: {
      // Step 18, « hiver 2024 à 2027 »: from the solstice to the end of the fiscal year.
      seasons: [
        { year: "2023-2024", start: "2023-12-21", end: "2024-03-31" },
        { year: "2024-2025", start: "2024-12-21", end: "2025-03-31" },
        { year: "2025-2026", start: "2025-12-21", end: "2026-03-31" },
        { year: "2026-2027", start: "2026-12-21", end: "2027-03-31" },
      ],
    },
  },
  source: {
    roadmap: "Feuille de route de la transformation numérique; Schéma",
    benefits: "Annexe 4",
    risks: "Annexe 5",
    successConditions: "Annexe 6",
    workforceActions: "Annexe 7",
  },
};
