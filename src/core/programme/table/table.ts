import type { Value } from "../../conditions/expression";
import { DIAGNOSTIC } from "./finding-columns";

/** Which sheet of its programme a table is, e.g. "risks". */
export type TableId = string;

/** Place of a fiscal year in the roadmap, from 1. */
export type YearPlace = number;

/**
 * official = published content, checked for integrity · input = what users fill in ·
 * computed = visible formula · support = hidden formula · output = codes and words of the findings.
 */
export type ColumnKind = "official" | "input" | "computed" | "support" | "output";

/** A difference is written with its sign; score = a place on a scale, to the hundredth. */
export type ColumnFormat =
  | "text"
  | "percent"
  | "rate"
  | "points"
  | "number"
  | "numberDifference"
  | "integer"
  | "amount"
  | "amountDifference"
  | "score"
  | "scoreDifference"
  | "date";

export type InputControl =
  | { readonly type: "list"; readonly list: string }
  /** `words`: list of the words that are answers too. */
  | { readonly type: "percent"; readonly words?: string }
  /** A rate as above, or an index where the unit of its row says so. */
  | { readonly type: "index" }
  /** How many, `most` at most. */
  | { readonly type: "count"; readonly most?: number }
  | { readonly type: "whole"; readonly min: number; readonly max: number }
  /** A number of a scale, whole or not. */
  | { readonly type: "decimal"; readonly min: number; readonly max: number }
  | { readonly type: "date" }
  | { readonly type: "free" };

export interface Column<Id extends string = string> {
  /** Stable English id, never shown. */
  readonly id: Id;
  /** Header cell: unique in the table, the key by which the column is found again. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly format: ColumnFormat;
  readonly year?: YearPlace;
  /** Folded with its year: the others stay in view and sum it up. */
  readonly isFolded?: boolean;
  /**
   * An earlier template had one of these for all the years of a row. gap = what it says is about the latest year with a
   * gap, else about the fiscal year in view · view = always about that in view.
   */
  readonly wasOfRow?: "gap" | "view";
  /** Input columns: what may be typed; the prompt's words are those of `prompt`. */
  readonly control?: InputControl;
  readonly prompt?: string;
  /** Computed and support columns: what they hold. */
  readonly value?: Value;
}

/** What Diagnostic may say of a row without findings. */
export interface QuietWords {
  readonly nothing: Value;
  readonly excused: Value;
  readonly outOfScope: Value;
}

/** Ids, without their year, of what tells of the target of a year; some may stand once for all the years. */
export interface GapColumns {
  /** Where the row stands: « gap », « met »… */
  readonly state: string;
  /** The result behind it, and how far it is from its target. */
  readonly result: string;
  readonly gap: string;
  /** What answers for a gap: why, what makes up for it, how many actions do. */
  readonly explanation: string;
  readonly mitigation: string;
  readonly linked: string;
}

/** By what the progress of a row is told. */
export interface ProgressColumns<Id extends string = string> {
  /** The item of its list says how far the row is. */
  readonly state?: Id;
  /** Day when it is due, without the year where each has one. */
  readonly due?: Id;
  /** A risk has a place on two scales of whole numbers, and what that comes to. */
  readonly risk?: Readonly<Record<"likelihood" | "impact" | "rating" | "applicable", Id>>;
}

/** A sheet of rows, whose columns have these ids. */
export interface Table<Id extends string = string> {
  readonly id: TableId;
  /** Preferred title of its sheet. */
  readonly title: string;
  /** Stable name of the Excel table, after the prefix. */
  readonly tableName: string;
  readonly columns: readonly Column<Id>[];
  /** Columns that stay in view: no more than leaves room for others in a narrow window. */
  readonly frozenColumns: number;
  /** Rows drawn at insertion. */
  readonly rowCount: number;
  /** Column whose text names a row in messages. */
  readonly keyColumn: Id;
  /** Official list of that column's texts; null when users choose them. */
  readonly keyList: string | null;
  /** Texts by which a row is known before its number, which people change; absent when the number is official. */
  readonly namedBy?: readonly [Id, ...Id[]];
  /** Columns, without their year, that tell of targets. */
  readonly gaps?: GapColumns;
  /**
   * Other headers under which people write its columns, by id without the year. They are looked for only when the
   * template's own is not there. Accents, case, spaces and punctuation need no entry of their own.
   */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Others still, of tables that organizations keep for themselves. */
  readonly ownHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly progress?: ProgressColumns<Id>;
  /** Unit of the rates of the row: an index is no percentage. */
  readonly unit?: Id;
  /** What Diagnostic says of a row without findings; absent, that there is nothing to say, once an input is filled. */
  readonly quiet?: (say: QuietWords) => Value;
  /** Diagnostic says the worst thing alone, and how many others there are. */
  readonly isBrief?: boolean;
  /** Column that is 0 on a row that is not meant for the organization: such a row is greyed. */
  readonly isOutside?: Id;
  /** Rows that the organization adds to the official ones are judged as they are. */
  readonly takesOwnRows?: boolean;
}

/** The table, which must exist. */
export function tableOf({ tables }: { readonly tables: readonly Table[] }, id: TableId): Table {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

/** Id of a column that stands once a year: "result3". */
export type OfYear<Name extends string> = `${Name}${YearPlace}`;

export const ofYear = <const Name extends string>(name: Name, year: YearPlace): OfYear<Name> =>
  `${name}${year}`;

/** Id of a column without its year: the same from one year to the next. */
export const yearlessId = ({ id, year }: Pick<Column, "id" | "year">): string =>
  year === undefined ? id : id.slice(0, -String(year).length);

/** Ids of the tables, in the order of the workbook. */
export const tableIds = ({ tables }: { readonly tables: readonly Table[] }): readonly TableId[] =>
  tables.map(({ id }) => id);

/** The columns that users fill in. */
export const inputsOf = <Id extends string>({ columns }: Pick<Table<Id>, "columns">): readonly Column<Id>[] =>
  columns.filter(({ kind }) => kind === "input");

/** Zero-based rows of every table sheet: title, hint, band, header, first data row. */
export const TITLE_ROW = 0;
export const HINT_ROW = 1;
export const BAND_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** True for the formulas that nobody reads: hidden columns that others build on. */
export const isHiddenColumn = ({ kind, id }: Column): boolean =>
  kind === "support" || (kind === "output" && id !== DIAGNOSTIC);

/** True for the formulas that people read: computed results, and Diagnostic. */
export const isShownFormula = ({ kind, id }: Column): boolean => kind === "computed" || id === DIAGNOSTIC;

/** The last column that people see. */
export const lastShown = ({ columns }: Pick<Table, "columns">): Column | undefined =>
  columns.filter((column) => !isHiddenColumn(column)).at(-1);

export const hasColumn = ({ columns }: Pick<Table, "columns">, id: string): boolean =>
  columns.some((column) => column.id === id);

/** The column, which must exist. */
export function columnOf(table: Table, id: string): Column {
  const found = table.columns.find((column) => column.id === id);
  if (!found) throw new Error(`No column ${id} in table ${table.id}`);
  return found;
}

/** Zero-based place of a column in its table. */
export function columnPlace(table: Table, id: string): number {
  return table.columns.indexOf(columnOf(table, id));
}
