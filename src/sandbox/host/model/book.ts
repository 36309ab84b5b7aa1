import { Calculation } from "./calculation";
import { Subscriptions } from "../events/subscriptions";
import { emptySheetState, type SheetState } from "./sheet-state";
import type { RangeRef } from "./range";
import type { Rect } from "./rect";
import type { UniverAccess } from "./univer-access";
import { References } from "../protocol/references";
import { itemNotFound } from "../protocol/host-error";
import type { IMutation, Worksheet } from "../univer-packages";

/** What happened in the workbook, as Excel's events tell it. */
export type BookEvent =
  | {
      readonly type: "cells-changed";
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly change: ChangeType;
      readonly before?: unknown;
    }
  | { readonly type: "format-changed"; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly type: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet }
  | { readonly type: "sheet-activated"; readonly sheet: Sheet; readonly previous: Sheet | null }
  | { readonly type: "selection-changed"; readonly sheet: Sheet; readonly rect: Rect };

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export interface BookSettings {
  /** Language of Excel's interface and of what a person types. */
  readonly language: "fr" | "en";
  readonly readOnly: boolean;
}

/** Who is at work: Univer alone (its own interface, undo), our user, or the add-in. */
export type Actor = "univer" | "user" | "add-in";

/** Puts back what Univer does not keep. */
export interface RememberedStep {
  readonly before: () => void;
  readonly after: () => void;
}

/** A sheet of the book; it may have been deleted since. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
}

/** The open workbook: Univer's part and ours, with one way in for every change. */
export class Book {
  readonly calculation: Calculation;
  readonly subscriptions = new Subscriptions();
  /** Ranges that the client keeps between two syncs. */
  readonly references = new References<RangeRef>();
  /** How the states of the sheets were before and after a step of the undo list, by Univer's own entry for it. */
  readonly steps = new WeakMap<object, RememberedStep>();
  /** Grows with each change that Excel would have to save. */
  revision = 0;
  actor: Actor = "univer";
  customXml: readonly { readonly id: string; readonly xml: string }[] = [];
  date1904 = false;
  calculationMode = "Automatic";
  /** Sheets can neither be added, deleted, renamed, moved, hidden nor shown. */
  isStructureProtected = false;
  /** Formulas are shown and typed in R1C1; the API's own are in A1 all the same. */
  isInR1C1 = false;
  private readonly states = new Map<string, SheetState>();
  private readonly sheets = new Map<string, Sheet>();
  private readonly listeners: ((event: BookEvent) => void)[] = [];
  private lastId = 0;
  private muted = false;
  private working = false;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly access: UniverAccess,
    readonly settings: BookSettings,
  ) {
    this.calculation = new Calculation(access);
  }

  /** A change of the workbook through Univer. */
  apply<P extends object>(mutation: IMutation<P>, params: P): void {
    this.work(() => {
      this.access.apply(mutation, params);
    });
  }

  /** Does something that changes the workbook: what Univer tells meanwhile is our own doing. */
  work(act: () => void): void {
    this.revision += 1;
    const outer = this.working;
    this.working = true;
    try {
      act();
    } finally {
      this.working = outer;
    }
  }

  /** True while a change of ours is being made; false for one that Univer's interface makes. */
  isWorking(): boolean {
    return this.working;
  }

  /** Batches and gestures come one after the other, as in Excel. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.lastTurn.then(act);
    const next = (): void => undefined; // a failure belongs to the caller of its own turn
    this.lastTurn = turn.then(next, next);
    return turn;
  }

  /** The sheet of an id; the same object each time. */
  sheet(id: string): Sheet {
    const known = this.sheets.get(id);
    if (known) return known;
    const sheet: Sheet = { book: this, id };
    this.sheets.set(id, sheet);
    return sheet;
  }

  state(sheet: Sheet): SheetState {
    return this.states.get(sheet.id) ?? emptySheetState;
  }

  change(sheet: Sheet, patch: Partial<SheetState>): void {
    this.revision += 1;
    this.states.set(sheet.id, { ...this.state(sheet), ...patch });
  }

  /** The states of all sheets as they are now; calling the answer puts them back. */
  keepStates(): () => void {
    const kept = new Map(this.states);
    return () => {
      this.revision += 1;
      this.states.clear();
      for (const [id, state] of kept) this.states.set(id, state);
    };
  }

  /** Nobody hears of what happens meanwhile. */
  silently(act: () => void): void {
    this.muted = true;
    try {
      act();
    } finally {
      this.muted = false;
    }
  }

  /** A number never given before in this book. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  listen(listener: (event: BookEvent) => void): void {
    this.listeners.push(listener);
  }

  raise(event: BookEvent): void {
    if (this.muted) return;
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.calculation.dispose();
    this.access.univer.dispose();
  }
}

/** Univer's sheet behind ours; throws ItemNotFound when it was deleted. */
export function worksheetOf(sheet: Sheet): Worksheet {
  const worksheet = sheet.book.access.workbook.getSheetBySheetId(sheet.id);
  if (!worksheet) throw itemNotFound(`sheet ${sheet.id}`);
  return worksheet;
}

/** What Univer's mutations need to know of a sheet. */
export const sheetKey = (sheet: Sheet): { readonly unitId: string; readonly subUnitId: string } => ({
  unitId: sheet.book.access.unitId,
  subUnitId: sheet.id,
});
