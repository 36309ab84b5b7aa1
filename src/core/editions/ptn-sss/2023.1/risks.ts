import type { Risk } from "../../../programme/roadmap/schema";

export const riskTypes: readonly string[] = [
  "Stratégique",
  "Organisationnel",
  "Légal",
  "Humain",
  "Technologique",
  "Financier",
];

export const risks: readonly Risk[] = [
  {
    id: "R01",
    type: "Stratégique",
    wording: "Changement d'orientations et/ou de priorités",
    measures: ["Obligation légale prévue par la LGGRI", "Changement de culture priorisé dans le PTN"],
  },
  {
    id: "R02",
    type: "Organisationnel",
    wording: "Défaut d'encadrement de la TN",
    measures: [
      "Mise en place d'une gouvernance de la TN impliquant l'ensemble des parties prenantes",
      "Mise en place d'une table d'experts en TN",
      "Création de rôles de leaders en TN dans les organismes publics, dans les établissements et au sein des directions générales du MSSS",
      "Création du Carrefour numérique SSSS",
      "Partage du registre consolidé des initiatives numériques",
    ],
  },
  {
    id: "R03",
    type: "Organisationnel",
    wording: "Manque de connaissances et de qualité des données numériques",
    measures: [
      "PTN SSSS : orientation 5",
      "Inventaire des données numériques et amélioration de la qualité des données",
      "Stratégie propre à la valorisation des données à venir",
    ],
  },
  {
    id: "R04",
    type: "Organisationnel",
    wording: "Utilisation inadéquate de l'intelligence artificielle",
    measures: [
      "Élaboration d'un guide sur l'utilisation de l'IA dans le secteur de la santé et des services sociaux",
      "Élaboration d'un outil d'analyse des risques de l'IA",
      "Encadrement de toute initiative numérique impliquant l'intelligence artificielle",
    ],
  },
  {
    id: "R05",
    type: "Organisationnel",
    wording: "Manque d'équité dans l'accessibilité des services",
    measures: [
      "Prise en compte des diverses réalités des citoyens dès la conception des services numériques et planification de moyens de rechange d'accès aux services (téléphone, en personne, courrier postal, etc.) (Orientation 1)",
      "Mesure et suivi des délais d'accès aux services selon les divers moyens utilisés",
      "Mise en place de services de soutien et d'accompagnement des citoyens leur permettant de développer leur littératie numérique et/ou de les diriger vers des moyens de rechange d'accès aux services",
    ],
  },
  {
    id: "R06",
    type: "Légal",
    wording: "Rigidité du cadre légal en ce qui a trait à l'accès et au partage des données numériques",
    measures: ["Adoption de la loi 5"],
  },
  {
    id: "R07",
    type: "Légal",
    wording: "Rigidité du cadre légal par rapport à l'innovation",
    measures: ["Développement d'un plan stratégique en innovation (Bureau de l'innovation)"],
  },
  {
    id: "R08",
    type: "Humain",
    wording: "Capacité d'apprentissage et d'évolution dans un contexte de rareté de la main-d'œuvre",
    measures: [
      "Disponibilité d'un environnement numérique d'apprentissage (ENA) permettant plus de flexibilité pour la formation",
      "Mutualisation des initiatives et de l'expertise afin de partager les leçons apprises",
    ],
  },
  {
    id: "R09",
    type: "Humain",
    wording: "Degré de littératie numérique variable chez le personnel",
    measures: [
      "Développement des compétences numériques prévu dans le PTN (Orientation 2)",
      "Disponibilité de l'environnement numérique d'apprentissage (ENA)",
      "Offrir un service de soutien",
    ],
  },
  {
    id: "R10",
    type: "Humain",
    wording: "Manque d'expertise",
    measures: ["Plan de main-d'œuvre en TI prévu dans le PTN"],
  },
  {
    id: "R11",
    type: "Humain",
    wording: "Résistance au changement",
    measures: [
      "PTN SSSS axé sur les facteurs humains (citoyen, personnel et culture organisationnelle)",
      "Plan de gestion du changement prévu au PTN",
    ],
  },
  {
    id: "R12",
    type: "Humain",
    wording: "Divergence entre les services numériques offerts et les besoins de la population",
    measures: [
      "Implication citoyenne dans la conception de services numériques (Orientation 1)",
      "Création d'une table consultative citoyenne concernant la gouvernance en TN",
      "Partenariat avec le CEPPP (Centre d'excellence sur le partenariat avec les patients et le public)",
    ],
  },
  {
    id: "R13",
    type: "Humain",
    wording: "Enjeux de protection des renseignements personnels ou confidentiels",
    measures: [
      "Loi 5",
      "Rehaussement de la cybersécurité (réf. : PMT)",
      "Activités ministérielles de sensibilisation à la cybersécurité",
      "Déploiement à moyen terme d'un outil de prévention contre la fuite des données (DLP)",
      "Déploiement d'un système de gestion des équipements mobiles (MDM)",
      "Encadrement de l'utilisation des appareils personnels à des fins professionnelles",
    ],
  },
  {
    id: "R14",
    type: "Humain",
    wording: "Relâchement dans la sensibilisation du personnel contre les cyberattaques",
    measures: [
      "Programme de sensibilisation du personnel à la cybersécurité",
      "Activités régulières de simulation d'hameçonnage",
      "Rehaussement de la cybersécurité (réf. : PMT)",
    ],
  },
  {
    id: "R15",
    type: "Technologique",
    wording: "Cyberattaque",
    measures: [
      "Rehaussement de la cybersécurité en se dotant d'outils de prévention et de détection des menaces et vulnérabilités",
      "Déploiement du processus de gestion des menaces, des vulnérabilités et des incidents",
      "Mise en place d'un système de surveillance et d'alerte active des accès et autres comportements suspects (journalisation, vérification de conformité des accès, etc.)",
      "Développement de personnel spécialisé en cybersécurité",
    ],
  },
  {
    id: "R16",
    type: "Technologique",
    wording: "Désuétude technologique",
    measures: [
      "Plan de modernisation technologique (PMT), dont un investissement de 975 M$ sur 3 ans",
      "Plan décentralisé de modernisation technologique dans chaque établissement",
      "Optimisation du réseau de télécommunications (réf. : PMT)",
      "Rehaussement de la cybersécurité (réf. : PMT)",
      "Consolidation des CTI et virage vers l'infonuagique (réf. : PMT)",
    ],
  },
  {
    id: "R17",
    type: "Technologique",
    wording: "Panne majeure",
    measures: [
      "Redondance des infrastructures technologiques",
      "Diversification des sources de connexion Internet (LTE, Internet local, etc.) pour certains besoins numériques critiques",
      "Virage vers l'infonuagique",
      "Plan de reprise informatique découlant du plan de continuité des services essentiels (PCSE) du Ministère",
      "Catégorisation des actifs informationnels critiques",
    ],
  },
  {
    id: "R18",
    type: "Financier",
    wording: "Manque de capacité financière",
    measures: [
      "Investissement de 951 M$ sur 3 ans (réf. : PMT)",
      "Augmentation du nombre de ressources en TI (réf. : PMT et Plan de main-d'œuvre en TI prévu dans le PTN)",
      "Mutualisation des projets et initiatives en TN",
    ],
  },
];
