/** Sends the client what happens in the book, when it listens. */
import { entriesOf } from "./entries";
import type { EventEntry } from "../client/bridge";
import type { Book, BookEvent } from "../model/book";
import type { Faults } from "../limits/faults";

interface Waiting {
  readonly event: BookEvent;
  readonly byAddIn: boolean;
}

/** A change of cells that Univer's interface makes while a batch happens to run. */
const isOutside = (event: BookEvent, book: Book): boolean =>
  event.type === "cells-changed" && !book.isWorking();

/** Nothing more can be said of a sheet that was deleted meanwhile, except that it was. */
const isStillThere = ({ sheet, type }: BookEvent): boolean =>
  type === "sheet-deleted" || sheet.book.access.workbook.getSheetBySheetId(sheet.id) !== undefined;

export interface Events {
  /** Sends what has happened since the last time. */
  readonly flush: () => Promise<void>;
}

/** Events go out after the batch or the gesture that caused them. */
export function createEvents(
  book: Book,
  send: (entries: readonly EventEntry[]) => void,
  faults: Faults,
): Events {
  let waiting: readonly Waiting[] = [];

  function isLost({ type }: BookEvent): boolean {
    if (type !== "cells-changed" || !faults.loseNextChangeEvent) return false;
    faults.loseNextChangeEvent = false;
    return true;
  }

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    await book.calculation.settle();
    const now = waiting.filter(({ event }) => isStillThere(event) && !isLost(event));
    waiting = [];
    send(now.flatMap(({ event, byAddIn }) => entriesOf(event, byAddIn)));
  }

  book.listen((event) => {
    if (book.subscriptions.count === 0) return;
    const byAddIn = book.actor === "add-in" && !isOutside(event, book);
    waiting = [...waiting, { event, byAddIn }];
    // Batches and gestures send their events when they end; what Univer's interface does has no such end.
    if (book.actor === "univer") void Promise.resolve().then(flush);
  });

  return { flush };
}
