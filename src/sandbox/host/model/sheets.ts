/** The sheets of the book: order, names, visibility. */
import { assertFreeStructure } from "./guard";
import { worksheetOf, sheetKey, type Book, type Sheet } from "./book";
import { checkSheetName } from "../limits/names";
import { HostError, invalidArgument, itemAlreadyExists } from "../protocol/host-error";
import {
  BooleanNumber,
  ICommandService,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  mergeWorksheetSnapshotWithDefault,
  type IWorksheetData,
} from "../univer-packages";
import type { Visibility } from "../../../core/grid/grid";

/** Sizes that a new sheet has on screen; it grows when something is written further. */
export const newSheetSize = {
  rowCount: 200,
  columnCount: 52,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;

export const sheetsOf = (book: Book): readonly Sheet[] =>
  book.access.workbook.getSheetOrders().map((id) => book.sheet(id));

export const sheetName = (sheet: Sheet): string => worksheetOf(sheet).getName();

/** By name (in whatever case) or by id; null when there is none. */
export function findSheet(book: Book, key: string): Sheet | null {
  const wanted = key.toLowerCase();
  const found = sheetsOf(book).find((sheet) => sheetName(sheet).toLowerCase() === wanted || sheet.id === key);
  return found ?? null;
}

function freeName(book: Book): string {
  for (let number = sheetsOf(book).length + 1; ; number += 1) {
    if (!findSheet(book, `Feuil${number}`)) return `Feuil${number}`;
  }
}

/** Adds a sheet at the end. */
export function addSheet(book: Book, wanted: string | null): Sheet {
  assertFreeStructure(book);
  const name = wanted ?? freeName(book);
  checkSheetName(name);
  if (findSheet(book, name)) throw itemAlreadyExists(`sheet ${name}`);
  return addSheetData(book, name, newSheetSize);
}

/** Adds a sheet that holds something already, at the end; its title is known to be free. */
export function addSheetData(book: Book, name: string, data: Partial<IWorksheetData>): Sheet {
  assertFreeStructure(book);
  const id = `{00000000-0001-0000-${String(book.nextId()).padStart(4, "0")}-000000000000}`;
  const shown = activeSheet(book);
  book.apply(InsertSheetMutation, {
    unitId: book.access.unitId,
    index: sheetsOf(book).length,
    sheet: mergeWorksheetSnapshotWithDefault({ ...data, id, name }),
  });
  // Univer shows a new sheet at once, Excel does not.
  book.access.apply(SetWorksheetActiveOperation, sheetKey(shown));
  const sheet = book.sheet(id);
  book.raise({ type: "sheet-added", sheet });
  return sheet;
}

/** Renames; formulas and defined names follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  assertFreeStructure(sheet.book);
  checkSheetName(name);
  const taken = findSheet(sheet.book, name);
  if (taken && taken !== sheet) throw itemAlreadyExists(`sheet ${name}`);
  command(sheet, SetWorksheetNameCommand.id, { ...sheetKey(sheet), name });
}

/** Commands of Univer bring formulas along; ours are never in the user's undo list. */
function command(sheet: Sheet, id: string, params: object): void {
  sheet.book.work(() => {
    const done: unknown = sheet.book.access.injector.get(ICommandService).syncExecuteCommand(id, params);
    if (done !== true) throw new Error(`Univer refused ${id}`);
  });
}

export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  assertFreeStructure(book);
  const others = sheetsOf(book).filter((other) => other !== sheet && visibilityOf(other) === "visible");
  if (others.length === 0)
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (visibilityOf(sheet) === "veryHidden")
    throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  const next = others[0];
  if (activeSheet(book) === sheet && next) activateSheet(next);
  command(sheet, RemoveSheetCommand.id, sheetKey(sheet));
  book.raise({ type: "sheet-deleted", sheet });
}

export function visibilityOf(sheet: Sheet): Visibility {
  if (worksheetOf(sheet).isSheetHidden() !== BooleanNumber.TRUE) return "visible";
  return sheet.book.state(sheet).veryHidden ? "veryHidden" : "hidden";
}

export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  assertFreeStructure(book);
  const others = sheetsOf(book).filter((other) => other !== sheet && visibilityOf(other) === "visible");
  if (visibility !== "visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  const next = others[0];
  if (visibility !== "visible" && activeSheet(book) === sheet && next) activateSheet(next);
  book.change(sheet, { veryHidden: visibility === "veryHidden" });
  const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  book.apply(SetWorksheetHideMutation, { ...sheetKey(sheet), hidden });
}

export const sheetPosition = (sheet: Sheet): number => sheetsOf(sheet.book).indexOf(sheet);

export function moveSheet(sheet: Sheet, position: number): void {
  assertFreeStructure(sheet.book);
  if (position >= sheetsOf(sheet.book).length) throw invalidArgument(`no position ${position}`);
  sheet.book.apply(SetWorksheetOrderMutation, {
    ...sheetKey(sheet),
    fromOrder: sheetPosition(sheet),
    toOrder: position,
  });
}

export const activeSheet = (book: Book): Sheet =>
  book.sheet(book.access.workbook.getActiveSheet().getSheetId());

/** Shows the sheet; not a change of the workbook. */
export function activateSheet(sheet: Sheet): void {
  const { book } = sheet;
  if (visibilityOf(sheet) !== "visible")
    throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  if (activeSheet(book) !== sheet) book.access.apply(SetWorksheetActiveOperation, sheetKey(sheet));
}
