/** What the titles of sheets say of the plan that they belong to: « Indicateurs (2) », « Risques – CHUM », « CHUM, Fiche ». */
import { lettersApart, unaccented } from "../text/normal-form";
import type { Template } from "../programme/template";
import type { SheetRole } from "../programme/sheet-reading";

/** Words of a title, without case, accents or punctuation: "Indicateurs (2)" → ["indicateurs", "2"]. */
export function titleWords(title: string): readonly string[] {
  const plain = lettersApart(unaccented(title, "NFKD").toLowerCase());
  // A number stuck to a word is a word of its own: « Indicateurs2 ».
  return plain.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The template's title of a sheet. */
export function titleOf(role: SheetRole, { titles }: Template): string {
  const title = titles[role];
  if (title === undefined) throw new Error(`No sheet ${role}`);
  return title;
}

/**
 * What a title says besides the template's own: "" for the template's title, "2" for « Indicateurs (2) »,
 * "chum" for « CHUM – Risques »; null when the template's title is not in it.
 */
export function titleKey(name: string, title: string): string | null {
  const [words, sought] = [titleWords(name), titleWords(title)];
  const start = words.findIndex((_, place) => sought.every((word, index) => words[place + index] === word));
  if (start < 0) return null;
  return [...words.slice(0, start), ...words.slice(start + sought.length)].join(" ");
}
