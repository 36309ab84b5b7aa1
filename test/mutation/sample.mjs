import { createHash } from "node:crypto";

/** A number that looks drawn by lot, always the same for a text and a seed. */
export const chanceOf = (text, seed) =>
  createHash("sha256").update(`${seed}:${text}`).digest().readUInt32BE(0);

/** Whether a mutant is one of those that a sample of one in `every` takes: always the same ones for a seed. */
export const isInSample = (mutant, every, seed) => chanceOf(mutant, seed) % every === 0;

/** Half the width, in points, of the interval that holds the score of the whole 19 times out of 20. */
export function marginOf(killed, tried) {
  const part = killed / tried;
  return 100 * 1.96 * Math.sqrt((part * (1 - part)) / tried);
}
