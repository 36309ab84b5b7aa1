import { shortSample, type ColumnMessages } from "../column-messages";
import { formats } from "../formats";
import { fixes } from "./fixes";

const { number, list } = formats.fr;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const columns: ColumnMessages = {
  open: "Choisir la colonne…",
  at: (button, about) => `${button} ${about}`,
  title: (sheet) => `Colonnes introuvables, feuille ${quoted(sheet)}`,
  explanation:
    "Si ces données sont dans une autre colonne, dites laquelle. Votre choix est gardé dans le classeur; aucune cellule ne change. Selon la version d’Excel, Ctrl+Z ne peut pas l’annuler.",
  field: (header) => `${quoted(header)} est la colonne`,
  noChoice: "Choisir une colonne",
  option: ({ header, letters, sample }) =>
    sample.kind === "blank"
      ? `${header} (${letters}), vide`
      : `${header} (${letters}), ex.\u00a0: ${fixes.shown(shortSample(sample))}`,
  use: (columns) => (columns > 1 ? "Utiliser ces colonnes" : "Utiliser cette colonne"),
  nothingChosen: "Choisissez au moins une colonne.",
  nothingFree: (missing) =>
    missing.length > 1
      ? `Aucune autre colonne sur cette feuille; ajoutez les colonnes ${list(missing.map(quoted))}.`
      : `Aucune autre colonne sur cette feuille; ajoutez la colonne ${list(missing.map(quoted))}.`,
  cancel: "Annuler",
  close: "Fermer",
  stopUsing: "Ne plus utiliser",
  forget: "Oublier ce choix",
  working: "Enregistrement du choix…",
  used: (columns) =>
    columns > 1
      ? `${number(columns)}\u00a0colonnes sont maintenant lues selon votre choix. Enregistrez le classeur pour le garder.`
      : "La colonne est maintenant lue selon votre choix. Enregistrez le classeur pour le garder.",
  forgotten: (choices) =>
    choices > 1 ? `${number(choices)}\u00a0choix de colonnes oubliés.` : "Le choix de la colonne est oublié.",
  outdated: (choices) =>
    choices > 1
      ? `Le plan a changé entre-temps\u00a0: ${number(choices)}\u00a0choix n’ont pas été faits. Consultez la liste à jour.`
      : "Le plan a changé entre-temps\u00a0: le choix n’a pas été fait. Consultez la liste à jour.",
  notKept: (choices) =>
    choices > 1 ? `Excel n’a pas gardé ${number(choices)}\u00a0choix.` : "Excel n’a pas gardé ce choix.",
};
