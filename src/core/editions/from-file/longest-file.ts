/** Characters of a file; the largest programme that we know has a twentieth of that. */
export const LONGEST_FILE = 2_000_000;

/** Bytes above which no text is short enough: a character takes three at most. */
export const LARGEST_BYTES = 3 * LONGEST_FILE;
