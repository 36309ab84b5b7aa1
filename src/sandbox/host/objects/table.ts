import { eventMembers } from "./event-members";
import { rangeClass } from "./range";
import { tableColumnCollectionClass, tableRowCollectionClass } from "./table-parts";
import { worksheetClass } from "./worksheet";
import { EventType, wholeWorkbook } from "../events/subscriptions";
import { clearRange } from "../model/clear";
import { assertUnprotected } from "../model/guard";
import { rangeAt, type RangeRef } from "../model/range";
import { findSheet, activeSheet } from "../model/sheets";
import { parseAddress } from "../model/addresses";
import {
  addTable,
  allTables,
  bodyRect,
  changeTable,
  checkTableName,
  findTable,
  forgetTable,
  headerRect,
  resizeTable,
  tablesOf,
  tableState,
  type TableRef,
} from "../model/tables";
import {
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";
import type { Book, Sheet } from "../model/book";
import type { TableState } from "../model/sheet-state";

const change = (table: TableRef, patch: Partial<TableState>): void => {
  assertUnprotected(table.sheet);
  changeTable(table, patch);
};

const tableClass: HostClass<TableRef> = defineClass<TableRef>({
  name: "Table",
  handle: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    name: property(
      (table) => tableState(table).name,
      (table, value) => {
        checkTableName(table.sheet.book, value.text(), table);
        change(table, { name: value.text() });
      },
    ),
    style: property(
      (table) => tableState(table).style,
      (table, value) => {
        change(table, { style: value.text() });
      },
    ),
    showBandedRows: property(
      (table) => tableState(table).showBandedRows,
      (table, value) => {
        change(table, { showBandedRows: value.boolean() });
      },
    ),
    showFilterButton: property(
      (table) => tableState(table).showFilterButton,
      (table, value) => {
        change(table, { showFilterButton: value.boolean() });
      },
    ),
    showHeaders: property(() => true),
    showTotals: property(() => false),
    worksheet: navigation(({ sheet }) => worksheetClass.of(sheet)),
    columns: navigation((table) => tableColumnCollectionClass.of(table)),
    rows: navigation((table) => tableRowCollectionClass.of(table)),
    getRange: method((table) => rangeClass.of({ sheet: table.sheet, rect: tableState(table).rect })),
    getHeaderRowRange: method((table) => rangeClass.of({ sheet: table.sheet, rect: headerRect(table) })),
    getDataBodyRange: method((table) => rangeClass.of({ sheet: table.sheet, rect: bodyRect(table) })),
    resize: method((table, arg) => {
      assertUnprotected(table.sheet);
      const range = rangeClass.is(arg(0)) ? rangeClass.from(arg(0)) : rangeAt(table.sheet, arg(0).text());
      if (range.sheet !== table.sheet) throw invalidArgument("a table cannot move to another sheet");
      resizeTable(table, range.rect);
    }),
    convertToRange: method((table) => {
      assertUnprotected(table.sheet);
      const { rect } = tableState(table);
      forgetTable(table);
      return rangeClass.of({ sheet: table.sheet, rect });
    }),
    delete: method((table) => {
      assertUnprotected(table.sheet);
      const { rect } = tableState(table);
      forgetTable(table);
      clearRange({ sheet: table.sheet, rect }, "All");
    }),
    ...eventMembers<TableRef>(
      { DataChanged: EventType.tableDataChanged, SelectionChanged: EventType.tableSelectionChanged },
      ({ sheet }) => sheet.book,
      ({ id }) => id,
    ),
  },
});

/** The tables of the workbook, or of one sheet. */
export interface TableScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const listOf = ({ book, sheet }: TableScope): readonly TableRef[] =>
  sheet ? tablesOf(sheet) : allTables(book);

function placeOf({ book, sheet }: TableScope, argument: Argument): RangeRef {
  if (rangeClass.is(argument)) return rangeClass.from(argument);
  const address = parseAddress(argument.text());
  if (!address) throw invalidArgument(`not an address: ${argument.text()}`);
  const named = address.sheet === null ? null : findSheet(book, address.sheet);
  if (address.sheet !== null && !named) throw itemNotFound(`sheet ${address.sheet}`);
  return { sheet: named ?? sheet ?? activeSheet(book), rect: address.rect };
}

const found = (scope: TableScope, key: Argument): HostObject | null => {
  const table = findTable(listOf(scope), key.text());
  return table ? tableClass.of(table) : null;
};

export const tableCollectionClass: HostClass<TableScope> = defineClass<TableScope>({
  name: "TableCollection",
  items: (scope) => listOf(scope).map((table) => tableClass.of(table)),
  members: {
    count: property((scope) => listOf(scope).length),
    add: method((scope, arg) => {
      if (!arg(1).boolean())
        throw invalidArgument("tables without a header row are not implemented by the stand-in host");
      const { sheet, rect } = placeOf(scope, arg(0));
      return tableClass.of(addTable(sheet, rect, null));
    }),
    getItem: method((scope, arg) => {
      const table = found(scope, arg(0));
      if (!table) throw itemNotFound(`table ${arg(0).text()}`);
      return table;
    }),
    getItemOrNullObject: method((scope, arg) => found(scope, arg(0))),
    getItemAt: method((scope, arg) => {
      const table = listOf(scope)[arg(0).index()];
      if (!table) throw itemNotFound(`table ${arg(0).index()}`);
      return tableClass.of(table);
    }),
    getCount: method((scope) => listOf(scope).length),
    ...eventMembers<TableScope>(
      {
        DataChanged: EventType.tableDataChanged,
        Added: EventType.tableAdded,
        Deleted: EventType.tableDeleted,
      },
      ({ book }) => book,
      ({ sheet }) => sheet?.id ?? wholeWorkbook,
    ),
  },
});
