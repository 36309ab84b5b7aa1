/** Defined names: Univer's engine keeps them, with the scope and the visibility that Excel knows. */
import { parseAddress, sheetPrefix, formatAbsolute } from "./addresses";
import { findSheet, sheetName } from "./sheets";
import { checkFormula } from "../formulas/check";
import { checkDefinedName } from "../limits/names";
import { itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "../univer-packages";
import type { Book, Sheet } from "./book";
import type { Rect } from "./rect";

/** A name found in the book; `sheet` is null for a name of the whole workbook. */
export interface NameEntry {
  readonly book: Book;
  readonly sheet: Sheet | null;
  readonly name: string;
}

const wholeWorkbook = "AllDefaultWorkbook";
const scopeId = (sheet: Sheet | null): string => sheet?.id ?? wholeWorkbook;
const service = (book: Book): IDefinedNamesService => book.access.injector.get(IDefinedNamesService);

type Stored = Omit<ISetDefinedNameMutationParam, "unitId">;

const stored = (book: Book): readonly Stored[] =>
  Object.values(service(book).getDefinedNameMap(book.access.unitId) ?? {});

const scopeOf = (entry: Stored): string => entry.localSheetId ?? wholeWorkbook;

function storedOf({ book, sheet, name }: NameEntry): ISetDefinedNameMutationParam {
  const wanted = name.toLowerCase();
  const found = stored(book).find(
    (entry) => scopeOf(entry) === scopeId(sheet) && entry.name.toLowerCase() === wanted,
  );
  if (!found) throw itemNotFound(`name ${name}`);
  return { ...found, unitId: book.access.unitId };
}

/** The names of the workbook, or of one sheet, in the order of the alphabet as Excel gives them. */
export function namesOf(book: Book, sheet: Sheet | null): readonly NameEntry[] {
  return stored(book)
    .filter((entry) => scopeOf(entry) === scopeId(sheet))
    .map((entry) => ({ book, sheet, name: entry.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export function findName(book: Book, sheet: Sheet | null, name: string): NameEntry | null {
  return namesOf(book, sheet).find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The engine wants a bare reference without equals sign, anything else with it. */
function engineText(formula: string): string {
  const bare = formula.slice(1);
  return parseAddress(bare) ? bare : formula;
}

export interface NewName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Adds a name; refuses what Excel refuses and a name that the scope already has. */
export function addName(
  book: Book,
  sheet: Sheet | null,
  { name, formula, visible, comment }: NewName,
): NameEntry {
  checkDefinedName(name);
  checkFormula(formula);
  if (findName(book, sheet, name)) throw itemAlreadyExists(`name ${name}`);
  book.apply(SetDefinedNameMutation, {
    unitId: book.access.unitId,
    id: `${scopeId(sheet)}!${name}`,
    name,
    formulaOrRefString: engineText(formula),
    comment,
    hidden: !visible,
    localSheetId: scopeId(sheet),
  });
  renew(book, name);
  return { book, sheet, name };
}

/** Formulas that were there before the name did not know it. */
function renew(book: Book, name: string): void {
  book.calculation.forgetName(name);
}

function changeName(entry: NameEntry, patch: Partial<ISetDefinedNameMutationParam>): void {
  entry.book.apply(SetDefinedNameMutation, { ...storedOf(entry), ...patch });
}

export const nameVisible = (entry: NameEntry): boolean => storedOf(entry).hidden !== true;
export const setNameVisible = (entry: NameEntry, visible: boolean): void => {
  changeName(entry, { hidden: !visible });
};
export const nameComment = (entry: NameEntry): string => storedOf(entry).comment ?? "";

export function nameFormula(entry: NameEntry): string {
  const text = storedOf(entry).formulaOrRefString;
  return text.startsWith("=") ? text : `=${text}`;
}

export function setNameFormula(entry: NameEntry, formula: string): void {
  checkFormula(formula);
  changeName(entry, { formulaOrRefString: engineText(formula) });
  renew(entry.book, entry.name);
}

export function deleteName(entry: NameEntry): void {
  entry.book.apply(RemoveDefinedNameMutation, storedOf(entry));
  renew(entry.book, entry.name);
}

/** `='Plan d''action'!$A$1:$B$2`. */
export const absoluteFormula = (sheet: Sheet, rect: Rect): string =>
  `=${sheetPrefix(sheetName(sheet))}!${formatAbsolute(rect)}`;

/** The range that a name stands for, null when it is a value or a formula. */
export function nameRange(entry: NameEntry): { readonly sheet: Sheet; readonly rect: Rect } | null {
  const address = parseAddress(nameFormula(entry).slice(1));
  if (!address) return null;
  const sheet = address.sheet === null ? entry.sheet : findSheet(entry.book, address.sheet);
  return sheet ? { sheet, rect: address.rect } : null;
}
