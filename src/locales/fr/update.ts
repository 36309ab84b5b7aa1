import { formats } from "../formats";
import type { UpdateMessages } from "../update-messages";

const { number, percent } = formats.fr;
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `«\u00a0${title}\u00a0»`).join(", ");
const isOne = (items: readonly unknown[]): boolean => items.length === 1;
const cells = (count: number): string => `${number(count)} ${count < 2 ? "cellule" : "cellules"}`;

export const update: UpdateMessages = {
  offer: (from, to) =>
    from === to
      ? "Ce classeur suit une révision antérieure du gabarit; une plus récente est offerte."
      : `Ce classeur suit l’édition ${from}; l’édition ${to} est parue.`,
  look: "Mettre à jour…",
  looking: "Examen de ce que la mise à jour changerait…",
  title: (from, to) =>
    from === to
      ? "Mise à jour vers la révision la plus récente du gabarit"
      : `Mise à jour vers l’édition ${to}`,
  changes: {
    texts: "Libellés et cibles modifiés",
    rowsAdded: "Lignes ajoutées",
    rowsRemoved: "Lignes retirées",
    columnsAdded: "Colonnes ajoutées",
    columnsRemoved: "Colonnes retirées",
    columnsByYear: "Colonnes désormais propres à chaque exercice",
  },
  text: (sheet, row, header) => `${sheet}, ${row} – ${header}`,
  value: (value, isTarget) => {
    if (value === null) return "(rien)";
    if (typeof value === "string") return value;
    return isTarget ? percent(value) : number(value);
  },
  was: "Avant",
  is: "Maintenant",
  row: (sheet, row, wording) => `${sheet}, ${row}${wording === null ? "" : `\u00a0: ${wording}`}`,
  column: (sheet, header) => `${sheet} – ${header}`,
  byYear: (column, about) =>
    `${column}\u00a0: ce qui y est écrit va à l’exercice ${about === "gap" ? "du dernier écart de sa ligne, sinon à l’exercice visé" : "visé"}`,
  noChanges: "Le contenu officiel reste le même; seul le gabarit est redessiné.",
  counts: (moved, kept) =>
    kept === 0
      ? `Vos données\u00a0: ${cells(moved)} à reprendre; toutes y ont leur place.`
      : `Vos données\u00a0: ${cells(moved)} à reprendre; ${cells(kept)} sans place dans le nouveau gabarit, à conserver dans une feuille à part.`,
  notes: (count) =>
    `${number(count)} ${count < 2 ? "note ou commentaire d’Excel n’est pas repris et reste" : "notes ou commentaires d’Excel ne sont pas repris et restent"} sur les anciennes feuilles.`,
  after:
    "Les nouvelles feuilles sont créées à côté des anciennes, qui restent intactes et ne sont plus lues. Pour revenir en arrière, supprimez les nouvelles.",
  update: "Mettre à jour le classeur",
  cancel: "Annuler",
  updating: "Mise à jour du classeur…",
  done: (version, moved, kept, sheet) => {
    const edition = version === null ? "" : ` vers l’édition ${version}`;
    const taken = `Classeur mis à jour${edition}\u00a0: ${cells(moved)} ${moved < 2 ? "reprise" : "reprises"}`;
    if (sheet === null) return `${taken}.`;
    if (kept === 0) return `${taken}; les formules saisies sont dans «\u00a0${sheet}\u00a0».`;
    return `${taken}, ${number(kept)} ${kept < 2 ? "conservée" : "conservées"} dans «\u00a0${sheet}\u00a0».`;
  },
  oldSheets: (titles) => `Anciennes feuilles, intactes\u00a0: ${quoted(titles)}.`,
  missing: (places, more) =>
    `Ces cellules ne contiennent pas ce qui devait y être repris\u00a0: ${places.join(", ")}${more > 0 ? ` et ${number(more)} de plus` : ""}. L’ancienne feuille l’a toujours.`,
  lapsed: (count) =>
    count < 2
      ? "Une décision du rapport ne tient plus\u00a0: son constat a changé avec la mise à jour. Elle reste dans le rapport; vérifiez si elle vaut encore."
      : `${number(count)} décisions du rapport ne tiennent plus\u00a0: leurs constats ont changé avec la mise à jour. Elles restent dans le rapport; vérifiez si elles valent encore.`,
  stale: (titles) =>
    `Du contenu a été saisi pendant la mise à jour dans ${quoted(titles)}\u00a0: il s’y trouve toujours, mais n’est pas dans les nouvelles feuilles. Reportez-le.`,
  stillThere: (titles) =>
    `${isOne(titles) ? "Cette feuille d’avant" : "Ces feuilles d’avant"} la mise à jour ${isOne(titles) ? "est encore là et n’est plus lue" : "sont encore là et ne sont plus lues"}\u00a0: ${quoted(titles)}.`,
  remove: "Retirer les anciennes feuilles",
  removing: "Retrait des anciennes feuilles…",
  removed: (titles) =>
    `${isOne(titles) ? "Ancienne feuille retirée" : "Anciennes feuilles retirées"}\u00a0: ${quoted(titles)}.`,
  changed: (titles) =>
    `Rien n’a été retiré\u00a0: le contenu a changé depuis la mise à jour dans ${quoted(titles)}. Reportez ce qui compte dans les nouvelles feuilles, puis supprimez vous-même les anciennes.`,
  noted: (titles) =>
    `Rien n’a été retiré\u00a0: des notes ou des commentaires se trouvent dans ${quoted(titles)}. Reportez ce qui compte, puis supprimez vous-même les anciennes feuilles.`,
  referring: (names) =>
    `Rien n’a été retiré\u00a0: des formules renvoient aux anciennes feuilles, dans ${quoted(names)}. Faites-les renvoyer aux nouvelles, puis recommencez.`,
};
