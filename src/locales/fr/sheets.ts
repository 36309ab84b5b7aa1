import { formats } from "../formats";
import type { SheetMessages } from "../sheet-messages";
import { verdict } from "./verdict";

const { number } = formats.fr;
const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

export const sheets: SheetMessages = {
  open: "Choisir la feuille…",
  at: (button, about) => `${button} ${about}`,
  title: (role) => `Feuilles qui pourraient être «\u00a0${verdict.sheets.roles[role]}\u00a0»`,
  explanation:
    "Dites laquelle lire. Votre choix est gardé dans le classeur; aucune cellule ne change. Selon la version d’Excel, Ctrl+Z ne peut pas l’annuler.",
  holds: ({ headers, filled, visibility }) =>
    [
      count(headers, "en-tête du gabarit", "en-têtes du gabarit"),
      ...(filled === null ? [] : [count(filled, "ligne remplie", "lignes remplies")]),
      ...(visibility === "visible" ? [] : ["feuille masquée"]),
    ].join(", "),
  isRead: "Lue actuellement",
  read: "Lire cette feuille",
  readPlan: "Lire ce plan",
  cancel: "Annuler",
  stopReading: "Ne plus choisir cette feuille",
  forget: "Oublier ce choix",
  forgetAll: (choices) => `Oublier les ${number(choices)}\u00a0choix de feuilles`,
  working: "Enregistrement du choix…",
  used: (many) =>
    many > 1
      ? `${number(many)}\u00a0feuilles sont maintenant lues selon votre choix. Enregistrez le classeur pour le garder.`
      : "La feuille est maintenant lue selon votre choix. Enregistrez le classeur pour le garder.",
  forgotten: (choices) =>
    choices > 1 ? `${number(choices)}\u00a0choix de feuilles oubliés.` : "Le choix de la feuille est oublié.",
  outdated: (choices) =>
    choices > 1
      ? `Le classeur a changé entre-temps\u00a0: ${number(choices)}\u00a0choix n’ont pas été faits. Consultez la liste à jour.`
      : "Le classeur a changé entre-temps\u00a0: le choix n’a pas été fait. Consultez la liste à jour.",
  notKept: (choices) =>
    choices > 1
      ? `${number(choices)}\u00a0choix n’ont pas été gardés ou ne sont pas suivis.`
      : "Ce choix n’a pas été gardé ou n’est pas suivi.",
};
