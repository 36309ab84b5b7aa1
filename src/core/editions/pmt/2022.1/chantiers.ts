import type { Chantier } from "../../../sheets/amounts/official";

/** The four chantiers, word for word (annexe 2), each with the amount that the announcement gives it: none for the fourth. */
export const chantiers: readonly Chantier[] = [
  {
    id: "CH1",
    number: 1,
    wording:
      "Moderniser les infrastructures technologiques pour soutenir la transformation numérique du réseau de santé et de services sociaux et protéger les données des citoyens",
    actions: [
      "Optimisation de la capacité du réseau de télécommunication",
      "Rehaussement de la cybersécurité",
      "Consolidation des centres de traitement informatique et virage vers l'infonuagique",
    ],
    amount: 292.5,
  },
  {
    id: "CH2",
    number: 2,
    wording:
      "Transformer l'architecture technologique du système de santé et de services sociaux pour améliorer les services et optimiser les processus cliniques et administratifs",
    actions: [
      "Déploiement du Dossier de santé numérique dans deux régions vitrines",
      "Mise en place d'un Système d'information en finances, approvisionnement et ressources humaines",
      "Développement de tableaux de bord de gestion pour suivre la performance du réseau",
      "Réalisation d'autres projets nationaux pour mettre en œuvre le Plan santé",
    ],
    amount: 421.1,
  },
  {
    id: "CH3",
    number: 3,
    wording:
      "Optimiser les outils technologiques des établissements afin de réduire la pression sur le personnel et d'améliorer la qualité et l'accessibilité des services aux citoyens",
    actions: ["Plan décentralisé de modernisation technologique dans chaque établissement"],
    amount: 237.9,
  },
  {
    id: "CH4",
    number: 4,
    wording:
      "Se donner les moyens de nos ambitions et veiller à ce que chaque dollar investi en technologie de l'information le soit au bon endroit et de la bonne façon",
    actions: [
      "Rehaussement du budget accordé aux technologies de l'information",
      "Augmentation du nombre de ressources et stratégie d'attraction et de rétention des talents",
      "Renforcement de la gouvernance et intégration des meilleures pratiques de gestion",
    ],
    amount: null,
  },
];
