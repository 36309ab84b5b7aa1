import type { FactValue } from "../../core/programme/finding/facts";

interface ErrorWords {
  /** As Excel shows it in French; the newest codes, whose French name is not certain, keep theirs. */
  readonly name: string;
  /** How it usually came into a cell that people fill in. */
  readonly cause: string;
}

const formulaMistake = "Une formule a été tapée ou collée dans la cellule, et son calcul échoue.";
const data = "La cellule attend des données d’ailleurs, qui ne sont pas venues.";

const words: Readonly<Record<string, ErrorWords>> = {
  "#NAME?": {
    name: "#NOM?",
    cause: "Excel prend pour une formule un texte qui commence par « - », « + » ou « = ».",
  },
  "#VALUE!": {
    name: "#VALEUR!",
    cause: "Une image a été placée dans la cellule, ou une formule y mêle du texte et des nombres.",
  },
  "#REF!": {
    name: "#REF!",
    cause: "Une formule y renvoie à une cellule, à une feuille ou à un classeur qui n’existe plus.",
  },
  "#N/A": { name: "#N/A", cause: "Une formule de recherche n’y a rien trouvé." },
  "#DIV/0!": { name: "#DIV/0!", cause: "Une formule y divise par zéro ou par une cellule vide." },
  "#NUM!": { name: "#NOMBRE!", cause: formulaMistake },
  "#NULL!": { name: "#NUL!", cause: formulaMistake },
  "#SPILL!": {
    name: "#PROPAGATION!",
    cause: "Une formule y donne plusieurs résultats, et les cellules voisines ne sont pas libres.",
  },
  "#CALC!": { name: "#CALC!", cause: formulaMistake },
  "#FIELD!": { name: "#FIELD!", cause: "Une formule y demande un champ qui n’existe pas." },
  "#BLOCKED!": { name: "#BLOCKED!", cause: data },
  "#CONNECT!": { name: "#CONNECT!", cause: data },
  "#GETTING_DATA": { name: "#CHARGEMENT_DONNEES", cause: data },
  "#BUSY!": { name: "#BUSY!", cause: data },
  "#UNKNOWN!": {
    name: "#UNKNOWN!",
    cause: "La cellule contient quelque chose que cette version d’Excel ne connaît pas.",
  },
};

/** What is said of an error value, by its English code; of a code that is not known, its name alone. */
export function errorWords(code: FactValue): ErrorWords {
  const text = typeof code === "string" ? code : "";
  return words[text] ?? { name: text, cause: formulaMistake };
}
