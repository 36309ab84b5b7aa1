import { colorOf, shownColor } from "./colors";
import { borderCollectionClass } from "./range-borders";
import { assertUnprotected } from "../model/guard";
import { paint, paintedIn } from "../model/painted";
import {
  columnWidth,
  pixelsOfPoints,
  pointsOfPixels,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../model/sizes";
import { common, flag, patchStyle, type StylePatch } from "../model/styles";
import { defineClass, method, navigation, property, type HostClass } from "../protocol/define-class";
import { invalidArgument } from "../protocol/host-error";
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "../univer-packages";
import { readValue } from "../model/cells";
import type { RangeRef } from "../model/range";

const horizontal = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const horizontalCode: Readonly<Record<(typeof horizontal)[number], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical = ["Top", "Center", "Bottom"] as const;
const verticalCode: Readonly<Record<(typeof vertical)[number], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const canFormat = ({ sheet }: RangeRef): void => {
  assertUnprotected(sheet);
};

function patch(range: RangeRef, change: StylePatch): void {
  canFormat(range);
  patchStyle(range.sheet, range.rect, change);
}

const read = <V>({ sheet, rect }: RangeRef, of: (style: IStyleData) => V): V | null =>
  common(sheet, rect, of);

export const fillClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "RangeFill",
  members: {
    color: property(
      (range) => read(range, (style) => shownColor(style.bg?.rgb, "#FFFFFF")) ?? "",
      (range, value) => {
        patch(range, value.raw === "" ? { bg: null } : { bg: { rgb: colorOf(value) } });
      },
    ),
    clear: method((range) => {
      patch(range, { bg: null });
    }),
  },
});

export const fontClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "RangeFont",
  members: {
    bold: property(
      (range) => read(range, (style) => style.bl === BooleanNumber.TRUE),
      (range, value) => {
        patch(range, { bl: flag(value.boolean()) });
      },
    ),
    italic: property(
      (range) => read(range, (style) => style.it === BooleanNumber.TRUE),
      (range, value) => {
        patch(range, { it: flag(value.boolean()) });
      },
    ),
    color: property(
      (range) => read(range, (style) => shownColor(style.cl?.rgb, "#000000")) ?? "",
      (range, value) => {
        patch(range, { cl: { rgb: colorOf(value) } });
      },
    ),
    size: property(
      (range) => read(range, (style) => style.fs ?? 11),
      (range, value) => {
        patch(range, { fs: value.number() });
      },
    ),
    name: property(
      (range) => read(range, (style) => style.ff ?? "Calibri"),
      (range, value) => {
        patch(range, { ff: value.text() });
      },
    ),
    underline: property(
      (range) => read(range, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
      (range, value) => {
        const kind = value.oneOf(["None", "Single", "Double"]);
        patch(range, { ul: { s: flag(kind !== "None") } });
      },
    ),
  },
});

const protectionClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "FormatProtection",
  members: {
    locked: property(
      ({ sheet, rect }) => {
        const found = new Set(
          [...paintedIn(sheet.book.state(sheet).locked, rect)].map((value) => value ?? true),
        );
        return found.size === 1 ? found.has(true) : null;
      },
      (range, value) => {
        canFormat(range);
        const { sheet, rect } = range;
        sheet.book.change(sheet, { locked: paint(sheet.book.state(sheet).locked, rect, value.boolean()) });
      },
    ),
  },
});

const positive = (points: number, most: number): number => {
  if (points < 0 || points > most) throw invalidArgument(`size ${points}, 0 to ${most}`);
  return pixelsOfPoints(points);
};

/** Width of the longest text of each column, at 7 pixels a character. */
function autofitColumns({ sheet, rect }: RangeRef): void {
  for (let column = rect.column; column < rect.column + Math.min(rect.columns, 500); column += 1) {
    const lengths = Array.from(
      { length: Math.min(rect.rows, 1000) },
      (_, index) => String(readValue(sheet, rect.row + index, column)).length,
    );
    const longest = Math.max(...lengths);
    if (longest > 0) setColumnWidth(sheet, { ...rect, column, columns: 1 }, longest * 7 + 5);
  }
}

export const rangeFormatClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "RangeFormat",
  members: {
    fill: navigation((range) => fillClass.of(range)),
    font: navigation((range) => fontClass.of(range)),
    borders: navigation((range) => borderCollectionClass.of(range)),
    protection: navigation((range) => protectionClass.of(range)),
    columnWidth: property(
      ({ sheet, rect }) => {
        const pixels = columnWidth(sheet, rect);
        return pixels === null ? null : pointsOfPixels(pixels);
      },
      (range, value) => {
        canFormat(range);
        setColumnWidth(range.sheet, range.rect, positive(value.number(), 1342.5));
      },
    ),
    rowHeight: property(
      ({ sheet, rect }) => {
        const pixels = rowHeight(sheet, rect);
        return pixels === null ? null : pointsOfPixels(pixels);
      },
      (range, value) => {
        canFormat(range);
        setRowHeight(range.sheet, range.rect, positive(value.number(), 409.5));
      },
    ),
    wrapText: property(
      (range) => read(range, (style) => style.tb === WrapStrategy.WRAP),
      (range, value) => {
        patch(range, { tb: value.boolean() ? WrapStrategy.WRAP : null });
      },
    ),
    horizontalAlignment: property(
      (range) =>
        read(
          range,
          (style) => horizontal.find((word) => horizontalCode[word] === (style.ht ?? 0)) ?? "General",
        ),
      (range, value) => {
        const code = horizontalCode[value.oneOf(horizontal)];
        patch(range, { ht: code === HorizontalAlign.UNSPECIFIED ? null : code });
      },
    ),
    verticalAlignment: property(
      (range) => read(range, (style) => vertical.find((word) => verticalCode[word] === style.vt) ?? "Bottom"),
      (range, value) => {
        patch(range, { vt: verticalCode[value.oneOf(vertical)] });
      },
    ),
    indentLevel: property(
      ({ sheet, rect }) => {
        const found = new Set(
          [...paintedIn(sheet.book.state(sheet).indents, rect)].map((value) => value ?? 0),
        );
        return found.size === 1 ? [...found][0] : null;
      },
      (range, value) => {
        canFormat(range);
        const { sheet, rect } = range;
        sheet.book.change(sheet, { indents: paint(sheet.book.state(sheet).indents, rect, value.index()) });
      },
    ),
    autofitColumns: method((range) => {
      canFormat(range);
      autofitColumns(range);
    }),
    // Univer fits row heights itself on screen; without a screen the height stays the default.
    autofitRows: method((range) => {
      canFormat(range);
      setRowHeight(range.sheet, range.rect, null);
    }),
  },
});
