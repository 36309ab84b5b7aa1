import type { TemplateWords } from "../../core/programme/workbook/words";
import { stngNouns } from "./programme/stng";
import { workbookWords } from "./workbook";

const { headings, prompts } = workbookWords;

/** What the template of the STNG writes in the workbook: what it has in common with the others is said once. */
export const stngWords: TemplateWords = {
  ...workbookWords,
  titles: { ...workbookWords.titles, roadmap: "Stratégie" },
  headings: {
    ...headings,
    readMe: { title: "Plan d'action local – transformation numérique gouvernementale", hint: "" },
    roadmap: {
      title: "Stratégie de transformation numérique gouvernementale",
      hint: "Contenu officiel, en lecture seule. Les résultats se saisissent dans la feuille « Cibles ».",
    },
    indicators: {
      title: "Cibles",
      hint: "Une ligne par cible de transformation. Aux cibles 4.1 et 6.1, répondez « Oui » ou « Non » pour votre organisation. La colonne « Diagnostic » dit ce qui manque.",
    },
    actions: {
      title: "Plan d'action",
      hint: "Une ligne par action. Une « Mesure d'atténuation » qui vise une cible compense son écart.",
    },
    dashboard: {
      title: "Tableau de bord",
      hint: "Se calcule seul à partir de la feuille « Cibles ». Rien à saisir ici.",
    },
  },
  prompts: {
    ...prompts,
    category: { title: "Catégorie", message: "Choisissez la catégorie de votre organisation." },
    result: {
      title: "Résultat",
      message:
        "Résultat au 31 mars 2023. Exemple : 87,5 %. « Sans objet » et « Non disponible » sont acceptés.",
    },
    aim: { title: "Vise", message: "Cible que l'action vise." },
    type: { title: "Type", message: "Une « Mesure d'atténuation » compense l'écart de la cible visée." },
    mitigation: { title: "Mesure d'atténuation", message: "Ce qui sera fait pour combler l'écart." },
  },
  diagnosticExcused: "Sans objet",
  diagnostics: { ...workbookWords.diagnostics, ...stngNouns["ACT-01"].diagnostics },
  readMe: [
    {
      heading: "À quoi sert ce classeur",
      lines: [
        "Il contient les dix cibles de la stratégie et le plan d'action de votre organisation : résultats, écarts, mesures d'atténuation, actions. La stratégie est échue depuis le 31 mars 2023 : le classeur sert de référence.",
      ],
    },
    {
      heading: "Comment le remplir",
      lines: [
        "1. « Identification » : catégorie, organisation, exercice visé (2022-2023 est celui des cibles), date des données.",
        "2. « Cibles » : résultat, numérateur et dénominateur, et, s'il y a un écart, son explication et une mesure d'atténuation avec une fonction responsable et une échéance.",
        "3. « Plan d'action » : les actions, et la cible que chacune vise. Elles s'y nomment « Cible 1.1 » à « Cible 6.1 ».",
        "4. La colonne « Diagnostic » de chaque feuille dit en mots ce qui manque, pendant la saisie. Le bouton « Valider » de l'onglet « Feuille de route » vérifie tout le classeur.",
        "Les cellules grises sont officielles ou calculées : n'y touchez pas. Un taux s'écrit 87,5 %; une date, AAAA-MM-JJ. Inscrivez des fonctions, jamais des noms de personnes.",
      ],
    },
    {
      heading: "Règles de calcul",
      lines: [
        "Un taux se compare à la cible au dixième de point. Pendant l'exercice, un écart est une information; après le 31 mars, il demande une explication et une mesure d'atténuation.",
        "Les cibles 4.1 et 6.1 portent sur la proportion des organisations publiques : chacune répond « Oui » ou « Non » pour elle-même, jamais par un taux.",
        "La cible 5.1 a deux seuils : elle compte les services dont le taux d'utilisation dépasse 75 %, et 75 % des services doivent être du nombre. Le taux d'utilisation moyen n'est pas le résultat.",
      ],
    },
    {
      heading: "Source",
      lines: [
        "Stratégie de transformation numérique gouvernementale 2019-2023, Secrétariat du Conseil du trésor, juin 2019. Les désignations officielles sont reproduites telles quelles. Les numéros 1.1 à 6.1 sont de ce classeur : le document ne numérote pas ses cibles.",
      ],
    },
    ...workbookWords.readMe.slice(-1),
  ],
  legend: {
    ...workbookWords.legend,
    levels: { ...workbookWords.legend.levels, none: "Non évalué : cible sans objet." },
  },
  dashboard: {
    ...workbookWords.dashboard,
    attainment: "Atteinte des cibles par ambition",
    attainmentAlternative: "Diagramme à barres des cibles atteintes et des cibles évaluées, par ambition.",
    orientation: "Ambition ou orientation",
    withGap: "Cibles en écart",
  },
};
