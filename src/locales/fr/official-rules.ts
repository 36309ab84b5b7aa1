import type { FactValue } from "../../core/programme/finding/facts";
import { excerpts } from "../excerpts";
import { factWords } from "../fact-words";
import type { ToldOf, TypedRuleWords } from "../rule-words";
import { sources } from "./sources";

const { read, rate } = factWords("fr");

type Facts = ToldOf<"FDR-01" | "FDR-02">;

const quotes = (value: FactValue, expected: FactValue): readonly [string, string] => {
  const [left, right] = excerpts(read(value), read(expected));
  return [`« ${left} »`, `« ${right} »`];
};

const ofRow = ({ row }: Facts): string => (row === "" ? "" : ` (${read(row)})`);

function wordingChanged(facts: Facts): string {
  const { value, expected, part } = facts;
  const what = part === "number" ? "numéro officiel" : "texte officiel";
  const [found, official] = quotes(value, expected);
  if (expected === null)
    return `Cette cellule officielle${ofRow(facts)} doit rester vide. Texte lu : ${found}.`;
  return value === null
    ? `Le ${what} a été effacé${ofRow(facts)}. Texte attendu : ${official}.`
    : `Le ${what} a été modifié${ofRow(facts)}. Texte lu : ${found}. Texte attendu : ${official}.`;
}

function writtenOtherwise(facts: Facts): string {
  const { value, expected, part } = facts;
  if (expected === null)
    return `Cette cellule officielle${ofRow(facts)} se lit comme dans le plan, où elle est vide. Contenu lu : « ${read(value)} ».`;
  if (part === "target")
    return `La cible officielle${ofRow(facts)} se lit ${rate(expected)} comme dans le plan, mais n’est pas écrite comme dans le gabarit.`;
  const [found, official] = quotes(value, expected);
  return `Le contenu officiel${ofRow(facts)} se lit comme dans le plan, mais s’écrit autrement : ${found} au lieu de ${official}.`;
}

/** What is wrong with the official content. */
export const officialRuleWords = {
  "FDR-01": {
    name: "Texte officiel modifié",
    checks:
      "Un texte officiel (orientation, objectif, indicateur, risque, condition de succès, action prioritaire, bénéfice ou numéro) dit autre chose que le plan.",
    message: wordingChanged,
    fix: () => "Rétablissez le texte officiel.",
    why: "Le plan est évalué sur le texte publié. Un autre texte décrit un autre engagement.",
    source: sources.official,
  },
  "FDR-02": {
    name: "Écriture différente du texte officiel",
    checks:
      "Un contenu officiel se lit comme dans le plan, mais s’écrit autrement : apostrophe, espace, tiret, majuscule, coquille connue ou nombre écrit en texte.",
    message: writtenOtherwise,
    fix: () => "Aucune action n’est requise. Vous pouvez rétablir l’écriture officielle.",
    why: "L’écriture officielle aide à comparer les plans entre eux, mais le sens est le même.",
    source: sources.official,
  },
  "FDR-03": {
    name: "Cible ministérielle modifiée",
    checks: "Une des 40 cibles ministérielles n’est plus celle de la feuille de route.",
    message: ({ indicator, year, value, expected, isOfMinistry }) => {
      if (isOfMinistry === false)
        return value === null
          ? `La cible officielle ${read(year)} (${read(indicator)}) a été effacée. Cible attendue : ${rate(expected)}.`
          : `La cible officielle ${read(year)} (${read(indicator)}) a été modifiée : ${rate(value)} au lieu de ${rate(expected)}.`;
      return value === null
        ? `La cible ministérielle ${read(year)} de l’indicateur ${read(indicator)} a été effacée. Cible attendue : ${rate(expected)}.`
        : `La cible ministérielle ${read(year)} de l’indicateur ${read(indicator)} a été modifiée : ${rate(value)} au lieu de ${rate(expected)}.`;
    },
    fix: ({ isOfMinistry }) =>
      isOfMinistry === false
        ? "Rétablissez la cible officielle."
        : "Rétablissez la cible ministérielle. Inscrivez la cible de votre organisation dans « Cible locale ».",
    fixInGeneral:
      "Rétablissez la cible. Inscrivez la cible de votre organisation dans « Cible locale », s’il y en a une.",
    why: "Les résultats se comparent à la cible ministérielle, la même pour toutes les organisations visées.",
    source: sources.roadmap("colonnes des cibles"),
  },
  "FDR-04": {
    name: "Portée officielle modifiée",
    checks: "Une coche des colonnes MSSS, OP ou RSSS n’est plus celle de la feuille de route.",
    message: ({ indicator, category, isConcerned, value }) => {
      const found = value === null ? "La coche a été effacée" : `Contenu lu : « ${read(value)} »`;
      return isConcerned
        ? `L’indicateur ${read(indicator)} vise la catégorie ${read(category)}. ${found}.`
        : `L’indicateur ${read(indicator)} ne vise pas la catégorie ${read(category)}. ${found}.`;
    },
    fix: ({ isConcerned }) =>
      isConcerned === false ? "Videz la cellule, comme dans le plan." : "Rétablissez la coche officielle.",
    why: "La portée décide des indicateurs que chaque organisation doit suivre.",
    source: sources.roadmap("colonnes MSSS, OP et RSSS"),
  },
} satisfies Partial<TypedRuleWords>;
