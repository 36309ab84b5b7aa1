import type { FactValue } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { text } = factWords("fr");

/** Ranges that a fact holds one a line, in one line. */
const inLine = (value: FactValue): string => formats.fr.list(text(value).split("\n"));

/** Cells whose answer is not plain to read: merged, or worked out by nobody. */
export const unclearCellWords = {
  "STR-13": {
    name: "Cellules fusionnées",
    checks:
      "Des cellules du plan sont fusionnées : vers le bas dans une colonne à remplir, la réponse vaut pour chaque ligne; sinon, seule la première cellule compte.",
    message: ({ problem, sheet, ranges }) =>
      problem === "down"
        ? `Des cellules sont fusionnées dans la feuille « ${text(sheet)} » (${inLine(ranges)}). La réponse compte pour chacune de leurs lignes, mais les couleurs de la feuille ne peuvent pas en tenir compte.`
        : `Des cellules sont fusionnées dans la feuille « ${text(sheet)} » (${inLine(ranges)}). Seule la première cellule de chaque groupe compte; les autres se lisent comme vides.`,
    fix: ({ problem }) =>
      problem === "down"
        ? "Aucune action n’est requise pour la validation. Pour trier ou filtrer, annulez la fusion et recopiez la réponse dans chaque ligne."
        : "Annulez la fusion, puis inscrivez chaque réponse dans sa cellule.",
    fixInGeneral:
      "Annulez la fusion (Accueil > Fusionner et centrer), puis inscrivez chaque réponse dans sa cellule.",
    why: "Dans des cellules fusionnées, Excel ne garde que le contenu de la première; ni le tri, ni les filtres, ni les formules ne voient les autres.",
    source: sources.template,
  },
  "VAL-11": {
    name: "Formule pas calculée",
    checks: "Une cellule à remplir contient une formule dont le fichier ne garde pas le résultat.",
    message: (_, { address }) =>
      `La cellule ${address} contient une formule qui n’est pas calculée : le fichier n’en garde pas le résultat. Elle n’est ni vide, ni lue.`,
    fix: () => "Ouvrez le fichier dans Excel et enregistrez-le, puis validez-le de nouveau.",
    why: "Certains programmes enregistrent les formules sans leur résultat : personne ne peut savoir ce que la cellule affichera.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
