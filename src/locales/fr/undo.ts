import { formats } from "../formats";
import type { UndoMessages } from "../undo-messages";

const { number } = formats.fr;

const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

export const undo: UndoMessages = {
  mark: {
    command: "Marquer dans les cellules",
    ask: "Marquer dans les cellules…",
    working: "Marquage des cellules…",
    cost: "Dans cette version d’Excel, marquer des cellules vide l’historique d’annulation\u00a0: Ctrl+Z ne pourra plus annuler ce que vous avez fait jusqu’ici.",
    offered: (cells) =>
      `${count(cells, "cellule en cause reste sans couleur", "cellules en cause restent sans couleur")} dans les feuilles.`,
    confirm: "Marquer",
  },
  fixes: {
    command: "Annuler la correction",
    working: "Annulation de la correction…",
    corrected: (cells) => `${count(cells, "cellule corrigée", "cellules corrigées")}.`,
    done: (cells) =>
      cells === 0
        ? "Aucune cellule n’a été remise comme avant la correction."
        : `${count(cells, "cellule remise", "cellules remises")} comme avant la correction.`,
  },
  cancel: "Annuler",
};
