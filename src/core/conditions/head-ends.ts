/** What comes between a number and the name beside it, the usual one first. */
export const HEAD_ENDS = ["–", "-", "—", ":", "("] as const;
