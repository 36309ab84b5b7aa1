import { conditionalFormatCollectionClass } from "./conditional-format";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { rangeAreasClass } from "./range-areas";
import { worksheetClass } from "./worksheet";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import { formulaOf, readFormula, readType, readValue, usedRect, type ApiValue } from "../model/cells";
import { clearRange } from "../model/clear";
import { displayedText, formatCategory } from "../model/display";
import { assertUnprotected } from "../model/guard";
import { mergeRange, mergesOf, unmergeRange } from "../model/merges";
import { changeLevel, showDetails, type Axis } from "../model/outline";
import { linkAt, setLink } from "../model/links";
import { gridOf, rangeAddress, writeRange, type RangeRef } from "../model/range";
import {
  bounding,
  contains,
  intersection,
  maxColumns,
  maxRows,
  overlaps,
  wholeSheet,
  type Rect,
} from "../model/rect";
import { selectRange } from "../model/selection";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "../model/sizes";
import { patchCells, patchStyle, patternOf, styleAt } from "../model/styles";
import { resolveRange } from "./range-argument";
import {
  calculatedProperty,
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";

const maxReadCells = 5_000_000;

/** More are not listed: Range.getMergedAreas. */
const mostMergedAreas = 512;

/** One answer per cell; null for a range too large to be read, as Excel does. */
function grid<V>({ rect }: RangeRef, read: (row: number, column: number) => V): V[][] | null {
  if (rect.rows * rect.columns > maxReadCells) return null;
  return Array.from({ length: rect.rows }, (_, down) =>
    Array.from({ length: rect.columns }, (_unused, across) => read(rect.row + down, rect.column + across)),
  );
}

const at = (range: RangeRef, rect: Rect): HostObject => {
  if (!contains(wholeSheet, rect) || rect.rows < 1 || rect.columns < 1)
    throw invalidArgument("range outside the sheet");
  return rangeClass.of({ sheet: range.sheet, rect });
};

const write = (range: RangeRef, value: Argument): void => {
  writeRange(range, value.raw);
};

/** What is given in R1C1, as each cell has it in A1. */
const inA1 = (range: RangeRef, given: unknown): readonly (readonly unknown[])[] =>
  gridOf(range, given).map((cells, down) =>
    cells.map((cell, across) =>
      typeof cell === "string" && cell.startsWith("=")
        ? fromR1C1(cell, { row: range.rect.row + down, column: range.rect.column + across })
        : cell,
    ),
  );

function setNumberFormat(range: RangeRef, value: Argument): void {
  const { sheet, rect } = range;
  assertUnprotected(sheet);
  const patch = (pattern: string) => ({ n: pattern === "" || pattern === "General" ? null : { pattern } });
  if (!Array.isArray(value.raw)) {
    patchStyle(sheet, rect, patch(value.text()));
    return;
  }
  const places = new Map<string, { row: number; column: number }[]>();
  for (const [down, row] of gridOf(range, value.raw).entries()) {
    for (const [across, given] of row.entries()) {
      if (given === null || given === undefined) continue;
      if (typeof given !== "string") throw invalidArgument("a number format is a text");
      const cells = places.get(given) ?? [];
      cells.push({ row: rect.row + down, column: rect.column + across });
      places.set(given, cells);
    }
  }
  for (const [pattern, cells] of places) patchCells(sheet, cells, () => patch(pattern), rect);
}

const axisOf = (argument: Argument): Axis =>
  argument.oneOf(["ByColumns", "ByRows"]) === "ByColumns" ? "columns" : "rows";

const used = (range: RangeRef, valuesOnly: boolean): HostObject | null => {
  const rect = usedRect(range.sheet, valuesOnly, range.rect);
  return rect ? at(range, rect) : null;
};

export const rangeClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "Range",
  handle: (range) => {
    const id = range.sheet.book.references.idOf(range);
    return id === null ? {} : { _ReferenceId: id };
  },
  members: {
    address: property(rangeAddress),
    rowIndex: property(({ rect }) => rect.row),
    columnIndex: property(({ rect }) => rect.column),
    rowCount: property(({ rect }) => rect.rows),
    columnCount: property(({ rect }) => rect.columns),
    cellCount: property(({ rect }) =>
      rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns,
    ),
    isEntireColumn: property(({ rect }) => rect.rows === maxRows),
    isEntireRow: property(({ rect }) => rect.columns === maxColumns),
    values: calculatedProperty(
      (range) => grid(range, (row, column): ApiValue => readValue(range.sheet, row, column)),
      write,
    ),
    formulas: calculatedProperty(
      (range) => grid(range, (row, column): ApiValue => readFormula(range.sheet, row, column)),
      write,
    ),
    formulasR1C1: calculatedProperty(
      (range) =>
        grid(range, (row, column): ApiValue => {
          const formula = formulaOf(range.sheet, row, column);
          return formula === null ? readValue(range.sheet, row, column) : toR1C1(formula, { row, column });
        }),
      (range, value) => {
        writeRange(range, inA1(range, value.raw));
      },
    ),
    valueTypes: calculatedProperty((range) =>
      grid(range, (row, column) => readType(range.sheet, row, column)),
    ),
    text: calculatedProperty((range) =>
      grid(range, (row, column) => displayedText(range.sheet, row, column)),
    ),
    numberFormat: property(
      (range) => grid(range, (row, column) => patternOf(styleAt(range.sheet, row, column))),
      setNumberFormat,
    ),
    numberFormatCategories: property((range) =>
      grid(range, (row, column) => formatCategory(patternOf(styleAt(range.sheet, row, column)))),
    ),
    columnHidden: property(
      ({ sheet, rect }) => columnsHidden(sheet, rect),
      ({ sheet, rect }, value) => {
        assertUnprotected(sheet);
        hideColumns(sheet, rect, value.boolean());
      },
    ),
    rowHidden: property(
      ({ sheet, rect }) => rowsHidden(sheet, rect),
      ({ sheet, rect }, value) => {
        assertUnprotected(sheet);
        hideRows(sheet, rect, value.boolean());
      },
    ),
    hyperlink: property(
      ({ sheet, rect }) => linkAt(sheet, rect.row, rect.column),
      (range, value) => {
        setLink(range, value);
      },
    ),
    format: navigation((range) => rangeFormatClass.of(range)),
    worksheet: navigation(({ sheet }) => worksheetClass.of(sheet)),
    conditionalFormats: navigation((range) => conditionalFormatCollectionClass.of(range)),
    dataValidation: navigation((range) => dataValidationClass.of(range)),
    getCell: method((range, arg) => {
      const { row, column } = range.rect;
      return at(range, { row: row + arg(0).number(), column: column + arg(1).number(), rows: 1, columns: 1 });
    }),
    getRow: method((range, arg) =>
      at(range, { ...range.rect, row: range.rect.row + arg(0).number(), rows: 1 }),
    ),
    getColumn: method((range, arg) =>
      at(range, { ...range.rect, column: range.rect.column + arg(0).number(), columns: 1 }),
    ),
    getLastRow: method((range) =>
      at(range, { ...range.rect, row: range.rect.row + range.rect.rows - 1, rows: 1 }),
    ),
    getLastCell: method((range) => {
      const { row, column, rows, columns } = range.rect;
      return at(range, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    }),
    getEntireColumn: method((range) => at(range, { ...range.rect, row: 0, rows: maxRows })),
    getEntireRow: method((range) => at(range, { ...range.rect, column: 0, columns: maxColumns })),
    getBoundingRect: method((range, arg) =>
      at(range, bounding(range.rect, resolveRange(range.sheet, arg(0)).rect)),
    ),
    getOffsetRange: method((range, arg) => {
      const { row, column } = range.rect;
      return at(range, { ...range.rect, row: row + arg(0).number(), column: column + arg(1).number() });
    }),
    getResizedRange: method((range, arg) => {
      const { rows, columns } = range.rect;
      return at(range, { ...range.rect, rows: rows + arg(0).number(), columns: columns + arg(1).number() });
    }),
    getIntersection: method((range, arg) => {
      const rect = intersection(range.rect, resolveRange(range.sheet, arg(0)).rect);
      if (!rect) throw itemNotFound("intersection");
      return at(range, rect);
    }),
    getIntersectionOrNullObject: method((range, arg) => {
      const rect = intersection(range.rect, resolveRange(range.sheet, arg(0)).rect);
      return rect ? at(range, rect) : null;
    }),
    getUsedRange: method(
      (range, arg) =>
        used(range, arg(0).booleanOr(false)) ?? at(range, { ...range.rect, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method((range, arg) => used(range, arg(0).booleanOr(false))),
    select: method((range) => {
      selectRange(range);
    }),
    clear: method((range, arg) => {
      clearRange(
        range,
        arg(0).absent
          ? "All"
          : arg(0).oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]),
      );
    }),
    getMergedAreasOrNullObject: method(({ sheet, rect }) => {
      const rects = mergesOf(sheet).filter((merge) => overlaps(merge, rect));
      if (rects.length > mostMergedAreas)
        throw new HostError("GeneralException", "There are too many merged areas.");
      return rects.length === 0 ? null : rangeAreasClass.of({ sheet, rects });
    }),
    merge: method((range, arg) => {
      mergeRange(range, arg(0).booleanOr(false));
    }),
    unmerge: method((range) => {
      unmergeRange(range);
    }),
    group: method((range, arg) => {
      assertUnprotected(range.sheet);
      changeLevel(range, axisOf(arg(0)), 1);
    }),
    ungroup: method((range, arg) => {
      assertUnprotected(range.sheet);
      changeLevel(range, axisOf(arg(0)), -1);
    }),
    hideGroupDetails: method((range, arg) => {
      assertUnprotected(range.sheet);
      showDetails(range, axisOf(arg(0)), false);
    }),
    showGroupDetails: method((range, arg) => {
      assertUnprotected(range.sheet);
      showDetails(range, axisOf(arg(0)), true);
    }),
    // The client cuts a write of more than 1500 cells in parts and checks the whole shape first.
    _ValidateArraySize: method(({ rect }, arg) => {
      if (arg(0).number() !== rect.rows || arg(1).number() !== rect.columns) {
        throw invalidArgument(`the array does not have the size of the range ${rect.rows} × ${rect.columns}`);
      }
    }),
    _KeepReference: method((range) => {
      range.sheet.book.references.keep(range);
    }),
  },
});
