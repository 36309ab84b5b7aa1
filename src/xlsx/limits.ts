/** What is read at most: bounded time and memory, whatever the file. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of one inflated entry. */
  readonly entryBytes: number;
  /** Bytes of all inflated entries. */
  readonly totalBytes: number;
  /** An entry that grows more than this, past `suspectBytes`, is a bomb and not a big sheet. */
  readonly ratio: number;
  readonly suspectBytes: number;
  /** Non-empty rows times columns of one sheet. */
  readonly sheetCells: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 100 * mebibyte,
  entries: 10_000,
  entryBytes: 256 * mebibyte,
  totalBytes: 512 * mebibyte,
  ratio: 300,
  suspectBytes: 64 * mebibyte,
  sheetCells: 2_000_000,
};
