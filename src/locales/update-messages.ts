import type { EditionChanges } from "../core/migration/update";

/** What is said of an update. Titles are those of the workbook; cells are worded already. */
export interface UpdateMessages {
  /** The workbook follows an edition that is no longer the newest one; the same versions: the template alone is older. */
  readonly offer: (from: string, to: string) => string;
  /** Button that looks at what the update would do. */
  readonly look: string;
  readonly looking: string;
  /** The same versions: the template alone changes. */
  readonly title: (from: string, to: string) => string;
  /** Headings of the lists of what changes; an empty list is not shown. */
  readonly changes: Readonly<Record<keyof EditionChanges, string>>;
  readonly text: (sheet: string, row: string, header: string) => string;
  /** A text or a target as it was, and as it is; null is nothing. */
  readonly value: (value: string | number | null, isTarget: boolean) => string;
  readonly was: string;
  readonly is: string;
  readonly row: (sheet: string, row: string, wording: string | null) => string;
  readonly column: (sheet: string, header: string) => string;
  /** Where what stands in a column goes that each year now has; the column is worded already. */
  readonly byYear: (column: string, about: EditionChanges["columnsByYear"][number]["about"]) => string;
  /** The same edition, drawn otherwise. */
  readonly noChanges: string;
  /** Numbers of cells. */
  readonly counts: (moved: number, kept: number) => string;
  readonly notes: (count: number) => string;
  readonly after: string;
  readonly update: string;
  readonly cancel: string;
  readonly updating: string;
  /** The version is null when the template alone changed. */
  readonly done: (version: string | null, moved: number, kept: number, sheet: string | null) => string;
  readonly oldSheets: (titles: readonly string[]) => string;
  readonly missing: (cells: readonly string[], more: number) => string;
  /** Decisions of the report that no longer hold. */
  readonly lapsed: (count: number) => string;
  readonly stale: (titles: readonly string[]) => string;
  /** Sheets that an update replaced are still there. */
  readonly stillThere: (titles: readonly string[]) => string;
  readonly remove: string;
  readonly removing: string;
  readonly removed: (titles: readonly string[]) => string;
  readonly changed: (titles: readonly string[]) => string;
  readonly noted: (titles: readonly string[]) => string;
  readonly referring: (names: readonly string[]) => string;
}
