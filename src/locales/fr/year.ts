import type { YearMessages } from "../year-messages";

export const year: YearMessages = {
  ask: "Exercice affiché…",
  title: "Exercice affiché",
  explanation:
    "Les colonnes de l’exercice choisi se déplient, celles des autres se replient. Les écarts restent visibles.",
  cost: "Dans cette version d’Excel, replier des colonnes vide l’historique d’annulation\u00a0: Ctrl+Z ne pourra plus annuler ce que vous avez fait jusqu’ici.",
  working: "Affichage de l’exercice…",
  shown: (year) => `Exercice affiché\u00a0: ${year}. Les autres sont repliés; leurs écarts restent visibles.`,
  notFound: (year) =>
    `Aucune colonne de l’exercice ${year} n’a été trouvée dans le classeur\u00a0: rien n’a été replié.`,
};
