import type { Indicator } from "../../../programme/roadmap/schema";

export const indicators: readonly Indicator[] = [
  {
    id: "1.1",
    objective: "1.1",
    orientation: "O1",
    wording:
      "Taux de nouveaux services numériques ayant intégré le citoyen aux étapes stratégiques du projet",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator:
        "Nouveaux services numériques de l’exercice ayant intégré le citoyen aux étapes stratégiques",
      denominator: "Nouveaux services numériques de l’exercice",
    },
    targets: [
      { kind: "percentage", year: "2023-2024", text: "50%", atLeast: 0.5 },
      { kind: "percentage", year: "2024-2025", text: "75%", atLeast: 0.75 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "1.2",
    objective: "1.2",
    orientation: "O1",
    wording:
      "Taux de nouveaux services numériques qui offrent à la fois un soutien numérique et un soutien téléphonique aux citoyens",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator:
        "Nouveaux services numériques offrant à la fois un soutien numérique et un soutien téléphonique",
      denominator: "Nouveaux services numériques destinés aux citoyens",
    },
    targets: [
      { kind: "percentage", year: "2023-2024", text: "75%", atLeast: 0.75 },
      { kind: "percentage", year: "2024-2025", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "2.1",
    objective: "2.1",
    orientation: "O2",
    wording:
      "Taux d'employés ayant réalisés au moins un des parcours de formation identifiés en compétences numériques",
    corrected:
      "Taux d'employés ayant réalisé au moins un des parcours de formation identifiés en compétences numériques",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: false,
    calculation: {
      numerator: "Employés ayant réalisé au moins un des parcours identifiés",
      denominator: "Employés de l’organisation (effectif à la date de mesure)",
    },
    targets: [
      {
        kind: "milestone",
        year: "2023-2024",
        text: "Adoption des parcours",
        wording: "Adoption des parcours",
      },
      { kind: "percentage", year: "2024-2025", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "2.2",
    objective: "2.2",
    orientation: "O2",
    wording:
      "Taux d'assignation des postes stratégiques des directions d'affaires dans la gouvernance des projets numériques",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator: "Postes stratégiques assignés à des directions d’affaires",
      denominator: "Postes stratégiques prévus dans la gouvernance des projets numériques",
    },
    targets: [
      { kind: "percentage", year: "2023-2024", text: "50%", atLeast: 0.5 },
      { kind: "percentage", year: "2024-2025", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "3.1",
    objective: "3.1",
    orientation: "O3",
    wording: "Taux de maturité numérique organisationnelle",
    scope: { MSSS: true, OP: false, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: false,
    targets: [
      {
        kind: "milestone",
        year: "2023-2024",
        text: "Indice établi et mesure de départ",
        wording: "Indice établi et mesure de départ",
        responsible: "MSSS",
      },
      { kind: "relative", year: "2024-2025", text: "+5%", delta: 5 },
      { kind: "relative", year: "2025-2026", text: "+10%", delta: 10 },
      { kind: "relative", year: "2026-2027", text: "+15%", delta: 15 },
    ],
  },
  {
    id: "3.2",
    objective: "3.2",
    orientation: "O3",
    wording:
      "Taux de nouveaux projets numériques provinciaux intégrant les conditions de succès identifiées en gestion de changement",
    scope: { MSSS: true, OP: false, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator: "Nouveaux projets numériques provinciaux intégrant les conditions de succès",
      denominator: "Nouveaux projets numériques provinciaux",
    },
    targets: [
      { kind: "percentage", year: "2023-2024", text: "50%", atLeast: 0.5 },
      { kind: "percentage", year: "2024-2025", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "4.1",
    objective: "4.1",
    orientation: "O4",
    wording:
      "Taux de nouveaux projets numériques en IA ayant eu recours à l'outil d'analyse des risques en IA",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator: "Nouveaux projets en IA ayant eu recours à l’outil d’analyse des risques",
      denominator: "Nouveaux projets numériques en IA",
    },
    targets: [
      {
        kind: "milestone",
        year: "2023-2024",
        text: "Guide IA produit",
        wording: "Guide IA produit",
        responsible: "MSSS",
      },
      {
        kind: "milestone",
        year: "2024-2025",
        text: "Outil d'analyse produit",
        wording: "Outil d'analyse produit",
        responsible: "MSSS",
      },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "4.2",
    objective: "4.2",
    orientation: "O4",
    wording: "Taux de réalisation des cibles annuelles prévues au plan stratégique d'innovation en santé",
    scope: { MSSS: true, OP: false, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: true,
    calculation: {
      numerator: "Cibles annuelles réalisées du plan stratégique d’innovation en santé",
      denominator: "Cibles annuelles prévues",
    },
    targets: [
      { kind: "percentage", year: "2023-2024", text: "75%", atLeast: 0.75 },
      { kind: "percentage", year: "2024-2025", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "none", year: "2026-2027", text: "-----" },
    ],
  },
  {
    id: "5.1",
    objective: "5.1",
    orientation: "O5",
    wording: "Taux d'actualisation d'un inventaire des données numériques détenues par l'organisation",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: false,
    calculation: {
      numerator: "Éléments de l’inventaire actualisés",
      denominator: "Éléments de l’inventaire des données numériques",
    },
    targets: [
      { kind: "milestone", year: "2023-2024", text: "Investigation", wording: "Investigation" },
      { kind: "milestone", year: "2024-2025", text: "Inventaire produit", wording: "Inventaire produit" },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
  {
    id: "5.2",
    objective: "5.2",
    orientation: "O5",
    wording:
      "Taux de réalisation du plan visant l'amélioration continue de la qualité des données numériques",
    scope: { MSSS: true, OP: true, RSSS: true },
    baseline: null,
    zeroDenominatorPossible: false,
    calculation: {
      numerator: "Actions réalisées du plan d’amélioration de la qualité",
      denominator: "Actions prévues au plan",
    },
    targets: [
      { kind: "none", year: "2023-2024", text: "-----" },
      {
        kind: "milestone",
        year: "2024-2025",
        text: "Diagnostic et plan",
        wording: "Diagnostic et plan",
      },
      { kind: "percentage", year: "2025-2026", text: "90%", atLeast: 0.9 },
      { kind: "percentage", year: "2026-2027", text: "90%", atLeast: 0.9 },
    ],
  },
];
