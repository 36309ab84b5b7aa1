import type { IncompleteMessages } from "../incomplete-messages";

const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `«\u00a0${title}\u00a0»`).join(", ");
const isOne = (items: readonly unknown[]): boolean => items.length === 1;

export const incomplete: IncompleteMessages = {
  template: (titles) =>
    `Le gabarit est incomplet\u00a0: son insertion s’est arrêtée en cours de route. ${isOne(titles) ? "Feuille inachevée" : "Feuilles inachevées"}\u00a0: ${quoted(titles)}.`,
  report: (titles) =>
    `${isOne(titles) ? "Le rapport" : "Les rapports"} ${quoted(titles)} ${isOne(titles) ? "est incomplet" : "sont incomplets"}\u00a0: écrivez-le de nouveau pour l’achever.`,
  catalogue: (titles) => `Le catalogue des règles est resté inachevé dans ${quoted(titles)}.`,
  remove: "Retirer ce qui est inachevé",
  removing: "Retrait des feuilles inachevées…",
  removed: (titles) =>
    titles.length === 0
      ? "Aucune feuille n’a été retirée."
      : `${isOne(titles) ? "Feuille retirée" : "Feuilles retirées"}\u00a0: ${quoted(titles)}.`,
  kept: (cells) =>
    `Du contenu a été saisi en ${cells.join(", ")}\u00a0: ces feuilles sont gardées telles quelles et ne font plus partie du gabarit.`,
  typed: (cells) =>
    `Du contenu a été saisi pendant l’écriture\u00a0: ${cells.join(", ")}. Il a été gardé tel quel; vérifiez ces cellules.`,
  remains: {
    asBefore: "Vérifié après l’échec\u00a0: il ne reste rien de l’opération dans le classeur.",
    unknown:
      "Excel n’a pas permis de vérifier ce qui a été fait. La prochaine lecture dira ce qui est resté inachevé.",
    incomplete: (titles) =>
      `${isOne(titles) ? "Reste inachevée" : "Restent inachevées"}\u00a0: ${quoted(titles)}.`,
    typed: (cells) =>
      `Ce qui avait été fait a été repris, sauf là où du contenu a été saisi entre-temps\u00a0: ${cells.join(", ")}.`,
    written: (cells) =>
      `Ces cellules ont été écrites et n’ont pu être remises comme avant\u00a0: ${cells.join(", ")}.`,
    partly: (titles) =>
      titles.length === 0
        ? "Aucune feuille n’a été achevée; recommencer reprend ce qui manque."
        : `${isOne(titles) ? "Faite" : "Faites"}\u00a0: ${quoted(titles)}. Recommencer reprend ce qui manque.`,
    someMarks:
      "Des marques ont pu être posées ou ôtées. «\u00a0Valider\u00a0» les refait toutes, «\u00a0Effacer les marques\u00a0» les ôte toutes.",
    done: "L’opération elle-même est faite; seule la lecture qui la suit a échoué.",
  },
};
