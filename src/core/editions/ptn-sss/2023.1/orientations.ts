import type { Objective, Orientation } from "../../../programme/roadmap/schema";

export const orientations: readonly Orientation[] = [
  {
    id: "O1",
    number: 1,
    wording:
      "Offrir des services numériques centrés sur les besoins des citoyens et adaptés aux diverses réalités",
    variants: [],
  },
  {
    id: "O2",
    number: 2,
    wording:
      "Mobiliser et habiliter le personnel du SSSS vers l'appropriation et l'utilisation d'un environnement numérique",
    variants: [
      "Mobiliser et habiliter le personnel du SSSS à s'approprier et à utiliser un environnement numérique",
    ],
  },
  {
    id: "O3",
    number: 3,
    wording: "Faire évoluer la culture numérique des organisations en misant sur le potentiel du numérique",
    variants: [],
  },
  {
    id: "O4",
    number: 4,
    wording: "Innover en utilisant le plein potentiel des technologies et de l'intelligence artificielle",
    variants: [],
  },
  {
    id: "O5",
    number: 5,
    wording: "Augmenter la performance en valorisant la qualité et la disponibilité des données numériques",
    variants: [],
  },
];

export const objectives: readonly Objective[] = [
  {
    id: "1.1",
    orientation: "O1",
    wording: "Assurer le développement de services numériques inclusifs pour le citoyen",
    variants: [],
  },
  {
    id: "1.2",
    orientation: "O1",
    wording: "Offrir du soutien adapté aux diverses réalités des citoyens",
    variants: [],
  },
  {
    id: "2.1",
    orientation: "O2",
    wording: "Assurer le développement des compétences numériques",
    variants: [],
  },
  {
    id: "2.2",
    orientation: "O2",
    wording:
      "Assurer l'appropriation et la priorisation des projets numériques par l'ensemble des parties prenantes dont les directions d'affaires",
    variants: [
      "Assurer l'appropriation et la priorisation des projets numériques par l'ensemble des parties prenantes, dont les directions d'affaires",
    ],
  },
  {
    id: "3.1",
    orientation: "O3",
    wording: "Assurer l'adhésion de l'ensemble de l'organisation dans la réussite du virage numérique",
    variants: [],
  },
  {
    id: "3.2",
    orientation: "O3",
    wording:
      "Intégrer une approche de gestion du changement dans le cadre des projets numériques à portée organisationnelle",
    variants: [
      "Intégrer une approche de gestion du changement dans le cadre des projets numériques ayant une portée organisationnelle",
    ],
  },
  {
    id: "4.1",
    orientation: "O4",
    wording:
      "Favoriser l'utilisation de solutions pertinentes ayant recours à l'intelligence artificielle (IA)",
    variants: [],
  },
  {
    id: "4.2",
    orientation: "O4",
    wording: "Assurer l'intégration de l'innovation dans le RSSS",
    variants: [],
  },
  {
    id: "5.1",
    orientation: "O5",
    wording: "Connaître ses propres données numériques organisationnelles",
    variants: [],
  },
  {
    id: "5.2",
    orientation: "O5",
    wording: "Contrôler la qualité des données numériques organisationnelles",
    variants: [],
  },
];
