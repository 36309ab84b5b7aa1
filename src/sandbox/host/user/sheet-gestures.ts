/** What a person does with whole sheets: adds, deletes, renames, protects them. */
import type { Book, Sheet } from "../model/book";
import { isProtected } from "../model/guard";
import { addSheet, deleteSheet, findSheet, renameSheet, visibilityOf } from "../model/sheets";
import { itemNotFound } from "../protocol/host-error";

export interface SheetGestures {
  /** Whether there is a sheet of that title. */
  readonly has: (sheet: string) => boolean;
  /** Whether there is one, and it is shown. */
  readonly canSee: (sheet: string) => boolean;
  readonly addSheet: (title: string) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  readonly renameSheet: (sheet: string, title: string) => Promise<void>;
  /** Protects the sheet, without a password, or takes the protection off. */
  readonly protectSheet: (sheet: string, on: boolean) => Promise<void>;
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

export function sheetGestures(
  book: Book,
  gesture: <T>(act: () => T | Promise<T>) => Promise<T>,
): SheetGestures {
  return {
    has: (title) => findSheet(book, title) !== null,
    canSee: (title) => {
      const sheet = findSheet(book, title);
      return sheet !== null && visibilityOf(sheet) === "visible";
    },
    addSheet: (title) =>
      gesture(() => {
        addSheet(book, title);
      }),
    deleteSheet: (title) =>
      gesture(() => {
        deleteSheet(named(book, title));
      }),
    renameSheet: (from, title) =>
      gesture(() => {
        renameSheet(named(book, from), title);
      }),
    protectSheet: (title, on) =>
      gesture(() => {
        protect(named(book, title), on);
      }),
    protectStructure: (on) =>
      gesture(() => {
        book.isStructureProtected = on;
      }),
  };
}
