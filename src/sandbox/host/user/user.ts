/**
 * A person at the keyboard: what they type goes through Excel's reading of
 * typed text, data validation and protection, and each gesture is one step of
 * the undo list.
 */
import { interpretTyped } from "../coercion/interpret";
import { readValue, writeMatrix, ensureSize, type CellWrite } from "../model/cells";
import { sheetKey, worksheetOf, type Book, type Sheet } from "../model/book";
import { hasLockedCell, isProtected } from "../model/guard";
import { rangeAt } from "../model/range";
import { between, cellsOf, isSingleCell, maxColumns, type Rect } from "../model/rect";
import { selectRange } from "../model/selection";
import { activateSheet, findSheet } from "../model/sheets";
import { toRange } from "../model/ranges";
import { patternOf, styleAt } from "../model/styles";
import { accepts, validationAt } from "../model/validations";
import { HostError, itemNotFound } from "../protocol/host-error";
import {
  Direction,
  ICommandService,
  InsertRowByRangeCommand,
  IUndoRedoService,
  RedoCommandId,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  UndoCommandId,
} from "../univer-packages";
import type { AlertStyle } from "../model/sheet-state";

/** What Excel shows when it does not take an entry at once. */
export interface EntryAlert {
  readonly style: AlertStyle | "protected" | "formula";
  readonly title: string;
  readonly message: string;
}

export interface TypeOutcome {
  readonly accepted: boolean;
  /** Null when Excel says nothing. */
  readonly alert: EntryAlert | null;
}

export interface User {
  /**
   * Types a text into a cell and leaves it. A stop alert refuses it; a warning
   * or an information is confirmed unless `confirm` is false.
   */
  readonly type: (sheet: string, address: string, text: string, confirm?: boolean) => Promise<TypeOutcome>;
  /** Pastes over a range; data validation does not look at it. */
  readonly paste: (
    sheet: string,
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
  ) => Promise<TypeOutcome>;
  /** Presses Delete on a range. */
  readonly clear: (sheet: string, address: string) => Promise<TypeOutcome>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** Steps that Ctrl+Z would take. */
  readonly undoSteps: () => number;
  /** `row` as a person counts, from 1. */
  readonly insertRows: (sheet: string, row: number, count?: number) => Promise<TypeOutcome>;
  readonly deleteRows: (sheet: string, row: number, count?: number) => Promise<TypeOutcome>;
  readonly selectSheet: (sheet: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
}

const taken: TypeOutcome = { accepted: true, alert: null };
const refused = (style: EntryAlert["style"], title: string, message: string): TypeOutcome => ({
  accepted: false,
  alert: { style, title, message },
});
const protectedCell = refused(
  "protected",
  "",
  "The cell or chart you're trying to change is on a protected sheet.",
);

const defaultMessage = "This value doesn't match the data validation restrictions defined for this cell.";

export function createUser(book: Book, flush: () => Promise<void>): User {
  const { injector, unitId } = book.access;
  const commands = injector.get(ICommandService);
  const history = injector.get(IUndoRedoService);
  let steps = 0;
  history.undoRedoStatus$.subscribe(({ undos }) => {
    steps = undos;
  });

  function place(sheetTitle: string, address: string): { readonly sheet: Sheet; readonly rect: Rect } {
    return rangeAt(sheetNamed(sheetTitle), address);
  }

  function sheetNamed(title: string): Sheet {
    const sheet = findSheet(book, title);
    if (!sheet) throw itemNotFound(`sheet ${title}`);
    return sheet;
  }

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

  /** Writes cells as one step of the undo list. */
  function write(sheet: Sheet, writes: readonly CellWrite[]): void {
    const [first] = writes;
    if (!first) return;
    ensureSize(
      sheet,
      between(
        0,
        0,
        Math.max(...writes.map(({ row }) => row)),
        Math.max(...writes.map(({ column }) => column)),
      ),
    );
    const params = { ...sheetKey(sheet), cellValue: writeMatrix(writes) };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    const redo = { ...sheetKey(sheet), cellValue: writeMatrix(writes) };
    book.apply(SetRangeValuesMutation, params);
    history.pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
    });
  }

  function entry(sheet: Sheet, row: number, column: number, text: string): CellWrite {
    const pattern = patternOf(styleAt(sheet, row, column));
    const { content, format } = interpretTyped(
      text,
      pattern,
      book.settings.language,
      new Date().getFullYear(),
    );
    return { row, column, content, ...(format !== undefined && pattern === "General" && { format }) };
  }

  const canWrite = (sheet: Sheet, rect: Rect): boolean => !(isProtected(sheet) && hasLockedCell(sheet, rect));

  /** The alert that the cell's validation raises for what it now holds, null when it is content. */
  async function alertAt(sheet: Sheet, row: number, column: number): Promise<EntryAlert | null> {
    const validation = validationAt(sheet, row, column);
    if (!validation || validation.alert?.shown === false) return null;
    if (readValue(sheet, row, column) === "" || (await accepts(sheet, row, column))) return null;
    const { style = "stop", title = "", message = "" } = validation.alert ?? {};
    return { style, title, message: message === "" ? defaultMessage : message };
  }

  async function type(title: string, address: string, text: string, confirm: boolean): Promise<TypeOutcome> {
    const { sheet, rect } = place(title, address);
    if (!isSingleCell(rect)) throw new Error(`One types into one cell, not into ${address}`);
    if (!canWrite(sheet, rect)) return protectedCell;
    let typed: CellWrite;
    try {
      typed = entry(sheet, rect.row, rect.column, text);
    } catch (error) {
      if (error instanceof HostError) return refused("formula", "", error.message);
      throw error;
    }
    return enter(sheet, typed, confirm);
  }

  /** Enters what was typed, and takes it back when validation stops it. */
  async function enter(sheet: Sheet, typed: CellWrite, confirm: boolean): Promise<TypeOutcome> {
    const { row, column } = typed;
    if (!validationAt(sheet, row, column)) {
      write(sheet, [typed]);
      return taken;
    }
    const params = { ...sheetKey(sheet), cellValue: writeMatrix([typed]) };
    const back = SetRangeValuesUndoMutationFactory(injector, params);
    book.silently(() => {
      book.access.apply(SetRangeValuesMutation, params);
    });
    const alert = await alertAt(sheet, row, column);
    book.silently(() => {
      book.access.apply(SetRangeValuesMutation, back);
    });
    if (alert && (alert.style === "stop" || !confirm)) return { accepted: false, alert };
    write(sheet, [typed]);
    return { accepted: true, alert };
  }

  function paste(
    title: string,
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
  ): TypeOutcome {
    const { sheet, rect } = place(title, address);
    const area = between(
      rect.row,
      rect.column,
      rect.row + rows.length - 1,
      rect.column + Math.max(1, ...rows.map((row) => row.length)) - 1,
    );
    if (!canWrite(sheet, area)) return protectedCell;
    const writes = rows.flatMap((row, down) =>
      row.map((value, across): CellWrite => {
        const at = { row: rect.row + down, column: rect.column + across };
        return typeof value === "string"
          ? entry(sheet, at.row, at.column, value)
          : { ...at, content: { kind: "value", value } };
      }),
    );
    write(sheet, writes);
    return taken;
  }

  function clear(title: string, address: string): TypeOutcome {
    const { sheet, rect } = place(title, address);
    if (!canWrite(sheet, rect)) return protectedCell;
    write(
      sheet,
      [...cellsOf(rect)].map((cell) => ({ ...cell, content: { kind: "empty" } })),
    );
    return taken;
  }

  function rows(
    title: string,
    row: number,
    count: number,
    command: typeof InsertRowByRangeCommand.id,
  ): TypeOutcome {
    const sheet = sheetNamed(title);
    if (isProtected(sheet)) return protectedCell;
    // Nobody deletes rows of a sheet that they do not see, and Univer moves references for the active sheet only.
    activateSheet(sheet);
    ensureSize(sheet, between(0, 0, row + count, 0));
    const lastColumn = Math.min(worksheetOf(sheet).getColumnCount(), maxColumns) - 1;
    const range = toRange(between(row - 1, 0, row + count - 2, lastColumn));
    book.work(() => {
      const done: unknown = commands.syncExecuteCommand(command, {
        ...sheetKey(sheet),
        range,
        direction: Direction.UP,
      });
      if (done !== true) throw new Error(`Univer refused ${command}`);
    });
    return taken;
  }

  /** Ctrl+Z or Ctrl+Y; false when there is nothing to go back or forth to. */
  function travel(command: string): boolean {
    let done: unknown = false;
    book.work(() => {
      done = commands.syncExecuteCommand(command);
    });
    return done === true;
  }

  return {
    type: (sheet, address, text, confirm = true) => gesture(() => type(sheet, address, text, confirm)),
    paste: (sheet, address, values) => gesture(() => paste(sheet, address, values)),
    clear: (sheet, address) => gesture(() => clear(sheet, address)),
    undo: () => gesture(() => travel(UndoCommandId)),
    redo: () => gesture(() => travel(RedoCommandId)),
    undoSteps: () => steps,
    insertRows: (sheet, row, count = 1) => gesture(() => rows(sheet, row, count, InsertRowByRangeCommand.id)),
    deleteRows: (sheet, row, count = 1) => gesture(() => rows(sheet, row, count, RemoveRowByRangeCommand.id)),
    selectSheet: (sheet) =>
      gesture(() => {
        activateSheet(sheetNamed(sheet));
      }),
    select: (sheet, address) =>
      gesture(() => {
        selectRange(place(sheet, address));
      }),
  };
}
