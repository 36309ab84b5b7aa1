import type { Risk } from "../../../programme/roadmap/schema";

/** The plan gives its risks no numbers: these are ours. */
export const risks: readonly Risk[] = [
  {
    id: "RM1",
    wording:
      "Non-disponibilité des ressources financières et humaines requises pour investir et passer à l’action (certaines initiatives de la feuille de route ne sont pas financées), et non-respect des enveloppes budgétaires octroyées.",
    measures: [
      "dossiers de décision",
      "effet de levier sur les écosystèmes et les parties prenantes (ex. : mutualisation, fondations)",
      "priorités ministérielles disponibles et adaptées au contexte",
    ],
  },
  {
    id: "RM2",
    wording:
      "Inadéquation dans les allocations de ressources en vue de conjuguer les dimensions humaines, affaires et technologiques de tout projet (couverture de périmètre complet requis)",
    measures: [
      "règles de fonctionnement claires en amont et respectées pour garantir le succès de tout projet",
      "transparence totale et en continu pour l’ensemble de l’organisation, incluant les suivis",
      "neutralité et objectivité dans le processus décisionnel d’allocation de fonds",
    ],
  },
  {
    id: "RM3",
    wording:
      "Désuétude accélérée de nouveaux développements ou projets et occasions manquées pour se transformer et s’améliorer.",
    measures: [
      "processus de conception moderne impliquant les utilisateurs et les clients dès le début (garantir la pertinence de la solution)",
      "renforcement de la veille technologique appliquée, évaluations et arbitrages",
      "réduction du cycle de développement par appel aux fondations pertinentes, internes ou externes",
    ],
  },
  {
    id: "RM4",
    wording:
      "Perte de l’adhésion et de la participation continue et convaincue des employés du ministère envers la transformation numérique (maintenir le changement volontaire, intéressé, connaissances à jour).",
    measures: [
      "leadership renforcé",
      "gains rapides",
      "attentes signifiées aux employés",
      "politique ou critères d’embauche qui favorisent une culture numérique moderne",
      "rencontres avec les employés plus fréquentes et communications humaines",
      "discours transparent et réaliste sur l’investissement requis et les bénéfices",
    ],
  },
];
