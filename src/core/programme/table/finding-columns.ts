/** Ids of the columns that hold what is found on a row: said once for what draws them and for what looks at them. */

/** Group of chains that share a hidden column: the place of a fiscal year, or 0 for the row's own. */
export type CodeGroup = number;

/** What is wrong or missing on the row, in words: the only one that people see. */
export const DIAGNOSTIC = "diagnostic";

/** All the codes of the row, and those of one group. */
export const CODES = "codes";
export const codesId = (group: CodeGroup): string => `${CODES}${group}`;

/** The words of one group. */
export const wordsId = (group: CodeGroup): string => `words${group}`;

/** Of a brief Diagnostic: all that is said of the row, and the same from the worst of it on. */
export const SAID = "said";
export const WORST = "worst";

/** Id of the hidden column that holds what a column shows. */
export const shownColumnId = <const Id extends string>(id: Id): `shown_${Id}` => `shown_${id}`;
