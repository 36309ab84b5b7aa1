import type { FactValue, FindingCell } from "../../core/programme/finding/facts";
import { factWords } from "../fact-words";
import { formats } from "../formats";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read } = factWords("fr");

type Facts = ToldOf<"VAL-08">;
/** One cell is told with what it holds; several are counted. */
type OfOne = Extract<Facts, { readonly row: string }>;

const isOne = (count: FactValue): boolean => typeof count === "number" && count < 2;

const whose = ({ row, column }: OfOne): string =>
  row === "" ? `« ${read(column)} »` : `« ${read(column)} », ${read(row)}`;

/** What is wrong with one cell. */
const ofOne: Readonly<Record<string, (facts: OfOne, address: string) => string>> = {
  constant: (facts, address) =>
    `La formule en ${address} (${whose(facts)}) a été remplacée par une valeur : « ${read(facts.value)} ».`,
  missing: (facts, address) => `La formule en ${address} (${whose(facts)}) a été effacée.`,
  error: (facts, address) =>
    `La formule en ${address} (${whose(facts)}) donne l’erreur ${read(facts.value)}.`,
  differs: (facts, address) => {
    const { expected } = facts;
    const result = expected === null || expected === "" ? "aucun résultat" : `« ${read(expected)} »`;
    return `La cellule ${address} (${whose(facts)}) contient « ${read(facts.value)} ». Le calcul donne ${result}.`;
  },
  changed: (facts, address) =>
    `La formule en ${address} (${whose(facts)}) n’est plus celle du gabarit. Son résultat peut devenir faux.`,
};

/** What is wrong with several cells, in one column or more. */
const ofMany: Readonly<Record<string, (where: string, count: string) => string>> = {
  constant: (where, count) => `${where}, ${count} formules ont été remplacées par des valeurs.`,
  missing: (where, count) => `${where}, ${count} formules ont été effacées.`,
  error: (where, count) => `${where}, ${count} formules donnent une erreur.`,
  differs: (where, count) => `${where}, ${count} cellules contiennent autre chose que le résultat du calcul.`,
  changed: (where, count) =>
    `${where}, ${count} formules ne sont plus celles du gabarit. Leur résultat peut devenir faux.`,
};

/** « Dans la colonne « Écart » », « Dans les colonnes « Niveau » et « Cote » ». */
function inColumns(headers: FactValue): string {
  const quoted = read(headers)
    .split("\n")
    .map((header) => `« ${header} »`);
  return `${quoted.length < 2 ? "Dans la colonne" : "Dans les colonnes"} ${formats.fr.list(quoted)}`;
}

function message(facts: Facts, { address }: FindingCell): string {
  const { count } = facts;
  if (facts.problem === "hidden") {
    return isOne(count)
      ? "Une formule des colonnes masquées, ou de « Diagnostic », est effacée ou modifiée dans cette feuille. Les cellules de cette ligne peuvent ne plus se surligner."
      : `Dans les colonnes masquées et « Diagnostic » de cette feuille, ${read(count)} formules sont effacées ou modifiées. Des cellules peuvent ne plus se surligner.`;
  }
  const say =
    facts.row === undefined
      ? (ofMany[facts.problem] ?? ofMany["changed"])?.(inColumns(facts.column), read(count))
      : (ofOne[facts.problem] ?? ofOne["changed"])?.(facts, address);
  return say ?? "";
}

/** What is wrong with the formulas of the template. */
export const formulaRuleWords = {
  "VAL-08": {
    name: "Formule écrasée ou en erreur",
    checks:
      "Une cellule calculée, visible ou masquée, contient une valeur au lieu de sa formule, une erreur, un autre résultat ou une autre formule que celle du gabarit.",
    message,
    fix: ({ count }) =>
      isOne(count) ? "Rétablissez la formule du gabarit." : "Rétablissez les formules du gabarit.",
    fixInGeneral: "Rétablissez la formule du gabarit.",
    why: "Une valeur mise à la place d’une formule ne suit plus les réponses. Un écart peut alors passer inaperçu.",
    source: sources.template,
  },
} satisfies Partial<TypedRuleWords>;
