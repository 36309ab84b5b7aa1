/** What is slow is played by shares in `npm test`, spread over the whole; `npm run whole` plays all of it. */
export const isWhole = process.env["WHOLE"] === "1";

/** One item in `every`, from the first one; all of them in a whole run. */
export const shareOf = <T>(items: readonly T[], every: number): readonly T[] =>
  isWhole ? items : items.filter((_, place) => place % every === 0);

/** So many runs in all, a share of them in `npm test`. */
export const runs = (count: number, every: number): number => (isWhole ? count : Math.ceil(count / every));
