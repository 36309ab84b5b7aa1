import type { KeptWords } from "../../core/migration/draw-kept";

/** The sheet that holds what an update found no place for. */
export const keptWords: KeptWords = {
  title: "Données conservées",
  heading: "Données conservées lors de la mise à jour",
  hint: "Ce que l’ancien classeur contenait et qui n’a pas de place dans le nouveau gabarit, tel qu’il avait été saisi. Reprenez-en ce qui vous est utile, puis supprimez cette feuille.",
  headers: {
    sheet: "Feuille",
    row: "Ligne",
    column: "Colonne",
    cell: "Cellule",
    value: "Valeur saisie",
    formula: "Formule saisie",
    why: "Pourquoi elle est ici",
  },
  why: {
    row: "La nouvelle édition n’a plus cette ligne.",
    column: "Le nouveau gabarit n’a plus cette colonne.",
    sheet: "Le nouveau gabarit n’a plus cette feuille.",
    refused: "La liste de la nouvelle édition n’a plus cette valeur.",
    over: "Elle remplaçait un texte officiel ou une formule du gabarit.",
    elsewhere: "Elle se trouvait hors des cellules à remplir.",
  },
  resultTaken: "Le résultat de cette formule a été repris dans le nouveau gabarit; la formule est ici.",
};
