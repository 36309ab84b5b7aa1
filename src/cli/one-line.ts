/** Control characters, line and paragraph separators, and the signs that turn the direction of a text. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line of a report: what a cell or a file name holds never breaks it, nor reaches the terminal. */
export const oneLine = (text: string): string => text.replace(breaking, " ");
