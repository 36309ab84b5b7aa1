/**
 * A header with a hint on how to fill it: « Échéance (AAAA-MM-JJ) », « Postes requis, en ETC », « Impact [1 à 5] * ».
 * The hint is no other header. What is taken off is what stands in brackets, a second line, and words that only say a
 * form, a unit or a duty; « Responsable – courriel » is another column.
 */
import { headerKey } from "./header-key";

/** Longer cells are texts. */
const LONGEST = 400;

const brackets = /\([^()]*\)?|\[[^[\]]*\]?|\{[^{}]*\}?|<[^<>]*>?/g;
const fiscalYear = /20\d{2}\D{0,3}20\d{2}/g;
const tokens = /[\p{L}\p{N}%$#]+/gu;

/** Words of hints, as keys. */
const hintWords: ReadonlySet<string> = new Set(
  [
    [
      "aaaa",
      "aa",
      "yyyy",
      "yy",
      "mm",
      "mmm",
      "jj",
      "dd",
      "j",
      "m",
      "a",
      "hh",
      "jjmmaaaa",
      "aaaammjj",
      "yyyymmdd",
    ],
    [
      "format",
      "date",
      "texte",
      "nombre",
      "nb",
      "nbre",
      "num",
      "chiffre",
      "valeur",
      "liste",
      "choix",
      "oui",
      "non",
    ],
    [
      "pourcentage",
      "pourcent",
      "pct",
      "percent",
      "etc",
      "etp",
      "fte",
      "jours",
      "heures",
      "mois",
      "annees",
      "ans",
    ],
    [
      "points",
      "dollars",
      "cad",
      "k",
      "min",
      "max",
      "minimum",
      "maximum",
      "unite",
      "entier",
      "caracteres",
      "car",
    ],
    ["obligatoire", "requis", "requise", "facultatif", "facultative", "optionnel", "optionnelle", "required"],
    [
      "optional",
      "ex",
      "exemple",
      "p",
      "en",
      "de",
      "du",
      "la",
      "le",
      "l",
      "au",
      "entre",
      "et",
      "ou",
      "par",
      "selon",
    ],
    [
      "choisir",
      "selectionner",
      "inscrire",
      "remplir",
      "saisir",
      "indiquer",
      "voir",
      "echelle",
      "dans",
      "une",
      "un",
    ],
  ].flat(),
);

const isHint = (token: string): boolean => /^[\d%$#]+$/.test(token) || hintWords.has(headerKey(token));

/** The text without the hint words at its end, as often as there are some. */
function shortened(text: string): readonly string[] {
  const words: readonly string[] = text.match(tokens) ?? [];
  // From the end: most texts end with a word that is no hint, and nothing before it needs a look.
  let last = words.length - 1;
  while (last > 0 && isHint(words[last] ?? "")) last -= 1;
  return words.slice(Math.max(last, 0)).map((_, taken) => words.slice(0, words.length - taken).join(" "));
}

/** The keys that a header may have without its hints, the fullest first; its fiscal year stays. */
export function bareKeys(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const [year = ""] = text.match(fiscalYear) ?? [];
  const plain = text.normalize("NFC").replace(fiscalYear, " ");
  const outside = plain.replace(brackets, " ");
  const [firstLine = ""] = outside.split(/[\r\n]/).filter((line) => line.trim() !== "");
  // A hint may stand before the header too: « (AAAA-MM-JJ) Échéance », « * Échéance ».
  const parts = firstLine === outside ? [outside] : [outside, firstLine];
  const keys = parts.flatMap(shortened).map((head) => headerKey(`${head} ${year}`));
  const yearKey = headerKey(year);
  return [...new Set(keys)].filter((key) => key !== "" && key !== yearKey);
}
