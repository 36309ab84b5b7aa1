/** What happened in the book, in the words of the client's protocol. */
import { EventType, wholeWorkbook, type EventNumber } from "./subscriptions";
import { readType, readValue } from "../model/cells";
import { formatRect } from "../model/addresses";
import { isSingleCell, overlaps, type Rect } from "../model/rect";
import { tablesOf, tableState } from "../model/tables";
import type { EventEntry } from "../client/bridge";
import type { BookEvent, ChangeType, Sheet } from "../model/book";

type CellsChanged = Extract<BookEvent, { type: "cells-changed" }>;

/** One entry for each target that somebody listens to. */
function entries(
  sheet: Sheet,
  type: EventNumber,
  targets: readonly string[],
  args: object,
): readonly EventEntry[] {
  return targets
    .filter((target) => sheet.book.subscriptions.has(type, target))
    .map((target): EventEntry => [65536, type, target, JSON.stringify(args), 0]);
}

/** For the sheet itself and for the collection of sheets. */
const forSheet = (sheet: Sheet, type: EventNumber, args: object): readonly EventEntry[] =>
  entries(sheet, type, [sheet.id, wholeWorkbook], { worksheetId: sheet.id, ...args });

const forWorkbook = (sheet: Sheet, type: EventNumber): readonly EventEntry[] =>
  entries(sheet, type, [wholeWorkbook], { worksheetId: sheet.id, source: "Local" });

const valueType = (value: unknown): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};

/** Before and after, for a change of a single cell only, as in Excel. */
function details({ sheet, rect, change, before }: CellsChanged): object {
  if (!isSingleCell(rect) || change !== "RangeEdited" || before === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: readValue(sheet, rect.row, rect.column),
    valueTypeBefore: valueType(before),
    valueTypeAfter: readType(sheet, rect.row, rect.column),
  };
}

const changeArgs = (sheet: Sheet, rect: Rect, change: ChangeType, byAddIn: boolean): object => ({
  worksheetId: sheet.id,
  address: formatRect(rect),
  changeType: change,
  source: "Local",
  triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
  shiftDirection: "None",
  changeDirectionState: {},
});

function changed(event: CellsChanged, byAddIn: boolean): readonly EventEntry[] {
  const { sheet, rect, change } = event;
  const args = { ...changeArgs(sheet, rect, change, byAddIn), ...details(event) };
  const tables = tablesOf(sheet).filter((table) => overlaps(tableState(table).rect, rect));
  return [
    ...forSheet(sheet, EventType.dataChanged, args),
    ...tables.flatMap(({ id }) =>
      entries(sheet, EventType.tableDataChanged, [id, sheet.id, wholeWorkbook], { ...args, tableId: id }),
    ),
  ];
}

/** The entries of an event for those who listen. */
export function entriesOf(event: BookEvent, byAddIn: boolean): readonly EventEntry[] {
  const { sheet } = event;
  switch (event.type) {
    case "cells-changed":
      return changed(event, byAddIn);
    case "format-changed":
      // Excel's onChanged tells of formats too, without a word on what changed.
      return [
        ...forSheet(sheet, EventType.formatChanged, { address: formatRect(event.rect), source: "Local" }),
        ...forSheet(sheet, EventType.dataChanged, changeArgs(sheet, event.rect, "RangeEdited", byAddIn)),
      ];
    case "sheet-added":
      return forWorkbook(sheet, EventType.added);
    case "sheet-deleted":
      return forWorkbook(sheet, EventType.deleted);
    case "sheet-activated": {
      const left = event.previous ? forSheet(event.previous, EventType.deactivated, {}) : [];
      return [...left, ...forSheet(sheet, EventType.activated, {})];
    }
    case "selection-changed":
      return forSheet(sheet, EventType.selectionChanged, { address: formatRect(event.rect) });
  }
}
