import type { TemplateWords } from "../../core/programme/workbook/words";
import { diagnostics } from "./rules";
import { prompts } from "./prompts";
import { report } from "./report";

/** Everything the template writes in the workbook. French only: so is the official content. */
export const workbookWords: TemplateWords = {
  titles: {
    readMe: "Lisez-moi",
    roadmap: "Feuille de route",
    benefits: "Bénéfices",
    dashboard: "Tableau de bord",
    report: "Rapport de validation",
  },
  headings: {
    readMe: { title: "Plan d'action local – transformation numérique", hint: "" },
    identification: {
      title: "Identification",
      hint: "Remplissez les cellules blanches. La « Date des données » détermine les exercices terminés.",
    },
    roadmap: {
      title: "Feuille de route de la transformation numérique",
      hint: "Contenu officiel, en lecture seule. Les résultats se saisissent dans la feuille « Indicateurs ».",
    },
    indicators: {
      title: "Indicateurs",
      hint: "Une ligne par indicateur. Les boutons + et − au-dessus des colonnes montrent ou cachent un exercice. La colonne « Diagnostic » dit ce qui manque.",
    },
    actions: {
      title: "Plan d'action",
      hint: "Une ligne par action. Une « Mesure d'atténuation » qui vise un indicateur ou un risque compense son écart.",
    },
    risks: {
      title: "Risques",
      hint: "Cotez la probabilité et l'impact de 1 à 5. Un risque de niveau 12 ou plus demande une mesure d'atténuation.",
    },
    change: {
      title: "Gestion du changement",
      hint: "Les conditions de succès de l'annexe 6 : où en est votre organisation, et qu'est-ce qui le montre?",
    },
    workforce: {
      title: "Main-d'œuvre",
      hint: "Les actions prioritaires de l'annexe 7 : votre contribution et les postes qu'elle demande.",
    },
    benefits: {
      title: "Bénéfices",
      hint: "Les bénéfices visés de l'annexe 4, et ceux que votre organisation attend.",
    },
    dashboard: {
      title: "Tableau de bord",
      hint: "Se calcule seul à partir des feuilles « Indicateurs » et « Risques ». Rien à saisir ici.",
    },
    report: {
      title: "Rapport de validation",
      hint: "N'écrivez que dans « Décision », « Justification » et « Décidé par » : le reste est refait à chaque rapport. Un constat accepté ou justifié ne compte plus, tant que les faits ne changent pas.",
    },
  },
  prompts,
  alerts: {
    list: { title: "Valeur hors liste", message: "Choisissez une valeur de la liste déroulante." },
    percent: {
      title: "Pourcentage attendu",
      message: "Un pourcentage de 0 % à 100 % est attendu, ou les mots « Sans objet » ou « Non disponible ».",
    },
    index: {
      title: "Pourcentage ou indice attendu",
      message:
        "Un pourcentage de 0 % à 100 % est attendu, ou un nombre si l’« Unité » de la ligne est un indice, ou les mots « Sans objet » ou « Non disponible ».",
    },
    share: { title: "Pourcentage attendu", message: "Un pourcentage de 0 % à 100 % est attendu." },
    count: { title: "Nombre attendu", message: "Un nombre entier, 0 ou plus, est attendu." },
    positions: {
      title: "Nombre de postes attendu",
      message: "Un nombre entier de 0 à 36 525 est attendu.",
    },
    whole: { title: "Cote de 1 à 5", message: "Un nombre entier de 1 à 5 est attendu." },
    decimal: {
      title: "Valeur hors de l’échelle",
      message: "Un nombre de {min} à {max} est attendu, décimales permises.",
    },
    date: {
      title: "Date attendue",
      message: "Une date de 2000 à 2099 est attendue, sous la forme AAAA-MM-JJ.",
    },
  },
  symbols: { error: "✖", toFill: "○", warning: "▲", info: "●", clear: "✔", none: "–" },
  diagnostics,
  diagnosticNothing: "Rien à signaler",
  diagnosticOutOfScope: "Non visé pour votre catégorie",
  diagnosticExcused: "Sans objet",
  readMe: [
    {
      heading: "À quoi sert ce classeur",
      lines: [
        "Il contient la feuille de route officielle et le plan d'action local de votre organisation : résultats, écarts, mesures d'atténuation, risques. Il se dépose une fois l'an et se met à jour à chaque suivi.",
      ],
    },
    {
      heading: "Comment le remplir",
      lines: [
        "1. « Identification » : catégorie, organisation, exercice visé, date des données.",
        "2. « Indicateurs » : cible locale, résultat, et, s'il y a un écart, son explication et une mesure d'atténuation avec une fonction responsable et une échéance.",
        "3. « Plan d'action » et « Risques » : actions, cotes, mesures. « Gestion du changement », « Main-d'œuvre » et « Bénéfices » complètent le plan.",
        "4. La colonne « Diagnostic » de chaque feuille dit en mots ce qui manque, pendant la saisie. Le bouton « Valider » de l'onglet « Feuille de route » vérifie tout le classeur.",
        "Les cellules grises sont officielles ou calculées : n'y touchez pas. Un taux s'écrit 87,5 %; une date, AAAA-MM-JJ. Inscrivez des fonctions, jamais des noms de personnes.",
      ],
    },
    {
      heading: "Règles de calcul",
      lines: [
        "Un taux se compare à la cible ministérielle au dixième de point. Pendant l'exercice, un écart est une information; après le 31 mars, il demande une explication et une mesure d'atténuation.",
        "Les cibles « +5% », « +10% » et « +15% » se lisent de deux façons : augmentation relative ou points de pourcentage, toujours à partir de la mesure de départ. Tant que la lecture n'est pas choisie dans « Identification », un résultat situé entre les deux seuils est « à confirmer ».",
        "« ----- » signifie qu'aucune cible n'est fixée pour l'exercice. Un jalon se suit par un état, pas par un pourcentage.",
      ],
    },
    {
      heading: "Source",
      lines: [
        "Plan de transformation numérique 2023-2027, secteur de la santé et des services sociaux, déposé le 14 juillet 2023 (Loi sur la gouvernance et la gestion des ressources informationnelles, art. 12.8). Les désignations officielles sont reproduites telles quelles, coquilles comprises.",
      ],
    },
    {
      heading: "Vos données",
      lines: [
        "Rien ne sort de ce classeur : ni le gabarit ni le complément n'envoient quoi que ce soit à qui que ce soit.",
      ],
    },
  ],
  legend: {
    heading: "Légende",
    levels: {
      error: "À corriger : ce qui est écrit est faux ou se contredit, ou ce que la mission demande manque.",
      toFill: "À remplir : la cellule est requise et encore vide. Rien n’est faux.",
      warning: "À vérifier : la donnée peut être juste, mais demande une réponse.",
      info: "À savoir : aucune action requise.",
      clear: "Rien à signaler.",
      none: "Non évalué : indicateur non visé ou sans objet.",
    },
  },
  benefits: {
    local: "Bénéfice local attendu",
    measure: "Mesure du bénéfice",
    comments: "Commentaires",
  },
  dashboard: {
    attainment: "Atteinte des cibles par orientation",
    attainmentAlternative: "Diagramme à barres des cibles atteintes et des cibles évaluées, par orientation.",
    orientation: "Orientation",
    met: "Atteintes",
    assessed: "Évaluées",
    rate: "Taux",
    total: "Ensemble",
    gaps: "Écarts et mesures d'atténuation",
    year: "Exercice",
    withGap: "Indicateurs en écart",
    covered: "Avec mesure",
    coverage: "Part couverte",
    risks: "Risques par cote",
    rating: "Cote",
    number: "Nombre",
    unrated: "Non cotés",
    risksAlternative:
      "Diagramme à barres du nombre de risques par cote : faible, modéré, élevé, critique, non cotés.",
  },
  report: {
    empty: "Aucun rapport n'a encore été écrit ici. Dans le volet, cliquez sur « Écrire le rapport ».",
    states: report.states,
    decisionPrompt: {
      title: "Décision",
      message: "« Accepté » ou « Justifié », avec une justification, retire le constat du compte.",
    },
    reasonPrompt: {
      title: "Justification",
      message: "Pourquoi ce constat est accepté. Inscrivez une fonction, jamais le nom d'une personne.",
    },
    authorPrompt: {
      title: "Décidé par",
      message: "Qui a décidé, par sa fonction ou par son nom.",
    },
  },
  footer: { page: "Page &P de &N" },
};
