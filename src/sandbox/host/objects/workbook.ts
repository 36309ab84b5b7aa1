import { customXmlPartsClass } from "./custom-xml";
import { eventMembers } from "./event-members";
import { functionsClass } from "./functions";
import { namedItemCollectionClass } from "./named-item";
import { rangeClass } from "./range";
import { tableCollectionClass } from "./table";
import { worksheetCollectionClass } from "./worksheet";
import { EventType, wholeWorkbook } from "../events/subscriptions";
import { cellRect } from "../model/rect";
import { selectedRange } from "../model/selection";
import { defineClass, method, navigation, property, type HostClass } from "../protocol/define-class";
import type { Book } from "../model/book";

const inFrench = (book: Book): boolean => book.settings.language === "fr";

const numberFormatClass = defineClass<Book>({
  name: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: property((book) => (inFrench(book) ? "," : ".")),
    numberGroupSeparator: property((book) => (inFrench(book) ? "\u00A0" : ",")),
  },
});

const cultureClass = defineClass<Book>({
  name: "CultureInfo",
  members: {
    name: property((book) => (inFrench(book) ? "fr-CA" : "en-US")),
    numberFormat: navigation((book) => numberFormatClass.of(book)),
  },
});

const applicationClass: HostClass<Book> = defineClass<Book>({
  name: "Application",
  members: {
    calculationMode: property(
      ({ calculationMode }) => calculationMode,
      (book, value) => {
        book.calculationMode = value.oneOf(["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    ),
    cultureInfo: navigation((book) => cultureClass.of(book)),
    decimalSeparator: property((book) => (inFrench(book) ? "," : ".")),
    thousandsSeparator: property((book) => (inFrench(book) ? "\u00A0" : ",")),
    useSystemSeparators: property(() => true),
    // Nothing is drawn or calculated before the end of a sync here: there is nothing to suspend.
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
    suspendApiCalculationUntilNextSync: method(() => undefined),
    calculate: method((book, arg) => {
      if (arg(0).oneOf(["Recalculate", "Full", "FullRebuild"]) !== "Recalculate") book.calculation.renewAll();
      return book.calculation.settle();
    }),
  },
});

const workbookProtectionClass = defineClass<Book>({
  name: "WorkbookProtection",
  members: { protected: property(({ isStructureProtected }) => isStructureProtected) },
});

export const workbookClass: HostClass<Book> = defineClass<Book>({
  name: "Workbook",
  members: {
    name: property(() => "Classeur1"),
    readOnly: property(({ settings }) => settings.readOnly),
    isDirty: property(({ revision }) => revision > 0),
    worksheets: navigation((book) => worksheetCollectionClass.of(book)),
    names: navigation((book) => namedItemCollectionClass.of({ book, sheet: null })),
    tables: navigation((book) => tableCollectionClass.of({ book, sheet: null })),
    application: navigation((book) => applicationClass.of(book)),
    functions: navigation((book) => functionsClass.of(book)),
    protection: navigation((book) => workbookProtectionClass.of(book)),
    customXmlParts: navigation((book) => customXmlPartsClass.of({ book, namespace: null })),
    getSelectedRange: method((book) => rangeClass.of(selectedRange(book))),
    getActiveCell: method((book) => {
      const { sheet, rect } = selectedRange(book);
      return rangeClass.of({ sheet, rect: cellRect(rect.row, rect.column) });
    }),
    ...eventMembers<Book>(
      { Activated: EventType.workbookActivated },
      (book) => book,
      () => wholeWorkbook,
    ),
    _RemoveReference: method((book, arg) => {
      book.references.release(arg(0).text());
    }),
    _RemoveAllReferences: method(() => undefined),
  },
});
