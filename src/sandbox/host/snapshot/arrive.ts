/**
 * A sheet that arrives: a copy of one of this workbook, or one of another workbook (« Déplacer ou copier… »). Its own
 * names, tables, rules, notes and protection come along, as Excel brings them; custom XML parts do not.
 */
import { sheetData, stateOf, styleId } from "./restore";
import { toUniver } from "./styles";
import { tokenize } from "../formulas/tokenize";
import { sheetPrefix } from "../model/addresses";
import { addName, findName } from "../model/names";
import { addSheetData, findSheet } from "../model/sheets";
import { allTables, findTable } from "../model/tables";
import { checkSheetName } from "../limits/names";
import { itemNotFound } from "../protocol/host-error";
import type { Book, Sheet } from "../model/book";
import type { ICellData, IWorksheetData } from "../univer-packages";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../file/snapshot";

export interface Arriving {
  /** The workbook that the sheet comes from. */
  readonly source: WorkbookSnapshot;
  /** Title of the sheet there. */
  readonly title: string;
  /** Whether it comes from another workbook: what refers to other sheets there is lost. */
  readonly isForeign: boolean;
}

/** « Indicateurs », « Indicateurs (2) »: the first that nobody has; 31 signs at most. */
export function freeTitle(book: Book, title: string): string {
  if (!findSheet(book, title)) return title;
  const base = title.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const candidate = base.slice(0, 31 - end.length) + end;
    if (!findSheet(book, candidate)) return candidate;
  }
}

type Rewrite = (formula: string) => string;

/** Sheet that a reference names: null for none. */
function namedSheet(text: string): string | null {
  const split = text.lastIndexOf("!");
  if (split < 0) return null;
  const prefix = text.slice(0, split);
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** References to the sheet itself and to its tables follow it; those to other sheets stay, or are lost. */
function rewriter({ title, isForeign }: Arriving, to: string, tables: ReadonlyMap<string, string>): Rewrite {
  const wordOf = (type: string, text: string): string => {
    if (type === "structured") {
      const [name = ""] = text.split("[");
      return (tables.get(name.toLowerCase()) ?? name) + text.slice(name.length);
    }
    const sheet = type === "reference" || type === "name" ? namedSheet(text) : null;
    if (sheet === null) return type === "name" ? (tables.get(text.toLowerCase()) ?? text) : text;
    if (isSame(sheet, title)) return `${sheetPrefix(to)}!${text.slice(text.lastIndexOf("!") + 1)}`;
    return isForeign ? "#REF!" : text;
  };
  return (formula) => {
    const tokens = formula.startsWith("=") ? tokenize(formula.slice(1)) : null;
    return tokens ? `=${tokens.map(({ type, text }) => wordOf(type, text)).join("")}` : formula;
  };
}

/** Names that the tables of the sheet take here, by those that they had in lower case. */
function tableNames(book: Book, { tables }: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    tables.map(({ name }) => {
      let free = name;
      for (let number = 2; findTable(allTables(book), free); number += 1) free = `${name}${number}`;
      return [name.toLowerCase(), free];
    }),
  );
}

/** The sheet as it is here. */
function translated(
  sheet: SheetSnapshot,
  to: string,
  tables: ReadonlyMap<string, string>,
  rewrite: Rewrite,
): SheetSnapshot {
  return {
    ...sheet,
    name: to,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) },
    ),
    tables: sheet.tables.map((table) => ({
      ...table,
      name: tables.get(table.name.toLowerCase()) ?? table.name,
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
    })),
    validations: sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule.type === "list") return { ...validation, rule: { ...rule, source: rewrite(rule.source) } };
      if (rule.type !== "custom") return validation;
      return { ...validation, rule: { ...rule, formula: rewrite(rule.formula) } };
    }),
  };
}

/**
 * Names of its workbook that stand for cells of the sheet, and that nothing has here. Excel gives a copy those that are
 * taken as names of its own; Univer's engine knows one meaning for a word, so that they are left out here.
 */
const namesAlong = (book: Book, { source, title }: Arriving): readonly NameSnapshot[] =>
  source.names.filter(
    ({ name, formula }) =>
      formula.startsWith(`=${sheetPrefix(title)}!`) && findName(book, null, name) === null,
  );

/** Styles written out in the cells: the other workbook's table of styles does not come along. */
function withStyles(data: Partial<IWorksheetData>, { styles }: WorkbookSnapshot): Partial<IWorksheetData> {
  const byId = new Map(styles.map((style, index) => [styleId(index), toUniver(style)]));
  const styled = <T extends { s?: ICellData["s"] }>(item: T): T => {
    const style = typeof item.s === "string" ? byId.get(item.s) : undefined;
    return style ? { ...item, s: style } : item;
  };
  const each = <T>(items: { readonly [index: number]: T } | undefined, change: (item: T) => T) =>
    Object.fromEntries(Object.entries(items ?? {}).map(([index, item]) => [index, change(item)]));
  return {
    ...data,
    cellData: each(data.cellData, (row) => each(row, styled)),
    columnData: each(data.columnData, styled),
  };
}

/** Adds the sheet at the end. @throws HostError ItemNotFound when there is no such sheet, AccessDenied when the structure is protected. */
export function arrive(book: Book, arriving: Arriving): Sheet {
  const { source, title } = arriving;
  const found = source.sheets.find(({ name }) => isSame(name, title));
  if (!found) throw itemNotFound(`sheet ${title}`);
  const to = freeTitle(book, found.name);
  checkSheetName(to);
  const tables = tableNames(book, found);
  const rewrite = rewriter({ ...arriving, title: found.name }, to, tables);
  const sheetHere = translated(found, to, tables, rewrite);
  const sheet = addSheetData(book, to, withStyles(sheetData(sheetHere, 0), source));
  const add = (scope: Sheet | null) => (name: NameSnapshot) =>
    addName(book, scope, { ...name, formula: rewrite(name.formula), comment: "" });
  found.names.forEach(add(sheet));
  namesAlong(book, { ...arriving, title: found.name }).forEach(add(null));
  book.change(sheet, stateOf(book, sheetHere, source.styles));
  book.calculation.renewAll();
  return sheet;
}
