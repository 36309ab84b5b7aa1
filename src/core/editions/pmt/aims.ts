/** What an action may aim at: the chantiers, by number and by short name. */
import type { SpelledItem } from "../../programme/table/spellings";
import type { Chantier } from "../../sheets/amounts/official";
import { type Aim, placedSpellings, shortName } from "../aims";

export const aimsOf = (chantiers: readonly Chantier[]): readonly Aim[] =>
  chantiers.map(({ number, wording }) => ({ key: `Chantier ${number}`, name: shortName(wording) }));

const words = ["", "ch", "ch ", "chantier ", "chantier no ", "chantier n° ", "chantier ch"];

/** Every way to write each aim, as `foldText` gives it, with its place: « 1 », « CH1 », « chantier no 1 ». */
export const spelledAims = (chantiers: readonly Chantier[]): readonly SpelledItem[] =>
  placedSpellings(chantiers.map(({ number }) => words.map((word) => `${word}${number}`)));
