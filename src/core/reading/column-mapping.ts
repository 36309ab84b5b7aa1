/**
 * What a user said of columns that were not found: « this column of mine is that one of the template ».
 * Kept as hidden defined names whose scope is the sheet, as the version mark is: they follow the sheet,
 * both readers have them already, and nothing is written in a cell. What a received file says there is
 * read strictly, and dropped when it is not ours.
 */
import { quote } from "../conditions/to-formula";
import type { Table, TableId } from "../programme/table/table";
import type { CellValue, DefinedName, GridSheet } from "../grid/grid";
import { SHEET_COLUMNS } from "../grid/address";
import { headerKey } from "../text/header-key";
import { readColumns } from "./headers";
import { normalizeText } from "../text/text";

/** A column of the user, by its header and not by its letter: it may be moved. */
export interface UserColumn {
  readonly header: string;
  /** Among the columns under the same header, from left to right: 1 is the first. */
  readonly ordinal: number;
  /** How many columns had that header: with one more or one less, the ordinal no longer tells which it is. */
  readonly count: number;
}

/** By id of the template's column. */
export type ColumnMapping = Readonly<Record<string, UserColumn>>;

/** Far enough under what Excel takes for a text in a formula, quotes doubled (255 characters). */
const LONGEST_HEADER = 100;
/** A longer formula cannot be one of ours. */
const LONGEST_FORMULA = 255;

const PREFIX = "_FDR_COLONNE_";

/** The text of a header cell in the form in which it is kept, on one line and cut; null when it shows nothing. */
export function headerText(value: CellValue | undefined): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value)
    .slice(0, 10 * LONGEST_HEADER)
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  const cut = text
    .slice(0, LONGEST_HEADER)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
  return cut === "" ? null : cut;
}

/** The form in which a user's headers are compared; « # » and « % » have no letters and count all the same. */
export const userHeaderKey = (header: string): string => headerKey(header) || normalizeText(header);

interface KeptColumn extends UserColumn {
  readonly table: TableId;
}

/** What the parts of a kept text say; null when they are not what we write. */
function strictly(table: string, ordinal: number, count: number, header: string): KeptColumn | null {
  const isOurs = ordinal <= count && count <= SHEET_COLUMNS && headerText(header) === header;
  return isOurs ? { table, ordinal, count, header } : null;
}

/** Name under which the choice for a column is kept. */
export const mappingName = (column: string): string => `${PREFIX}${column}`;

/** The name's formula: a text constant such as `="risks|1/1|Conséquence"`. */
export const mappingFormula = (table: TableId, { header, ordinal, count }: UserColumn): string =>
  `=${quote(`${table}|${ordinal}/${count}|${header}`)}`;

function parse(formula: string): KeptColumn | null {
  if (formula.length > LONGEST_FORMULA) return null;
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
  const parts = /^([a-z]{1,20})\|([1-9]\d{0,4})\/([1-9]\d{0,4})\|(.+)$/.exec(text ?? "");
  const [, table = "", ordinal, count, header = ""] = parts ?? [];
  return parts && strictly(table, Number(ordinal), Number(count), header);
}

/** The columns of the table for which the sheet keeps a choice; the first name counts when a file has one twice. */
export function mappingOf(table: Table, { names }: Pick<GridSheet, "names">): ColumnMapping {
  const kept = new Map<string, DefinedName>();
  for (const item of names) {
    const name = item.name.toUpperCase();
    if (name.startsWith(PREFIX) && !kept.has(name)) kept.set(name, item);
  }
  if (kept.size === 0) return {};
  const found = readColumns(table).flatMap(({ id }) => {
    const item = kept.get(mappingName(id).toUpperCase());
    const read = item && parse(item.formula);
    if (read?.table !== table.id) return [];
    const { header, ordinal, count } = read;
    return [[id, { header, ordinal, count }] as const];
  });
  return Object.fromEntries<UserColumn>(found);
}
