/** Turns what happens in the book into the events that the client listens to. */
import { EventType, wholeWorkbook, type EventNumber } from "./subscriptions";
import { readType, readValue } from "../model/cells";
import { formatRect } from "../model/addresses";
import { isSingleCell, overlaps } from "../model/rect";
import { tablesOf, tableState } from "../model/tables";
import type { EventEntry } from "../client/bridge";
import type { Book, BookEvent, Sheet } from "../model/book";
import type { Faults } from "../limits/faults";

type CellsChanged = Extract<BookEvent, { type: "cells-changed" }>;

const entry = (type: EventNumber, target: string, args: object): EventEntry => [
  65536,
  type,
  target,
  JSON.stringify(args),
  0,
];

const typeOfValue = (value: unknown): string =>
  value === ""
    ? "Empty"
    : typeof value === "number"
      ? "Double"
      : typeof value === "boolean"
        ? "Boolean"
        : "String";

/** Before and after, for a change of a single cell only, as in Excel. */
function details({ sheet, rect, change, before }: CellsChanged): object {
  if (!isSingleCell(rect) || change !== "RangeEdited" || before === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: readValue(sheet, rect.row, rect.column),
    valueTypeBefore: typeOfValue(before),
    valueTypeAfter: readType(sheet, rect.row, rect.column),
  };
}

/** A change of cells that Univer's interface makes while a batch happens to run. */
const isOutside = (event: BookEvent, book: Book): boolean =>
  event.type === "cells-changed" && !book.isWorking();

export interface Events {
  /** Sends what has happened since the last time. */
  readonly flush: () => Promise<void>;
}

/** Events go out after the batch or the gesture that caused them, when somebody listens. */
export function createEvents(
  book: Book,
  send: (entries: readonly EventEntry[]) => void,
  faults: Faults,
): Events {
  let waiting: { readonly event: BookEvent; readonly byAddIn: boolean }[] = [];

  const wanted = (type: EventNumber, sheet: Sheet | null, args: object): EventEntry[] =>
    [...(sheet ? [sheet.id] : []), wholeWorkbook]
      .filter((target) => book.subscriptions.has(type, target))
      .map((target) => entry(type, target, args));

  function changed(event: CellsChanged, byAddIn: boolean): EventEntry[] {
    if (faults.loseNextChangeEvent) {
      faults.loseNextChangeEvent = false;
      return [];
    }
    const { sheet, rect, change } = event;
    const common = {
      worksheetId: sheet.id,
      address: formatRect(rect),
      changeType: change,
      source: "Local",
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    };
    const args = { ...common, shiftDirection: "None", changeDirectionState: {}, ...details(event) };
    const touched = tablesOf(sheet).filter((table) => overlaps(tableState(table).rect, rect));
    const tables = touched.flatMap((table) =>
      [table.id, sheet.id, wholeWorkbook]
        .filter((target) => book.subscriptions.has(EventType.tableDataChanged, target))
        .map((target) =>
          entry(EventType.tableDataChanged, target, { ...common, tableId: table.id, ...details(event) }),
        ),
    );
    return [...wanted(EventType.dataChanged, sheet, args), ...tables];
  }

  function entriesOf(event: BookEvent, byAddIn: boolean): EventEntry[] {
    const worksheetId = event.sheet.id;
    const source = "Local";
    switch (event.type) {
      case "cells-changed":
        return changed(event, byAddIn);
      case "format-changed":
        return wanted(EventType.formatChanged, event.sheet, {
          worksheetId,
          address: formatRect(event.rect),
          source,
        });
      case "sheet-added":
        return wanted(EventType.added, null, { worksheetId, source });
      case "sheet-deleted":
        return wanted(EventType.deleted, null, { worksheetId, source });
      case "sheet-activated":
        return [
          ...(event.previous
            ? wanted(EventType.deactivated, event.previous, { worksheetId: event.previous.id })
            : []),
          ...wanted(EventType.activated, event.sheet, { worksheetId }),
        ];
      case "selection-changed":
        return wanted(EventType.selectionChanged, event.sheet, {
          worksheetId,
          address: formatRect(event.rect),
        });
    }
  }

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    await book.calculation.settle();
    const now = waiting;
    waiting = [];
    send(now.flatMap(({ event, byAddIn }) => entriesOf(event, byAddIn)));
  }

  book.listen((event) => {
    if (book.subscriptions.count === 0) return;
    waiting.push({ event, byAddIn: book.actor === "add-in" && !isOutside(event, book) });
    // Batches and gestures send their events when they end; what Univer's interface does has no such end.
    if (book.actor === "univer") void Promise.resolve().then(flush);
  });

  return { flush };
}
