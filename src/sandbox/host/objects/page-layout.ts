import { rangeClass } from "./range";
import { resolveRange } from "./range-argument";
import { defaultPage, type PageState } from "../model/sheet-state";
import { isWholeRows, maxColumns, maxRows, type Rect } from "../model/rect";
import {
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
  type Scalar,
} from "../protocol/define-class";
import { invalidArgument } from "../protocol/host-error";
import type { Sheet } from "../model/book";

const page = (sheet: Sheet): PageState => sheet.book.state(sheet).page ?? defaultPage;
const change = (sheet: Sheet, patch: Partial<PageState>): void => {
  sheet.book.change(sheet, { page: { ...page(sheet), ...patch } });
};

type FooterPart = "footerLeft" | "footerCenter" | "footerRight";
const footer = (part: FooterPart): Scalar<Sheet> =>
  property(
    (sheet) => page(sheet)[part],
    (sheet, value) => {
      if (value.text().length > 255) throw invalidArgument("a footer has 255 characters at most");
      change(sheet, { [part]: value.text() });
    },
  );

const headerFooterClass = defineClass<Sheet>({
  name: "HeaderFooter",
  members: {
    leftFooter: footer("footerLeft"),
    centerFooter: footer("footerCenter"),
    rightFooter: footer("footerRight"),
  },
});

const headerFooterGroupClass = defineClass<Sheet>({
  name: "HeaderFooterGroup",
  members: {
    defaultForAllPages: navigation((sheet) => headerFooterClass.of(sheet)),
    state: property(() => "Default"),
  },
});

const rangeOrNull = (sheet: Sheet, rect: Rect | null): HostObject | null =>
  rect ? rangeClass.of({ sheet, rect }) : null;

export const pageLayoutClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "PageLayout",
  members: {
    orientation: property(
      (sheet) => (page(sheet).landscape ? "Landscape" : "Portrait"),
      (sheet, value) => {
        change(sheet, { landscape: value.oneOf(["Portrait", "Landscape"]) === "Landscape" });
      },
    ),
    paperSize: property(
      (sheet) => page(sheet).paper,
      (sheet, value) => {
        change(sheet, { paper: value.oneOf(["Letter", "Legal", "Tabloid"]) });
      },
    ),
    // So many pages wide, as many high as it takes: the only fit that a snapshot can say.
    zoom: property(
      (sheet) =>
        page(sheet).fitToWidth
          ? { horizontalFitToPages: page(sheet).pagesWide, verticalFitToPages: 0 }
          : { scale: 100 },
      (sheet, value) => {
        const wide = value.field("horizontalFitToPages");
        if (wide.absent && value.field("scale").absent && value.field("verticalFitToPages").absent) {
          throw invalidArgument("zoom needs a scale or a number of pages");
        }
        if (!wide.absent && !value.field("scale").absent)
          throw invalidArgument("zoom: scale and pages exclude each other");
        change(sheet, { fitToWidth: !wide.absent, pagesWide: wide.absent ? 1 : wide.index(1) });
      },
    ),
    centerHorizontally: property(
      (sheet) => page(sheet).centerHorizontally,
      (sheet, value) => {
        change(sheet, { centerHorizontally: value.boolean() });
      },
    ),
    headersFooters: navigation((sheet) => headerFooterGroupClass.of(sheet)),
    setPrintArea: method((sheet, arg) => {
      change(sheet, { printArea: resolveRange(sheet, arg(0)).rect });
    }),
    getPrintAreaOrNullObject: method((sheet) => rangeOrNull(sheet, page(sheet).printArea)),
    setPrintTitleRows: method((sheet, arg) => {
      const { rect } = resolveRange(sheet, arg(0));
      const rows: Rect = { ...rect, column: 0, columns: maxColumns };
      if (!isWholeRows(rect) && rect.rows > 1000) throw invalidArgument("rows to repeat expected");
      change(sheet, { titleRows: rows });
    }),
    setPrintTitleColumns: method((sheet, arg) => {
      const { rect } = resolveRange(sheet, arg(0));
      change(sheet, { titleColumns: { ...rect, row: 0, rows: maxRows } });
    }),
    getPrintTitleColumnsOrNullObject: method((sheet) => rangeOrNull(sheet, page(sheet).titleColumns)),
    getPrintTitleRowsOrNullObject: method((sheet) => rangeOrNull(sheet, page(sheet).titleRows)),
  },
});
