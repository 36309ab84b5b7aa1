/**
 * The ways in which people write the items of a list: with or without accents, hyphens, apostrophes and spaces
 * (`foldText`), in another gender or number, in short. Formulas look cells up among them; rules see the item.
 */
import { foldText } from "../../conditions/fold-text";
import type { CellValue } from "../../grid/grid";
import { INDEX_UNITS, lists, MITIGATION_TYPE, NOT_APPLICABLE, NOT_AVAILABLE } from "./vocabulary";

/** Other words for an item, which no inflection gives. */
const others: Readonly<Record<string, readonly string[]>> = {
  // OQLF, Vitrine linguistique: « s. o. » (sans objet), « n. d. » (non disponible); « N/A » is their English kin.
  [NOT_APPLICABLE]: [
    "s o",
    "so",
    "n a",
    "na",
    "non applicable",
    "non app",
    "non appl",
    "pas applicable",
    "inapplicable",
    "ne s applique pas",
    "not applicable",
  ],
  [NOT_AVAILABLE]: [
    "n d",
    "nd",
    "non dispo",
    "non disp",
    "n dispo",
    "pas disponible",
    "indisponible",
    "donnee non disponible",
    "donnees non disponibles",
    "not available",
  ],
  [MITIGATION_TYPE]: ["mesure attenuation", "mesure de mitigation", "mesures de mitigation"],
  "%": ["pourcentage", "pourcent", "pour cent", "en %", "en pourcentage"],
  "0-4": ["0 a 4", "de 0 a 4", "indice 0 4", "indice de 0 a 4"],
  "1-4": ["1 a 4", "de 1 a 4", "indice 1 4", "indice de 1 a 4"],
  S1: ["s 1", "semestre 1", "1er semestre", "premier semestre"],
  S2: ["s 2", "semestre 2", "2e semestre", "deuxieme semestre", "second semestre"],
};

/** Shorter words have neither gender nor number. */
const SHORTEST_INFLECTED = 4;

/** A word in either gender and number, folded; an acronym or what holds a digit stays as it is. */
function inflected(word: string): readonly string[] {
  const folded = foldText(word);
  const isFixed = folded.length < SHORTEST_INFLECTED || /[^a-z]/.test(folded) || word === word.toUpperCase();
  if (isFixed) return [folded];
  const singular = folded.replace(/s$/, "");
  if (/ée?s?$/i.test(word)) {
    const masculine = singular.replace(/ee$/, "e");
    return [masculine, `${masculine}s`, `${masculine}e`, `${masculine}es`];
  }
  return singular.endsWith("e")
    ? [singular, `${singular}s`]
    : [singular, `${singular}s`, `${singular}e`, `${singular}es`];
}

/** Words side by side, folded, with a space between them, without any, and without the one after an elision. */
function joined(words: readonly string[]): readonly string[] {
  const spaced = words.join(" ");
  if (/\d/.test(spaced)) return [spaced];
  return [spaced, spaced.replace(/(?<=^| )([a-z]) /g, "$1"), words.join("")];
}

/** « 2024-25 » is written for « 2024-2025 ». */
const shortYears = (item: string): readonly string[] =>
  /^\d{4}-\d{4}$/.test(item) ? [`${item.slice(0, 4)} ${item.slice(-2)}`] : [];

function spellings(item: string): readonly string[] {
  const words = item.split(/[\s'’-]+/);
  const forms = words.reduce<readonly (readonly string[])[]>(
    (starts, word) => starts.flatMap((start) => inflected(word).map((form) => [...start, form])),
    [[]],
  );
  return [
    ...new Set([foldText(item), ...forms.flatMap(joined), ...(others[item] ?? []), ...shortYears(item)]),
  ];
}

export interface SpelledItem {
  /** As `foldText` gives it. */
  readonly spelling: string;
  /** One-based place of the item in its list. */
  readonly place: number;
}

/** Every way to write the items of a list, each once: what two items have in common is the first one's. */
export function spelledItems(items: readonly string[]): readonly SpelledItem[] {
  const known = new Map<string, number>();
  items.forEach((item, index) => {
    for (const spelling of spellings(item)) if (!known.has(spelling)) known.set(spelling, index + 1);
  });
  return [...known].map(([spelling, place]) => ({ spelling, place }));
}

const bySpelling = (items: readonly string[]): ReadonlyMap<string, string> =>
  new Map(spelledItems(items).map(({ spelling, place }) => [spelling, items[place - 1] ?? ""]));

const unitsBySpelling = bySpelling(lists.units);

/** True when the cell of a unit says that the baseline is an index, however it is written. */
export function isIndexUnit(unit: CellValue): boolean {
  const item = typeof unit === "string" ? unitsBySpelling.get(foldText(unit)) : undefined;
  return INDEX_UNITS.some((index) => index === item);
}
