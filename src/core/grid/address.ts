/** Rows and columns that a sheet of Excel has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Zero-based position of a cell. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Letters of a zero-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** Zero-based column of letters of either case: "A" → 0, "ab" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Whole columns by the zero-based places of the first and of the last, e.g. "K:T". */
export const toColumns = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

/** Rows and columns of the cells that are asked for again and again: those of a plan. */
const [KEPT_ROWS, KEPT_COLUMNS] = [2_000, 200];

/** Their addresses, by column: an address is the key of what a sheet holds, and a text that is kept is found faster. */
const kept: string[][] = [];

/** Relative A1 address of a zero-based position: {row: 5, column: 2} → "C6". */
export function toA1({ row, column }: CellPosition): string {
  if (row >= KEPT_ROWS || column >= KEPT_COLUMNS) return `${columnLetters(column)}${row + 1}`;
  const ofColumn = (kept[column] ??= []);
  return (ofColumn[row] ??= `${columnLetters(column)}${row + 1}`);
}

/** Position of a relative or absolute A1 address ("C6", "$C$6"), or null when it is not one. */
export function fromA1(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** Sheet name as a formula needs it: quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
