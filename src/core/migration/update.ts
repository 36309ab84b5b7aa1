/** What an update of a workbook does, as facts: words live in `locales/`. */
import type { CellValue } from "../grid/grid";
import type { WorkbookDrawing } from "../programme/workbook/drawing";

/** Which edition of a roadmap, as which revision of the template draws it. */
export interface Drawn {
  readonly version: string;
  readonly revision: number;
}

/** A workbook follows an edition or a template that is no longer the newest one. */
export interface UpdateOffer {
  readonly from: Drawn;
  readonly to: Drawn;
}

/** Row of a table: by its official number, or its place from 0 among those that people added. */
export type RowKey = { readonly official: string } | { readonly own: number };

/** Where a cell of the old plan stands in it. */
export type PlanPlace =
  | { readonly kind: "field"; readonly field: string }
  /** `header`: of a column that people added; their own column by its place on the sheet. */
  | { readonly kind: "cell"; readonly row: RowKey; readonly column: string }
  | {
      readonly kind: "added";
      readonly row: RowKey | "header";
      readonly place: number;
      readonly header: string;
    }
  /** In a column to fill in of an official sheet that is no table, by its header. */
  | { readonly kind: "entry"; readonly row: string; readonly header: string }
  /** Over an official cell or over a formula of the template. */
  | { readonly kind: "over" }
  /** Beside the table, above it, under it. */
  | { readonly kind: "elsewhere" };

/** A cell of the old sheets that people typed. */
export interface TypedCell {
  /** Role of its sheet. */
  readonly role: string;
  readonly sheet: string;
  readonly address: string;
  /** As it is on the sheet, dates as the workbook counts them. */
  readonly value: CellValue;
  /** The formula that people typed; null when the cell holds a value. */
  readonly formula: string | null;
  readonly place: PlanPlace;
  /** What the row and the column are called; null when they have no name. */
  readonly row: string | null;
  readonly column: string | null;
  /** The cell says this by being merged with one that was typed: it is written, and counted with that one. */
  readonly isSpread?: true;
}

/** A value, and the cell of the new sheets where it goes. */
export interface Move {
  readonly from: TypedCell;
  readonly role: string;
  readonly address: string;
}

/**
 * Why a value has no place in the new sheets. row, column, sheet = the new edition does not have it any more ·
 * refused = the list of its cell does not have it any more · over = it stood over something official or over a formula ·
 * elsewhere = it stood outside the table.
 */
export type KeptReason = "row" | "column" | "sheet" | "refused" | "over" | "elsewhere";

export interface Kept {
  readonly from: TypedCell;
  readonly why: KeptReason;
}

/** A text of an official row that is not what it was. */
export interface OfficialChange {
  /** Title that the template gives to the sheet. */
  readonly sheet: string;
  readonly row: string;
  readonly header: string;
  readonly isTarget: boolean;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** An official row that one edition only has, with what it is about. */
export interface OfficialRowChange {
  readonly sheet: string;
  readonly row: string;
  readonly wording: string | null;
}

/** A column that one edition only has. */
export interface ColumnChange {
  readonly sheet: string;
  readonly header: string;
}

/** A column that a row had once for all its years, and that each year has now; see `Column.wasOfRow`. */
export interface ColumnByYear extends ColumnChange {
  readonly about: "gap" | "view";
}

/** What a newer edition changes. */
export interface EditionChanges {
  readonly texts: readonly OfficialChange[];
  readonly rowsAdded: readonly OfficialRowChange[];
  readonly rowsRemoved: readonly OfficialRowChange[];
  readonly columnsAdded: readonly ColumnChange[];
  readonly columnsRemoved: readonly ColumnChange[];
  readonly columnsByYear: readonly ColumnByYear[];
}

/** An update, decided on a workbook and ready to be drawn. */
export interface Update extends UpdateOffer {
  /** Id of the roadmap. */
  readonly roadmap: string;
  readonly changes: EditionChanges;
  readonly moves: readonly Move[];
  readonly kept: readonly Kept[];
  /** The new sheets with the values in them, beside the old ones. */
  readonly drawing: WorkbookDrawing;
  /** Titles of the sheets that it replaces. */
  readonly replaced: readonly string[];
}
