import type { TemplateWords } from "../../core/programme/workbook/words";
import { workbookWords } from "./workbook";

const { headings, prompts } = workbookWords;

/** Titles of what the dashboard shows, and what its chart is for those who do not see it. */
const dashboardHeadings: TemplateWords["headings"] = {
  amountsByChantier: { title: "Montants par chantier, trois exercices (M$)", hint: "" },
  chantier: { title: "Chantier", hint: "" },
  announced: { title: "Annoncé (M$)", hint: "" },
  plannedAmounts: { title: "Prévu (M$)", hint: "" },
  spentAmounts: { title: "Dépensé (M$)", hint: "" },
  uncounted: { title: "Cellules à corriger, hors des sommes", hint: "" },
  amountsChart: {
    title: "Prévu et dépensé par chantier (M$)",
    hint: "Diagramme à barres des quatre chantiers : montant prévu et montant dépensé par l'organisation sur trois exercices.",
  },
};

/** What the template of the PMT writes in the workbook: what it has in common with the others is said once. */
export const pmtWords: TemplateWords = {
  ...workbookWords,
  headings: {
    ...headings,
    readMe: { title: "Plan de modernisation technologique – suivi", hint: "" },
    roadmap: {
      title: "Chantiers du Plan de modernisation technologique",
      hint: "Contenu officiel, en lecture seule. Aucun montant n'est annoncé pour le chantier 4.",
    },
    published: {
      title: "Montants annoncés",
      hint: "En lecture seule, en M$. Ne pas additionner ni comparer l'enveloppe S (PQI 2022-2032) aux autres.",
    },
    discrepancies: {
      title: "Écarts entre documents",
      hint: "Ce que disent les documents, sans correction. La dernière colonne dit comment le gabarit les lit.",
    },
    amounts: {
      title: "Montants",
      hint: "Une ligne par chantier et par exercice, en millions de dollars. Dépenser plus que prévu demande une explication et une mesure d'atténuation.",
    },
    totals: {
      title: "Totaux",
      hint: "Une ligne par exercice. Chaque total se compare à la somme de ses parts, à 0,5 M$ près.",
    },
    actions: {
      title: "Plan d'action",
      hint: "Une ligne par action, avec le chantier qu'elle vise.",
    },
    dashboard: {
      title: "Tableau de bord",
      hint: "Se calcule seul à partir de la feuille « Montants ». Un montant hors échelle n'entre dans aucune somme.",
    },
    ...dashboardHeadings,
  },
  prompts: {
    ...prompts,
    aim: { title: "Vise", message: "Chantier que l'action vise." },
    plannedAmount: { title: "Montant prévu", message: "En millions de dollars. Exemple : 12,5." },
    spentAmount: { title: "Montant dépensé", message: "En millions de dollars. Exemple : 12,5." },
    localAmount: {
      title: "Dont projets locaux",
      message: "Part du montant dépensé qui va à des projets locaux, en millions de dollars.",
    },
    capitalAmount: {
      title: "Dont capitalisable",
      message: "Part du total prévu inscrite au Plan québécois des infrastructures, en millions de dollars.",
    },
    operatingAmount: {
      title: "Dont budget de fonctionnement",
      message: "Part du total prévu qui vient du budget de fonctionnement, en millions de dollars.",
    },
    amountExplanation: { title: "Explication", message: "Cause de l'écart entre le dépensé et le prévu." },
    totalExplanation: {
      title: "Explication",
      message: "D'où vient l'écart entre le total et la somme de ses parts.",
    },
  },
  readMe: [
    {
      heading: "À quoi sert ce classeur",
      lines: [
        "Il contient les chantiers du plan, les montants annoncés et leur suivi par l'organisation. Le plan est échu depuis le 31 mars 2025 : il sert de référence.",
      ],
    },
    {
      heading: "Comment le remplir",
      lines: [
        "1. « Identification » : catégorie, organisation, exercice visé, date des données.",
        "2. « Montants » : pour chaque chantier et chaque exercice, montant prévu, montant dépensé et part des projets locaux.",
        "3. « Totaux » : les totaux de chaque exercice et leurs deux natures.",
        "4. « Plan d'action » : ce qui a été ou sera fait, et le chantier que chaque action vise.",
        "5. La colonne « Diagnostic » de chaque feuille dit en mots ce qui manque, pendant la saisie. Le bouton « Valider » de l'onglet « Feuille de route » vérifie tout le classeur.",
        "Les cellules grises sont officielles ou calculées : n'y touchez pas. Une date s'écrit AAAA-MM-JJ. Inscrivez des fonctions, jamais des noms de personnes.",
      ],
    },
    {
      heading: "Règles de calcul",
      lines: [
        "Les montants sont en millions de dollars (M$). Une somme se compare à son total à 0,5 M$ près : 292,5 + 421,1 + 237,9 = 951,5 M$ pour 951 M$ annoncés.",
        "Une part ne dépasse jamais son tout. Le numéro d'une ligne est celui du chantier, puis le rang de l'exercice : 2.1 est la première année du chantier 2.",
      ],
    },
    {
      heading: "Source",
      lines: [
        "Plan de modernisation technologique 2022-2025, annexe 2 et communiqué du 18 mai 2022. Les désignations officielles sont reproduites telles quelles.",
      ],
    },
    ...workbookWords.readMe.slice(-1),
  ],
};
