import type { ScopeColumn } from "../../organizations/organization";

/** What an official cell says: how it is compared, and which rule reports on it. */
export type OfficialKind = "number" | "wording" | "target" | "scope";

export interface OfficialColumn {
  /** Stable English id; that of the table's column when the sheet is a table. */
  readonly id: string;
  /** Header cell, the key by which the column is found again. */
  readonly header: string;
  readonly kind: OfficialKind;
  /** Fiscal year of a target. */
  readonly year?: string;
  /** Category of a tick. */
  readonly scope?: ScopeColumn;
}

export interface OfficialCell {
  /** What the template writes; null where the official cell is blank. */
  readonly content: string | number | null;
  /** Wordings that are known for the same thing: another section of the plan, the misprint corrected. */
  readonly variants: readonly string[];
}

/** Published cells of a sheet whose columns have these ids. */
export type OfficialCells<Id extends string> = Readonly<Partial<Record<Id, OfficialCell>>>;

export interface OfficialRow {
  /** Number by which the row is found again, whole in its cell or first in its text: "1.1", "R03". */
  readonly id: string;
  /** By column id. */
  readonly cells: Readonly<Record<string, OfficialCell>>;
}

/** The official part of one sheet: what it is filled with and checked against. */
export interface OfficialContent {
  readonly role: string;
  /** Section of the document that it comes from. */
  readonly section?: string;
  readonly columns: readonly OfficialColumn[];
  /** Column that holds the row's number. */
  readonly keyColumn: string;
  readonly rows: readonly OfficialRow[];
}

export const cellOf = (
  content: string | number | null,
  variants: readonly (string | undefined)[] = [],
): OfficialCell => ({ content, variants: variants.filter((variant) => variant !== undefined) });

/** Items of a list in one cell, one a line. */
export const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join("\n");
