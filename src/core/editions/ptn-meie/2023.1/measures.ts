import type { Maturity, Radar } from "../../../sheets/scales/official";

export const maturity: Maturity = {
  measured: "2,3",
  target: {
    stage: 3,
    year: "2026-2027",
    wording: "Atteindre l’étape 3 de maturité, résultat « nous devenons numérique »",
  },
};

export const radar: Radar = {
  overall: "1,75",
  categories: [
    { number: 1, wording: "expérience utilisateur/client", score: "1,25" },
    { number: 2, wording: "qualité des services numériques", score: "1,67" },
    { number: 3, wording: "intégration du numérique", score: "1,75" },
    { number: 4, wording: "responsabilité sociale", score: "3,00" },
    { number: 5, wording: "conception de services numériques", score: "2,50" },
    { number: 6, wording: "expérience employé", score: "1,14" },
    { number: 7, wording: "évaluation de la performance", score: "1,20" },
    { number: 8, wording: "gouvernance numérique", score: "1,50" },
  ],
};
