import { formats } from "../formats";
import type { ProgressMessages, ReferenceMessages } from "../view-messages";

const { number, list } = formats.fr;

const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

/** La page « Feuille de route ». */
export const reference: ReferenceMessages = {
  open: "Feuille de route",
  back: "Retour",
  title: "Feuille de route",
  version: (version) => `Contenu officiel, version ${version}`,
  search: "Chercher dans la feuille de route",
  searchHint: "Un numéro ou des mots, par exemple 3.1 ou cybersécurité",
  found: (items) => count(items, "élément", "éléments"),
  noMatch: "Aucun élément ne contient ces mots. Essayez un mot plus court.",
  target: (year, target) => `Cible ${year}\u00a0: ${target}`,
  other: (year, target) => `${year}\u00a0: ${target}`,
  scope: (categories) =>
    categories.length === 0 ? "Pour aucune catégorie" : `Pour\u00a0: ${categories.join(", ")}`,
  source: (section) => `Source\u00a0: ${section}`,
  calculation: { proposed: "Calcul proposé par le complément\u00a0:", given: "Calcul\u00a0:" },
  nothingToCount:
    "S’il n’y a rien à compter, inscrivez «\u00a0Sans objet\u00a0»\u00a0: 0 sur 0 n’est pas 0\u00a0%.",
  goTo: "Aller à la ligne",
  goToOf: (item) => `Aller à la ligne ${item}`,
  noPlan: "Il n’y a plus de plan dans ce classeur.",
};

/** La page « Progression ». */
export const progress: ProgressMessages = {
  open: "Progression",
  back: "Retour",
  title: "Progression",
  empty:
    "Rien n’est encore saisi\u00a0: la progression se dessinera à mesure que le plan se remplit. Commencez par les résultats, les risques ou les actions.",
  noPlan: "Il n’y a plus de plan dans ce classeur.",
  table: "Voir le tableau",
  tableOf: (title) => `Voir le tableau\u00a0: ${title}`,
  year: "Exercice",
  total: "Ensemble",
  attainment: {
    title: "Cibles atteintes par orientation",
    summary: (year, met, assessed) =>
      `En ${year}, ${count(met, "cible atteinte", "cibles atteintes")} sur ${count(assessed, "évaluée", "évaluées")}.`,
    none: "Aucun résultat ne peut encore être comparé à sa cible.",
    orientation: "Orientation",
    cell: (met, assessed, awaited) =>
      assessed === 0
        ? awaited === 0
          ? "aucun résultat"
          : `aucun résultat, ${count(awaited, "attendu", "attendus")}`
        : `${number(met)} sur ${number(assessed)}${awaited === 0 ? "" : `, ${count(awaited, "attendu", "attendus")}`}`,
    short: (met, assessed) => (assessed === 0 ? "–" : `${number(met)}/${number(assessed)}`),
    met: "Atteinte",
    missed: "Non atteinte",
  },
  gaps: {
    title: "Écarts couverts",
    summary: (gaps, covered) =>
      gaps === covered
        ? `${count(gaps, "écart, expliqué", "écarts, tous expliqués")} et ${gaps < 2 ? "compensé" : "compensés"} par une mesure.`
        : `${covered === 0 ? "Aucun écart n’est expliqué et compensé" : count(covered, "écart est expliqué et compensé", "écarts sont expliqués et compensés")} par une mesure, sur ${number(gaps)}.`,
    none: "Aucun écart.",
    gaps: "Écarts",
    explained: "Expliqués",
    measured: "Avec une mesure",
    covered: "Expliqué, avec une mesure",
    partly: "En partie",
    open: "Ni expliqué ni compensé",
  },
  risks: {
    title: "Risques par probabilité et impact",
    summary: (placed, unrated) =>
      `${count(placed, "risque coté", "risques cotés")}${unrated === 0 ? "" : `, ${number(unrated)} à coter`}.`,
    risk: "Risque",
    likelihood: "Probabilité",
    impact: "Impact",
    rating: "Cote",
    unrated: "À coter",
  },
  timeline: {
    title: "Jalons et échéances",
    summary: ({ done, ahead, late, past }) => {
      const parts = [
        ...(done > 0 ? [count(done, "fait", "faits")] : []),
        ...(late > 0 ? [`${number(late)} en retard`] : []),
        ...(past > 0 ? [count(past, "passé", "passés")] : []),
        ...(ahead > 0 ? [`${number(ahead)} à venir`] : []),
      ];
      return parts.length === 0 ? "Rien n’est daté." : `${list(parts)}.`;
    },
    none: "Rien n’est daté.",
    today: "Aujourd’hui",
    day: "Date",
    what: "Jalon",
    state: "État",
    states: {
      done: "Fait",
      ahead: "À venir",
      late: "En retard",
      past: "Passé, sans état",
      dropped: "Abandonné",
    },
    official: "Feuille de route",
    outside: (milestones) =>
      `${count(milestones, "date est", "dates sont")} hors des exercices du programme\u00a0: dans le tableau seulement.`,
  },
  statuses: {
    title: "État des lignes",
    summary: (sheets) => `Dans ${count(sheets, "feuille", "feuilles")}.`,
    sheet: "Feuille",
    status: "État",
    count: "Lignes",
    unsaid: "Sans état",
  },
};
