/** What a person does with whole sheets: adds, deletes, renames, copies, moves, protects them. */
import { fromA1 } from "../../../core/grid/address";
import type { Book, Sheet } from "../model/book";
import { sheetPrefix } from "../model/addresses";
import { cellRect } from "../model/rect";
import { isProtected } from "../model/guard";
import {
  addSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
  sheetName,
  visibilityOf,
} from "../model/sheets";
import { arrive } from "../snapshot/arrive";
import { takeSnapshot } from "../snapshot/take";
import { IUndoRedoService } from "../univer-packages";
import type { WorkbookSnapshot } from "../../file/snapshot";
import { itemNotFound } from "../protocol/host-error";

export interface SheetGestures {
  /** Whether there is a sheet of that title. */
  readonly has: (sheet: string) => boolean;
  /** Whether there is one, and it is shown. */
  readonly canSee: (sheet: string) => boolean;
  readonly addSheet: (title: string) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  readonly renameSheet: (sheet: string, title: string) => Promise<void>;
  /** « Déplacer ou copier… », « Créer une copie »: at the end of this workbook; answers the copy's title. */
  readonly copySheet: (sheet: string) => Promise<string>;
  /** To another place in this workbook; zero-based. */
  readonly moveSheet: (sheet: string, position: number) => Promise<void>;
  /** To another workbook: answers that workbook, in which the sheet is the only one. */
  readonly sendSheet: (sheet: string, how: "copy" | "move") => Promise<WorkbookSnapshot>;
  /** From another workbook, to the end of this one; answers the title that it has here. */
  readonly receiveSheet: (source: WorkbookSnapshot, sheet: string) => Promise<string>;
  /** Protects the sheet, without a password, or takes the protection off. */
  readonly protectSheet: (sheet: string, on: boolean) => Promise<void>;
  /** Puts a comment on a cell. */
  readonly comment: (sheet: string, address: string, text: string) => Promise<void>;
  /** « Protéger le classeur »: sheets can neither be added, deleted, renamed, moved, hidden nor shown. */
  readonly protectStructure: (on: boolean) => Promise<void>;
}

function named(book: Book, title: string): Sheet {
  const sheet = findSheet(book, title);
  if (!sheet) throw itemNotFound(`sheet ${title}`);
  return sheet;
}

function protect(sheet: Sheet, on: boolean): void {
  if (isProtected(sheet) === on) return;
  const protection = on ? { allowFormatColumns: false, allowAutoFilter: false, allowSort: false } : null;
  sheet.book.change(sheet, { protection });
}

/** The workbook as it is, calculated. */
async function now(book: Book): Promise<WorkbookSnapshot> {
  await book.calculation.settle();
  return takeSnapshot(book);
}

/** A copy of the sheet, at the end. */
async function copy(book: Book, title: string): Promise<string> {
  const source = await now(book);
  return sheetName(arrive(book, { source, title: sheetName(named(book, title)), isForeign: false }));
}

/** The workbook in which the sheet arrives alone: what it refers to elsewhere is lost. */
async function send(book: Book, title: string, how: "copy" | "move"): Promise<WorkbookSnapshot> {
  const source = await now(book);
  const sheet = named(book, title);
  const sent = source.sheets.filter(({ name }) => name === sheetName(sheet));
  const prefix = `=${sheetPrefix(sheetName(sheet))}!`;
  const names = source.names.filter(({ formula }) => formula.startsWith(prefix));
  if (how === "move") deleteSheet(sheet);
  return { ...source, sheets: sent, names, customXmlParts: [], activeSheet: 0 };
}

export function sheetGestures(
  book: Book,
  gesture: <T>(act: () => T | Promise<T>) => Promise<T>,
): SheetGestures {
  /** What is done to whole sheets cannot be undone, and Ctrl+Z forgets what was done before. */
  const structural = <T>(act: () => T | Promise<T>): Promise<T> =>
    gesture(async () => {
      const done = await act();
      const { injector, unitId } = book.access;
      injector.get(IUndoRedoService).clearUndoRedo(unitId);
      return done;
    });
  return {
    has: (title) => findSheet(book, title) !== null,
    canSee: (title) => {
      const sheet = findSheet(book, title);
      return sheet !== null && visibilityOf(sheet) === "visible";
    },
    addSheet: (title) =>
      structural(() => {
        addSheet(book, title);
      }),
    deleteSheet: (title) =>
      structural(() => {
        deleteSheet(named(book, title));
      }),
    renameSheet: (from, title) =>
      structural(() => {
        renameSheet(named(book, from), title);
      }),
    copySheet: (title) => structural(() => copy(book, title)),
    moveSheet: (title, position) =>
      structural(() => {
        moveSheet(named(book, title), position);
      }),
    sendSheet: (title, how) => structural(() => send(book, title, how)),
    receiveSheet: (source, title) =>
      structural(() => sheetName(arrive(book, { source, title, isForeign: true }))),
    protectSheet: (title, on) =>
      gesture(() => {
        protect(named(book, title), on);
      }),
    comment: (title, address, text) =>
      gesture(() => {
        const sheet = named(book, title);
        const { row, column } = fromA1(address) ?? { row: 0, column: 0 };
        const { comments } = book.state(sheet);
        book.change(sheet, { comments: [...comments, { rect: cellRect(row, column), value: text }] });
      }),
    protectStructure: (on) =>
      gesture(() => {
        book.isStructureProtected = on;
      }),
  };
}
