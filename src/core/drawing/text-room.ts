/** Room that a text takes in a cell, in characters of a column: the widths of a digit in the template's font. */
import { unaccented } from "../text/normal-form";

/** In bold, which most headings are; of every other letter, no more than this many digits. */
const kinds: readonly (readonly [letters: RegExp, digits: number])[] = [
  [/[\sijlI.,:;'’|]/, 0.55],
  [/[()[\]{}\-\u2011!tfrJ]/, 0.72],
  [/\d/, 1],
  [/[mwMW%@œŒæÆ—→…]/, 1.8],
  [/[A-Z&√○●]/, 1.4],
];
const OTHER = 1.08;

/** Part of a column that its text may fill: what a screen rounds up, and the frame of the cell, take the rest. */
const FILLED = 0.9;

/** No column grows past this, in characters, for a text that has no place to be broken at. */
export const WIDEST = 40;

/** Where Excel goes to the next line: at a space that may be broken, and after a hyphen. */
const breaks = /(?<=[ -])(?=[^ ])/;

/** Characters of a column that a text on one line fills, at 11 points; never less than it does. */
function roomOf(text: string): number {
  const letters = Array.from(unaccented(text));
  return letters.reduce((sum, letter) => sum + (kinds.find(([kind]) => kind.test(letter))?.[1] ?? OTHER), 0);
}

/** The narrowest column, in characters, in which no word of a text is cut. */
export function leastWidth(text: string): number {
  const words = text.split(/\n/).flatMap((line) => line.split(breaks).map((word) => word.replace(/ +$/, "")));
  return Math.ceil(Math.max(0, ...words.map(roomOf)) / FILLED);
}

/** Lines that a text takes in a column of so many characters, whose words all fit. */
export function linesIn(text: string, width: number): number {
  const room = width * FILLED;
  return text.split(/\n/).reduce((lines, line) => {
    let taken = 0;
    let count = 1;
    for (const word of line.split(breaks)) {
      if (taken > 0 && taken + roomOf(word.replace(/ +$/, "")) > room) {
        count += 1;
        taken = 0;
      }
      taken += roomOf(word);
    }
    return lines + count;
  }, 0);
}
