import type { Objective, Orientation } from "../../../programme/roadmap/schema";

export const orientations: readonly Orientation[] = [
  {
    id: "OM1",
    number: 1,
    wording:
      "Mettre en place des conditions gagnantes pour le développement d’une économie prospère et pérenne, tout en assurant des relations adaptées à la réalité de nos clients finaux.",
    variants: [],
  },
  {
    id: "OM2",
    number: 2,
    wording: "Mettre en place une organisation efficace et efficiente, à la fois innovante et transparente.",
    variants: [],
  },
];

/** The five business ambitions. */
export const ambitions: readonly Objective[] = [
  {
    id: "1.1",
    orientation: "OM1",
    wording:
      "Nos clients sont au centre de l’évolution des services, des programmes et des politiques (incluant conception, mise en œuvre et reddition).",
    variants: [],
  },
  {
    id: "1.2",
    orientation: "OM1",
    wording:
      "Nos clients et partenaires communiquent leurs informations une seule fois, et nous sommes proactifs dans nos relations.",
    variants: [],
  },
  { id: "2.1", orientation: "OM2", wording: "Les employés sont au cœur de la transformation.", variants: [] },
  {
    id: "2.2",
    orientation: "OM2",
    wording: "Les services publics et les processus administratifs sont numériques de bout en bout.",
    variants: [],
  },
  {
    id: "2.3",
    orientation: "OM2",
    wording: "Les données sont valorisées et redonnées aux citoyens",
    variants: [],
  },
];
