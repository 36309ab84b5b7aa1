import { formats } from "../formats";
import type { UndoMessages } from "../undo-messages";

const { number, list } = formats.fr;

const count = (value: number, one: string, many: string): string =>
  `${number(value)}\u00a0${value < 2 ? one : many}`;

const quoted = (title: string): string => `«\u00a0${title}\u00a0»`;

/** « a, b et 3 autres ». */
const named = (names: readonly string[], more: number): string =>
  list(more === 0 ? names : [...names, more === 1 ? "un autre endroit" : `${number(more)} autres endroits`]);

/** The sheet of the template that people do not see. */
const hiddenSheet = "la feuille masquée des listes";

/** The titles of sheets, and the hidden one without its title. */
const sheetsOf = (titles: readonly string[], hasHidden: boolean): string =>
  list([...titles.map(quoted), ...(hasHidden ? [hiddenSheet] : [])]);

const kept = "Le gabarit n’a pas été retiré";

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
  withdraw: {
    ask: "Retirer le gabarit…",
    title: "Retirer le gabarit",
    explanation:
      "Toutes les feuilles du gabarit sont supprimées; vos autres feuilles ne sont pas touchées. Rien n’est retiré si quelque chose y a été saisi. Ctrl+Z ne peut pas annuler ce retrait.",
    confirm: "Retirer",
    working: "Retrait du gabarit…",
    done: (sheets) =>
      `Le gabarit est retiré\u00a0: ${count(sheets, "feuille supprimée", "feuilles supprimées")}.`,
    nothing: "Il n’y avait aucun gabarit à retirer.",
    stays: {
      typed: (cells, more) =>
        `${kept}\u00a0: quelque chose y a été saisi (${named(cells, more)}). Effacez-le d’abord, si vous n’en avez plus besoin.`,
      noted: (sheets, more) =>
        `${kept}\u00a0: il y a des notes ou des commentaires dans ${named(sheets.map(quoted), more)}.`,
      referring: (names, more) =>
        `${kept}\u00a0: des formules ou des noms y font référence (${named(names, more)}).`,
      twice: (sheets, more) =>
        `${kept}\u00a0: ces feuilles sont en double, et rien ne dit laquelle est la copie\u00a0: ${named(sheets.map(quoted), more)}.`,
      unread: (sheets, more) =>
        `${kept}\u00a0: le contenu de ces feuilles n’a pas pu être lu\u00a0: ${named(sheets.map(quoted), more)}.`,
    },
    alone: `Le gabarit n’a pas été retiré\u00a0: un classeur garde au moins une feuille. Ajoutez-en une, puis recommencez.`,
  },
  emptied: {
    told: (sheets, hasHidden) =>
      sheets.length === 0
        ? `Le gabarit est incomplet\u00a0: ${hiddenSheet} est vide, comme après une annulation (Ctrl+Z).`
        : `Le gabarit est incomplet\u00a0: ${sheets.length > 1 || hasHidden ? "ces feuilles sont vides" : "cette feuille est vide"}, comme après une annulation (Ctrl+Z)\u00a0: ${sheetsOf(sheets, hasHidden)}.`,
    restore: "Rétablir",
    remove: "Retirer",
    working: "Rétablissement des feuilles du gabarit…",
    done: (sheets, hasHidden) =>
      `${sheets.length + Number(hasHidden) > 1 ? "Feuilles rétablies et vérifiées" : "Feuille rétablie et vérifiée"}\u00a0: ${sheetsOf(sheets, hasHidden)}.`,
    left: (sheets, hasHidden) =>
      `${sheets.length + Number(hasHidden) > 1 ? "Laissées telles quelles, car elles ne sont plus vides ou ne sont plus là" : "Laissée telle quelle, car elle n’est plus vide ou n’est plus là"}\u00a0: ${sheetsOf(sheets, hasHidden)}.`,
    nothing: "Il n’y avait rien à rétablir.",
  },
  cancel: "Annuler",
};
