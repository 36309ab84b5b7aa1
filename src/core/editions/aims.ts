/** What an action may aim at: the indicators and the risks, by number and by short name. */
import { foldText } from "../conditions/fold-text";
import type { Roadmap } from "../programme/roadmap/schema";
import type { SpelledItem } from "../programme/table/spellings";
import { INDICATOR_PREFIX, RISK_PREFIX } from "../programme/table/vocabulary";

type Aimed = Pick<Roadmap, "indicators" | "risks">;

/** Characters of a short name, that of an official wording cut at a word. */
const LONGEST_NAME = 45;
/** Words so short mean nothing at the end of a name. */
const LINK = 3;

export interface Aim {
  /** « Indicateur 1.1 », « Risque R03 »: what is counted. */
  readonly key: string;
  /** What the programme calls it, e.g. « Cible 1.1 »; as its key when absent. */
  readonly label?: string;
  /** The beginning of its official wording. */
  readonly name: string;
}

/** As the drop-down list shows it. */
export const aimText = ({ key, label = key, name }: Aim): string => `${label} – ${name}`;

/** What every indicator's or target's wording begins with says nothing of it. */
const OPENING = /^(?:Taux (?:de |d['’])|\d+\s*%\s*(?:des |de |d['’]))/;
/** A number in a name would be read with the one that the name stands beside. */
const NUMBERS = /\d+(?:[.,]\d+)*\s*%?\s*/g;

/** The beginning of an official wording: its first clause, at most `LONGEST_NAME` characters, cut at a word. */
export function shortName(wording: string): string {
  const said = wording
    .replace(/<\/?u>/g, "")
    .replace(OPENING, "")
    .replace(NUMBERS, "")
    .trim();
  const [clause = ""] = (said.charAt(0).toUpperCase() + said.slice(1)).split(/[,;:.(]/);
  if (clause.length <= LONGEST_NAME) return clause.trim();
  const words = clause.slice(0, LONGEST_NAME).split(" ").slice(0, -1);
  while ((words.at(-1) ?? "").length <= LINK && words.length > 1) words.pop();
  return `${words.join(" ")}…`;
}

/**
 * The aims of a roadmap, indicators first.
 * @param prefix what it calls an indicator; what is counted stays the same.
 */
export const aimsOf = ({ indicators, risks }: Aimed, prefix = INDICATOR_PREFIX): readonly Aim[] => [
  ...indicators.map(({ id, wording }) => ({
    key: INDICATOR_PREFIX + id,
    ...(prefix !== INDICATOR_PREFIX && { label: prefix + id }),
    name: shortName(wording),
  })),
  ...risks.map(({ id, wording }) => ({ key: RISK_PREFIX + id, name: shortName(wording) })),
];

const indicatorWords = ["", "indicateur ", "indicateur no ", "indicateur n° ", "indic ", "ind ", "i "];

/** « R03 », « r3 », « Risque 3 », « R-03 ». */
function riskSpellings(id: string): readonly string[] {
  const digits = id.replace(/^\D+/, "");
  const numbers = [...new Set([digits, String(Number(digits))])];
  const words = ["r", "r ", "risque r", "risque r ", "risque ", "risque no ", "risque n° "];
  return numbers.flatMap((number) => words.map((word) => word + number));
}

/**
 * Every way to write each aim, as `foldText` gives it, with its place: « 1.1 », « Indicateur 1,1 », « ind. 1.1 ».
 * @param others words besides, where the programme calls an indicator something else.
 */
export function spelledAims(
  { indicators, risks }: Aimed,
  others: readonly string[] = [],
): readonly SpelledItem[] {
  const spellings = [
    ...indicators.map(({ id }) => [...indicatorWords, ...others].map((word) => word + id)),
    ...risks.map(({ id }) => riskSpellings(id)),
  ];
  return placedSpellings(spellings);
}

/** The ways to write each aim, as `foldText` gives them, with its place. */
export const placedSpellings = (spellings: readonly (readonly string[])[]): readonly SpelledItem[] =>
  spellings.flatMap((each, index) =>
    each.map((spelling) => ({ spelling: foldText(spelling), place: index + 1 })),
  );
