/** What a text says beyond its form: whether it says nothing, or only repeats another. */
import { lettersApart, unaccented } from "../text/normal-form";
import { normalizeText } from "../text/text";

/** Phrases that stand for a text that is still to be written, without accents or punctuation. */
const EMPTY_PHRASES = [
  "a (?:venir|determiner|completer|preciser|confirmer|definir|faire|discuter|valider|rediger)",
  "(?:voir )?(?:ci|plus) (?:dessus|dessous|haut|bas|apres)",
  "voir (?:l |la |les )?(?:commentaire|explication|ligne|mesure|precedente?)s?",
  "(?:la )?meme (?:chose|explication|mesure|reponse|texte)(?: que)?",
  "idem",
  "s o",
  "sans objet",
  "n a",
  "n d",
  "non (?:disponible|applicable|determinee?)",
  "ne s applique pas",
  "neant",
  "aucune?",
  "rien(?: a (?:signaler|dire|ajouter|declarer))?",
  "tbd",
  "etc",
  "lorem ipsum",
];

const emptyPhrase = new RegExp(`(?<![^ ])(?:${EMPTY_PHRASES.join("|")})(?![^ ])`, "g");

/** Words that carry no meaning of their own. */
const LINKS = new Set(
  (
    "au aux avec ce ces cet cette comme dans de des du elle en est et il la le les leur leurs ne nos notre " +
    "on ou par pas plus pour qu que qui sa se ses son sont sur un une"
  ).split(" "),
);

/** Words that, beside an empty phrase, only say where or when the text would be. */
const POINTERS = new Set(
  (
    "bientot cellule commentaire date declarer detail explication indicateur information ligne mesure moment precedent " +
    "precedente prochainement risque section signaler suite tableau tard texte ulterieurement voir"
  ).split(" "),
);

/** Share of common words from which two wordings are the same. */
const SAME = 0.8;

/** The words of a text: no case, accents, punctuation or elision. */
export function wordsOf(text: string): readonly string[] {
  const letters = lettersApart(unaccented(normalizeText(text)));
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);

/** Words that carry meaning, in the singular: more than one letter, no number. */
const meaningOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 1 && !LINKS.has(word) && !/^\d+$/.test(word)).map(singular);

/**
 * True when a text says nothing, whatever its length: « à venir », « voir ci-dessus », « idem », « s. o. »…
 * and nothing else, the same word over and over, or no letter at all. One word of its own is enough to be false.
 */
export function saysNothing(text: string): boolean {
  const words = wordsOf(text);
  const isOneWord = words.length >= 3 && new Set(words).size === 1;
  if (isOneWord || !/\p{L}/u.test(text)) return true;
  const joined = words.join(" ");
  const rest = joined.replace(emptyPhrase, " ");
  if (rest === joined) return false;
  return meaningOf(rest.split(" ")).every((word) => POINTERS.has(word));
}

/**
 * True when a text only repeats a wording: it has no word that the wording has not, or four fifths of the
 * words of both are common (twice the common words over the sum of both: Dice's coefficient).
 */
export function repeats(text: string, wording: string): boolean {
  const own = new Set(meaningOf(wordsOf(text)));
  const theirs = new Set(meaningOf(wordsOf(wording)));
  const common = [...own].filter((word) => theirs.has(word)).length;
  return own.size > 0 && (common === own.size || (2 * common) / (own.size + theirs.size) >= SAME);
}
