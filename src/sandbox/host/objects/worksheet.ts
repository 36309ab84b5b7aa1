import { chartCollectionClass } from "./chart";
import { eventMembers } from "./event-members";
import { namedItemCollectionClass } from "./named-item";
import { commentCollectionClass, noteCollectionClass } from "./note";
import { pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { resolveRange } from "./range-argument";
import { tableCollectionClass } from "./table";
import { freezePanesClass, worksheetProtectionClass } from "./worksheet-parts";
import { colorOf } from "./colors";
import { EventType, wholeWorkbook } from "../events/subscriptions";
import { sheetKey, worksheetOf, type Book, type Sheet } from "../model/book";
import { usedRect } from "../model/cells";
import { cellRect, contains, wholeSheet } from "../model/rect";
import {
  activateSheet,
  activeSheet,
  addSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  sheetName,
  sheetPosition,
  sheetsOf,
  visibilityOf,
} from "../model/sheets";
import { flag } from "../model/styles";
import {
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { SetTabColorMutation, ToggleGridlinesMutation } from "../univer-packages";
import type { Argument } from "../protocol/argument";
import type { Visibility } from "../../../core/grid/grid";

const visibilityWords: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const visibilities: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

const sheetEvents = {
  DataChanged: EventType.dataChanged,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  SelectionChanged: EventType.selectionChanged,
  Calculated: EventType.calculated,
  FormatChanged: EventType.formatChanged,
  RowSorted: EventType.rowSorted,
  ColumnSorted: EventType.columnSorted,
  RowHiddenChanged: EventType.rowHiddenChanged,
  FormulaChanged: EventType.formulaChanged,
  ProtectionChanged: EventType.protectionChanged,
} as const;

const used = (sheet: Sheet, valuesOnly: boolean): HostObject | null => {
  const rect = usedRect(sheet, valuesOnly);
  return rect ? rangeClass.of({ sheet, rect }) : null;
};

export const worksheetClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "Worksheet",
  handle: (sheet) => ({ Id: sheet.id }),
  members: {
    id: property(({ id }) => id),
    name: property(sheetName, (sheet, value) => {
      renameSheet(sheet, value.text());
    }),
    position: property(sheetPosition, (sheet, value) => {
      moveSheet(sheet, value.index());
    }),
    visibility: property(
      (sheet) => visibilityWords[visibilityOf(sheet)],
      (sheet, value) => {
        const word = value.oneOf(Object.values(visibilityWords));
        setVisibility(sheet, visibilities.find((one) => visibilityWords[one] === word) ?? "visible");
      },
    ),
    tabColor: property(
      (sheet) => (worksheetOf(sheet).getTabColor() ?? "").toUpperCase(),
      (sheet, value) => {
        const color = value.raw === "" ? "" : colorOf(value);
        sheet.book.apply(SetTabColorMutation, { ...sheetKey(sheet), color });
      },
    ),
    showGridlines: property(
      (sheet) => !worksheetOf(sheet).hasHiddenGridlines(),
      (sheet, value) => {
        sheet.book.apply(ToggleGridlinesMutation, {
          ...sheetKey(sheet),
          showGridlines: flag(value.boolean()),
        });
      },
    ),
    names: navigation((sheet) => namedItemCollectionClass.of({ book: sheet.book, sheet })),
    tables: navigation((sheet) => tableCollectionClass.of({ book: sheet.book, sheet })),
    comments: navigation((sheet) => commentCollectionClass.of(sheet)),
    notes: navigation((sheet) => noteCollectionClass.of(sheet)),
    charts: navigation((sheet) => chartCollectionClass.of(sheet)),
    freezePanes: navigation((sheet) => freezePanesClass.of(sheet)),
    protection: navigation((sheet) => worksheetProtectionClass.of(sheet)),
    pageLayout: navigation((sheet) => pageLayoutClass.of(sheet)),
    activate: method((sheet) => {
      activateSheet(sheet);
    }),
    delete: method((sheet) => {
      deleteSheet(sheet);
    }),
    getRange: method((sheet, arg) => {
      sheetName(sheet);
      return rangeClass.of(
        arg(0).absent || arg(0).raw === "" ? { sheet, rect: wholeSheet } : resolveRange(sheet, arg(0)),
      );
    }),
    getRangeByIndexes: method((sheet, arg) => {
      const rect = {
        row: arg(0).index(),
        column: arg(1).index(),
        rows: arg(2).index(1),
        columns: arg(3).index(1),
      };
      if (!contains(wholeSheet, rect)) throw invalidArgument("range outside the sheet");
      return rangeClass.of({ sheet, rect });
    }),
    getCell: method((sheet, arg) => rangeClass.of({ sheet, rect: cellRect(arg(0).index(), arg(1).index()) })),
    getUsedRange: method(
      (sheet, arg) => used(sheet, arg(0).booleanOr(false)) ?? rangeClass.of({ sheet, rect: cellRect(0, 0) }),
    ),
    getUsedRangeOrNullObject: method((sheet, arg) => used(sheet, arg(0).booleanOr(false))),
    ...eventMembers<Sheet>(
      sheetEvents,
      ({ book }) => book,
      ({ id }) => id,
    ),
  },
});

const sheetOf = (book: Book, key: Argument): HostObject | null => {
  const sheet = findSheet(book, key.text());
  return sheet ? worksheetClass.of(sheet) : null;
};

export const worksheetCollectionClass: HostClass<Book> = defineClass<Book>({
  name: "WorksheetCollection",
  items: (book) => sheetsOf(book).map((sheet) => worksheetClass.of(sheet)),
  members: {
    add: method((book, arg) => worksheetClass.of(addSheet(book, arg(0).textOr(null)))),
    getItem: method((book, arg) => {
      const sheet = sheetOf(book, arg(0));
      if (!sheet) throw itemNotFound(`sheet ${arg(0).text()}`);
      return sheet;
    }),
    getItemOrNullObject: method((book, arg) => sheetOf(book, arg(0))),
    getActiveWorksheet: method((book) => worksheetClass.of(activeSheet(book))),
    getCount: method((book, arg) => listed(book, arg(0).booleanOr(false)).length),
    getFirst: method((book, arg) => {
      const [first] = listed(book, arg(0).booleanOr(false));
      if (!first) throw itemNotFound("sheet");
      return worksheetClass.of(first);
    }),
    ...eventMembers<Book>(
      { ...sheetEvents, Added: EventType.added, Deleted: EventType.deleted },
      (book) => book,
      () => wholeWorkbook,
    ),
  },
});

const listed = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
  sheetsOf(book).filter((sheet) => !visibleOnly || visibilityOf(sheet) === "visible");
