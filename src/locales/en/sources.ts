/** Where rules come from, as a reader would look it up; pages are those of the plan as filed in 2023. */
export const sources = {
  preamble: "Preamble (PTN SSSS, p. 1)",
  objectives: "Section “Objectifs” (PTN SSSS, p. 8)",
  section: "Section “Feuille de route” (PTN SSSS, p. 9)",
  roadmap: (part: string) => `Roadmap, ${part} (PTN SSSS, p. 10)`,
  /** The government's strategy. */
  strategy: (part: string) => `Transformation targets, ${part} (STNG 2019-2023)`,
  /** The PTN of the MEIE; its sections have no numbers. */
  meie: (part: string) => `PTN of the MEIE, ${part}`,
  /** The plan of 2022 to 2025, as it was announced. */
  pmt: "Communiqué, 18 May 2022 (PMT 2022-2025)",
  pmtOfficial: "Annex 2 and communiqué, 18 May 2022 (PMT 2022-2025)",
  step: (step: number) => `Annex 3, step ${step} (PTN SSSS, p. 19)`,
  annex5: "Annex 5 (PTN SSSS, p. 24)",
  annex6: "Annex 6 (PTN SSSS, p. 27)",
  /** Every table whose words are copied. */
  official: "Roadmap (PTN SSSS, p. 10); annexes 4 to 7 (pp. 20 to 31)",
  governanceAct: "Act respecting the governance of the health and social services system",
  relativeTarget:
    "Roadmap, indicator 3.1 (PTN SSSS, p. 10); MSSS strategic plan 2023-2027 and directory of management indicators",
  auditorGeneral: "Auditor General of Québec, follow-up on the Québec Health Record",
  /** Asked for by the template alone: the plan says nothing of it. */
  template: "Template",
} as const;
