/** A table of the user's own, as it was found on a sheet: plain data, to be shown, matched and compared again. */
import type { CellValue, FormatCategory } from "../grid/grid";
import type { UserColumn } from "../reading/column-mapping";

export interface SourceCell {
  /** Relative A1 address. */
  readonly address: string;
  /** Zero-based place of its column on the sheet. */
  readonly place: number;
  readonly value: CellValue;
  readonly format: FormatCategory;
  /** Says what a merged cell above says: it counts with that one. */
  readonly isSpread?: true;
  /** A formula whose result the file does not hold. */
  readonly isOpen?: true;
}

/**
 * data = a row of the table · section = a title of the rows that follow · total = worked out of the others.
 */
export type SourceRowKind = "data" | "section" | "total";

export interface SourceRow {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly kind: SourceRowKind;
  /** Its filled cells, from left to right. */
  readonly cells: readonly SourceCell[];
  /** One cell, merged over several columns: no answer of a column. */
  readonly isWide?: true;
}

export interface SourceColumn extends UserColumn {
  readonly letters: string;
  /** Zero-based, on the sheet. */
  readonly place: number;
  /** Where it has no header: `header` is then its letters. */
  readonly isUnnamed?: true;
}

export interface SourceTable {
  /** Title of its sheet. */
  readonly sheet: string;
  /** What stands above it; null when nothing does. */
  readonly title: string | null;
  /** From its first header to its last cell: "A4:H44". */
  readonly range: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

/** A sheet, and the tables on it. */
export interface SourceSheet {
  readonly sheet: string;
  readonly tables: readonly SourceTable[];
  /** Addresses of filled cells that belong to none of them: titles, notes. */
  readonly outside: readonly string[];
}

/** What a column is called in a choice; two columns of a table never have the same. */
export const columnKeyOf = ({ header, ordinal, count }: UserColumn): string =>
  `${ordinal}/${count} ${header}`;

/** The filled cells of a column, from top to bottom; titles and totals aside, merged ones once. */
export const cellsIn = (
  { rows }: SourceTable,
  { place }: Pick<SourceColumn, "place">,
): readonly SourceCell[] =>
  rows
    .filter(({ kind }) => kind === "data")
    .flatMap(({ cells }) => cells.filter((cell) => cell.place === place && !cell.isSpread));
