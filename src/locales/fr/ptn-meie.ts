import type { TemplateWords } from "../../core/programme/workbook/words";
import { workbookWords } from "./workbook";

const { headings, prompts } = workbookWords;

/** Titles of what the dashboard shows, and what its charts are for those who do not see them. */
const dashboardHeadings: TemplateWords["headings"] = {
  dashboardInitiatives: { title: "Initiatives par état", hint: "" },
  state: { title: "État", hint: "" },
  withoutState: { title: "Sans état", hint: "" },
  started: { title: "Mesure de départ", hint: "" },
  measured: { title: "Valeur mesurée", hint: "" },
  stage: { title: "Étape visée", hint: "" },
  category: { title: "Catégorie", hint: "" },
  published: { title: "Valeur publiée", hint: "" },
  local: { title: "Cible locale", hint: "" },
  mean: { title: "Moyenne des catégories", hint: "" },
  overall: { title: "Valeur globale", hint: "" },
  maturityChart: {
    title: "Maturité numérique (1 à 4)",
    hint: "Diagramme à colonnes de la maturité par exercice : mesure de départ, valeur mesurée, étape visée.",
  },
  radarChart: {
    title: "Radar numériQc (0 à 4)",
    hint: "Diagramme à barres des huit catégories du Radar : valeur publiée, valeur mesurée, cible locale.",
  },
};

/** What the template of the PTN of the MEIE writes in the workbook: what it has in common with the others is said once. */
export const ptnMeieWords: TemplateWords = {
  ...workbookWords,
  headings: {
    ...headings,
    readMe: { title: "Plan de transformation numérique – suivi", hint: "" },
    roadmap: {
      title: "Feuille de route de la transformation numérique",
      hint: "Contenu officiel, en lecture seule. L'avancement se saisit dans la feuille « Initiatives ».",
    },
    roadmapSource: {
      title: "Source",
      hint: "Le plan cite 14 initiatives. Les numéros 2.1.2 et 2.2.4 n'y paraissent jamais; l'initiative 2.1.5 y est citée sans titre.",
    },
    initiatives: {
      title: "Initiatives",
      hint: "Une ligne par initiative citée dans le plan (2.1.2 et 2.2.4 n'y paraissent jamais). La colonne « Diagnostic » dit ce qui manque.",
    },
    actions: {
      title: "Plan d'action",
      hint: "Une ligne par action. Une « Mesure d'atténuation » qui vise un risque le compense.",
    },
    maturity: {
      title: "Maturité numérique",
      hint: "De 1 à 4. Le plan vise l'étape 3 au 31 mars 2027; il ne fixe aucune étape aux exercices qui précèdent. Mesure de départ : 2,3 (février 2023, sondage aux employés).",
    },
    radar: {
      title: "Radar numériQc",
      hint: "De 0 à 4. La valeur globale publiée (1,75) est la moyenne des huit catégories. Si vous la pondérez, dites comment dans « Explication ».",
    },
    risks: {
      title: "Risques",
      hint: "Cotez la probabilité et l'impact de 1 à 5. Les mesures du plan sont des options. Un risque de niveau 12 ou plus demande une mesure d'atténuation. Les numéros sont ceux du gabarit.",
    },
    change: {
      title: "Gestion du changement",
      hint: "Les éléments du plan de changement : où en est votre organisation, et qu'est-ce qui le montre? Les numéros sont ceux du gabarit.",
    },
    benefits: {
      title: "Bénéfices",
      hint: "Les bénéfices visés par le plan, et ceux que votre organisation attend. Les numéros sont ceux du gabarit.",
    },
    dashboard: {
      title: "Tableau de bord",
      hint: "Se calcule seul à partir des feuilles « Initiatives », « Maturité numérique », « Radar numériQc » et « Risques ». Rien à saisir ici.",
    },
    ...dashboardHeadings,
  },
  prompts: {
    ...prompts,
    category: {
      title: "Catégorie",
      message: "Choisissez « OP » : le Ministère et ceux de son portefeuille sont des organismes publics.",
    },
    dataDate: {
      title: "Date des données",
      message:
        "Date à laquelle les données sont arrêtées (AAAA-MM-JJ). Après le 31 mars, l'exercice est terminé. Sans date, celle du jour compte.",
    },
    maturity: { title: "Maturité mesurée", message: "De 1 à 4, décimales permises. Exemple : 2,3." },
    measured: { title: "Date de la mesure", message: "AAAA-MM-JJ." },
    measureSource: {
      title: "Source de la mesure",
      message: "Sondage, atelier ou exercice d'où vient la mesure. Exemple : Sondage aux employés.",
    },
    measureExplanation: {
      title: "Explication",
      message: "Cause de l'écart ou du recul; pour la valeur globale du Radar, sa pondération.",
    },
    radarMeasure: { title: "Valeur mesurée", message: "De 0 à 4, décimales permises. Exemple : 1,75." },
    radarTarget: {
      title: "Cible locale",
      message: "Valeur que votre organisation se donne, de 0 à 4. Le plan n'en fixe pas.",
    },
    aim: { title: "Vise", message: "Initiative ou risque que l'action vise." },
    type: { title: "Type", message: "Une « Mesure d'atténuation » compense le risque visé." },
    localBenefit: {
      title: "Bénéfice local attendu",
      message: "Ce que votre organisation attend pour sa clientèle, son personnel ou ses finances.",
    },
  },
  readMe: [
    {
      heading: "À quoi sert ce classeur",
      lines: [
        "Il contient la feuille de route officielle et son suivi : initiatives, actions, maturité numérique, Radar numériQc, risques, gestion du changement, bénéfices.",
      ],
    },
    {
      heading: "Comment le remplir",
      lines: [
        "1. « Identification » : catégorie, organisation, exercice visé, date des données.",
        "2. « Initiatives » : état, fonction responsable, dates et avancement. « Plan d'action » : ce qui sera fait, et l'initiative ou le risque que chaque action vise.",
        "3. « Maturité numérique » et « Radar numériQc » : chaque mesure avec sa date et sa source; s'il y a un écart, son explication et une mesure d'atténuation.",
        "4. « Risques », « Gestion du changement » et « Bénéfices » complètent le plan.",
        "5. La colonne « Diagnostic » de chaque feuille dit en mots ce qui manque, pendant la saisie. Le bouton « Valider » de l'onglet « Feuille de route » vérifie tout le classeur.",
        "Les cellules grises sont officielles ou calculées : n'y touchez pas. Une date s'écrit AAAA-MM-JJ. Inscrivez des fonctions, jamais des noms de personnes.",
      ],
    },
    {
      heading: "Règles de calcul",
      lines: [
        "La maturité va de 1 à 4. Avant le 31 mars 2027, une maturité sous l'étape 3 est une information; ensuite, elle demande une explication et une mesure d'atténuation.",
        "Le Radar va de 0 à 4. Sa valeur globale se compare à la moyenne simple des huit catégories (14,01 ÷ 8 = 1,75 pour les valeurs publiées), à 0,01 près.",
      ],
    },
    {
      heading: "Source",
      lines: [
        "Plan de transformation numérique du ministère de l'Économie, de l'Innovation et de l'Énergie (première mise à jour), obtenu par une demande d'accès à l'information. Les désignations officielles sont reproduites telles quelles. Le tableau des initiatives n'est pas dans le texte obtenu : seules les initiatives citées sont reprises. Les quatre exercices, de 2023-2024 à 2026-2027, sont une lecture du gabarit.",
      ],
    },
    ...workbookWords.readMe.slice(-1),
  ],
  legend: {
    ...workbookWords.legend,
    levels: { ...workbookWords.legend.levels, none: "Non évalué : ligne sans objet." },
  },
};
