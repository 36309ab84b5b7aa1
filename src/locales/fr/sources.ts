/** Where rules come from, as a reader would look it up; pages are those of the plan as filed in 2023. */
export const sources = {
  preamble: "Préambule (PTN SSSS, p. 1)",
  objectives: "Section « Objectifs » (PTN SSSS, p. 8)",
  section: "Section « Feuille de route » (PTN SSSS, p. 9)",
  roadmap: (part: string) => `Feuille de route, ${part} (PTN SSSS, p. 10)`,
  /** The government's strategy. */
  strategy: (part: string) => `Cibles de transformation, ${part} (STNG 2019-2023)`,
  /** The PTN of the MEIE; its sections have no numbers. */
  meie: (part: string) => `PTN du MEIE, ${part}`,
  /** The plan of 2022 to 2025, as it was announced. */
  pmt: "Communiqué du 18 mai 2022 (PMT 2022-2025)",
  pmtOfficial: "Annexe 2 et communiqué du 18 mai 2022 (PMT 2022-2025)",
  step: (step: number) => `Annexe 3, étape ${step} (PTN SSSS, p. 19)`,
  annex5: "Annexe 5 (PTN SSSS, p. 24)",
  annex6: "Annexe 6 (PTN SSSS, p. 27)",
  /** Every table whose words are copied. */
  official: "Feuille de route (PTN SSSS, p. 10); annexes 4 à 7 (p. 20 à 31)",
  governanceAct: "Loi sur la gouvernance du système de santé et de services sociaux",
  relativeTarget:
    "Feuille de route, indicateur 3.1 (PTN SSSS, p. 10); Plan stratégique 2023-2027 et Répertoire des indicateurs de gestion du MSSS",
  auditorGeneral: "Vérificateur général du Québec, suivi du Dossier santé Québec",
  /** Asked for by the template alone: the plan says nothing of it. */
  template: "Gabarit",
} as const;
