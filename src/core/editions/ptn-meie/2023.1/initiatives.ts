import type { Initiative } from "../../../sheets/initiatives/official";

/** The initiatives that the plan cites. Its own table of them is not in the text: numbers 2.1.2 and 2.2.4 never appear. */
export const initiatives: readonly Initiative[] = [
  {
    id: "1.1.1",
    ambition: "1.1",
    title:
      "Faciliter l’accès aux programmes ministériels par la mise en œuvre d'une prestation de services en ligne unifiée pour les programmes normés du Ministère (PSLU)",
    variants: [
      "Faciliter l’accès aux programmes ministériels par la mise en œuvre d'une prestation de services en ligne unifiée pour les programmes normés du Ministère (PSLU; parcours entièrement accessible via Zone entreprise, dès le départ).",
    ],
  },
  {
    id: "1.1.2",
    ambition: "1.1",
    title: "Identifier et documenter les parcours des clients et des contributeurs actuels du ministère",
    variants: [],
  },
  {
    id: "1.2.1",
    ambition: "1.2",
    title:
      "Assurer une gestion responsable des données, notamment en mettant en place des mécanismes d’intégration, de diffusion, de protection et de sécurité des données",
    variants: [
      "Assurer une gestion responsable des données en mettant en place des mécanismes d’intégration, de diffusion, de protection et de sécurité des données",
    ],
  },
  {
    id: "1.2.2",
    ambition: "1.2",
    title:
      "Explorer l’opportunité d’arrimage avec la plateforme de notification gouvernementale Le gouvernement vous parle de la Zone entreprise",
    variants: [],
  },
  {
    id: "2.1.1",
    ambition: "2.1",
    title: "Développer les compétences numériques du personnel du ministère",
    variants: ["développement des compétences numériques du personnel du Ministère"],
  },
  {
    id: "2.1.3",
    ambition: "2.1",
    title:
      "Migrer vers l'infonuagique avec des fondations et des bases techniques solides, la montée en compétence du personnel et l'évolution de la gouvernance",
    variants: [],
  },
  {
    id: "2.1.4",
    ambition: "2.1",
    title: "amorce d’une veille technologique appliquée",
    variants: ["veille technologique appliquée"],
  },
  { id: "2.1.5", ambition: "2.1", title: null, variants: [] },
  {
    id: "2.2.1",
    ambition: "2.2",
    title: "Amorcer les travaux de gouvernance quant à l’utilisation de l’intelligence artificielle",
    variants: [],
  },
  {
    id: "2.2.2",
    ambition: "2.2",
    title:
      "Améliorer les processus de façon continue en veillant à former, accompagner et soutenir le personnel du ministère",
    variants: ["mise en œuvre de l’amélioration continue"],
  },
  { id: "2.2.3", ambition: "2.2", title: "Suivi des demandes ministérielles (SDM)", variants: [] },
  {
    id: "2.2.5",
    ambition: "2.2",
    title:
      "Inventaire du financement de la recherche dans le secteur de l’enseignement supérieur du Québec (projet IFRIQ)",
    variants: [],
  },
  {
    id: "2.3.1",
    ambition: "2.3",
    title: "Améliorer l'accès et l'utilisation des données publiques",
    variants: [],
  },
  {
    id: "2.3.2",
    ambition: "2.3",
    title:
      "Explorer et expérimenter l'utilisation de l'intelligence artificielle et arrimer avec les initiatives en cours tels que la catégorisation de la sécurité des données numériques et l’étiquetage des données",
    variants: [],
  },
];

/** Numbers between those that are cited. */
export const absentNumbers: readonly string[] = ["2.1.2", "2.2.4"];
