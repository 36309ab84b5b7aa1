/** What an action may aim at: the initiatives and the risks, by number and by short name. */
import type { Risk } from "../../programme/roadmap/schema";
import type { SpelledItem } from "../../programme/table/spellings";
import { RISK_PREFIX } from "../../programme/table/vocabulary";
import { type Initiative, UNTITLED } from "../../sheets/initiatives/official";
import { type Aim, placedSpellings, shortName } from "../aims";

const INITIATIVE_PREFIX = "Initiative ";

/** A digit in a name would make two numbers of one. */
const named = (wording: string): string => shortName(wording).replace(/[0-9]/g, "");

export const aimsOf = (initiatives: readonly Initiative[], risks: readonly Risk[]): readonly Aim[] => [
  ...initiatives.map(({ id, title }) => ({
    key: INITIATIVE_PREFIX + id,
    name: title === null ? UNTITLED : named(title),
  })),
  ...risks.map(({ id, wording }) => ({ key: RISK_PREFIX + id, name: named(wording) })),
];

const initiativeWords = ["", "initiative ", "initiative no ", "initiative n° ", "init ", "i "];
const riskWords = ["rm", "rm ", "risque rm", "risque rm ", "risque ", "risque no ", "risque n° ", "r", "r "];

/** Every way to write each aim, as `foldText` gives it, with its place: « 1.1.1 », « RM1 », « risque 1 ». */
export function spelledAims(
  initiatives: readonly Initiative[],
  risks: readonly Risk[],
): readonly SpelledItem[] {
  const spellings = [
    ...initiatives.map(({ id }) => initiativeWords.map((word) => word + id)),
    ...risks.map(({ id }) => riskWords.map((word) => word + id.replace(/^\D+/, ""))),
  ];
  return placedSpellings(spellings);
}
