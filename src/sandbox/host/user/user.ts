/** A person at the keyboard: each gesture is one step of the undo list, and the add-in hears of it. */
import { clearCells, formatCells, pasteInto, typeInto, type PastedRows } from "./entry";
import { protectedCell, taken, type TypeOutcome } from "./outcome";
import { sheetGestures, type SheetGestures } from "./sheet-gestures";
import { columnIndex } from "../../../core/grid/address";
import { ensureSize } from "../model/cells";
import { sheetKey, worksheetOf, type Book, type Sheet } from "../model/book";
import { isProtected } from "../model/guard";
import { rangeAt, type RangeRef } from "../model/range";
import { between, type Rect } from "../model/rect";
import { toRange } from "../model/ranges";
import { selectRange } from "../model/selection";
import { activateSheet, findSheet } from "../model/sheets";
import { itemNotFound } from "../protocol/host-error";
import {
  Direction,
  ICommandService,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  IUndoRedoService,
  RedoCommandId,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  UndoCommandId,
} from "../univer-packages";

export type { EntryAlert, TypeOutcome } from "./outcome";

export interface User extends SheetGestures {
  /**
   * Types a text into a cell and leaves it. A stop alert refuses it; a warning
   * or an information is confirmed unless `confirm` is false.
   */
  readonly type: (sheet: string, address: string, text: string, confirm?: boolean) => Promise<TypeOutcome>;
  /** Pastes over a range; data validation does not look at it. */
  readonly paste: (sheet: string, address: string, rows: PastedRows) => Promise<TypeOutcome>;
  /** Gives a range a number format, in en-US form. */
  readonly format: (sheet: string, address: string, pattern: string) => Promise<TypeOutcome>;
  /** Presses Delete on a range. */
  readonly clear: (sheet: string, address: string) => Promise<TypeOutcome>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** Steps that Ctrl+Z would take. */
  readonly undoSteps: () => number;
  /** `row` as a person counts, from 1; the sheet is shown first. */
  readonly insertRows: (sheet: string, row: number, count?: number) => Promise<TypeOutcome>;
  readonly deleteRows: (sheet: string, row: number, count?: number) => Promise<TypeOutcome>;
  /** `column` by its letters, the first of those that are inserted or deleted; the sheet is shown first. */
  readonly insertColumns: (sheet: string, column: string, count?: number) => Promise<TypeOutcome>;
  readonly deleteColumns: (sheet: string, column: string, count?: number) => Promise<TypeOutcome>;
  /** Options, « Style de référence L1C1 »: formulas are then typed so. */
  readonly useR1C1: (on: boolean) => void;
  readonly selectSheet: (sheet: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
}

function sheetNamed(book: Book, title: string): Sheet {
  const sheet = findSheet(book, title);
  if (!sheet) throw itemNotFound(`sheet ${title}`);
  return sheet;
}

const place = (book: Book, title: string, address: string): RangeRef =>
  rangeAt(sheetNamed(book, title), address);

/** Runs a command of Univer; false when it had nothing to do. */
function command(book: Book, id: string, params: object = {}): boolean {
  let done: unknown = false;
  book.work(() => {
    done = book.access.injector.get(ICommandService).syncExecuteCommand(id, params);
  });
  return done === true;
}

/** Nobody changes rows of a sheet that they do not see, and Univer moves references for the active sheet only. */
function change(sheet: Sheet, rect: () => Rect, id: string, direction: Direction): TypeOutcome {
  if (isProtected(sheet)) return protectedCell;
  activateSheet(sheet);
  const range = toRange(rect());
  if (!command(sheet.book, id, { ...sheetKey(sheet), range, direction }))
    throw new Error(`Univer refused ${id}`);
  return taken;
}

function changeRows(sheet: Sheet, row: number, count: number, id: string): TypeOutcome {
  const rect = (): Rect => {
    ensureSize(sheet, between(0, 0, row + count, 0));
    return between(row - 1, 0, row + count - 2, worksheetOf(sheet).getColumnCount() - 1);
  };
  return change(sheet, rect, id, Direction.UP);
}

function changeColumns(sheet: Sheet, letters: string, count: number, id: string): TypeOutcome {
  const column = columnIndex(letters);
  const rect = (): Rect => {
    ensureSize(sheet, between(0, 0, 0, column + count));
    return between(0, column, worksheetOf(sheet).getRowCount() - 1, column + count - 1);
  };
  return change(sheet, rect, id, Direction.LEFT);
}

/** `flush` sends the add-in the events of a gesture. */
export function createUser(book: Book, flush: () => Promise<void>): User {
  let steps = 0;
  book.access.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos }) => {
    steps = undos;
  });

  /** Runs a gesture as the user, then lets the add-in hear of it. */
  function gesture<T>(act: () => T | Promise<T>): Promise<T> {
    return book.inTurn(async () => {
      book.actor = "user";
      try {
        return await act();
      } finally {
        book.actor = "univer";
        await flush();
      }
    });
  }

  return {
    ...sheetGestures(book, gesture),
    type: (sheet, address, text, confirm = true) =>
      gesture(() => typeInto(place(book, sheet, address), text, confirm)),
    paste: (sheet, address, rows) => gesture(() => pasteInto(place(book, sheet, address), rows)),
    format: (sheet, address, pattern) => gesture(() => formatCells(place(book, sheet, address), pattern)),
    clear: (sheet, address) => gesture(() => clearCells(place(book, sheet, address))),
    undo: () => gesture(() => command(book, UndoCommandId)),
    redo: () => gesture(() => command(book, RedoCommandId)),
    undoSteps: () => steps,
    insertRows: (sheet, row, count = 1) =>
      gesture(() => changeRows(sheetNamed(book, sheet), row, count, InsertRowByRangeCommand.id)),
    deleteRows: (sheet, row, count = 1) =>
      gesture(() => changeRows(sheetNamed(book, sheet), row, count, RemoveRowByRangeCommand.id)),
    insertColumns: (sheet, column, count = 1) =>
      gesture(() => changeColumns(sheetNamed(book, sheet), column, count, InsertColByRangeCommand.id)),
    deleteColumns: (sheet, column, count = 1) =>
      gesture(() => changeColumns(sheetNamed(book, sheet), column, count, RemoveColByRangeCommand.id)),
    useR1C1: (on) => {
      book.isInR1C1 = on;
    },
    selectSheet: (sheet) =>
      gesture(() => {
        activateSheet(sheetNamed(book, sheet));
      }),
    select: (sheet, address) =>
      gesture(() => {
        selectRange(place(book, sheet, address));
      }),
  };
}
