import type { CellStyle as FileStyle, ConditionalRule, SheetChart, WriteOptions, WriteSheet } from "hucre";
import type { ConditionalFormatSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { toFileCells } from "./cells-to-hucre";
import { parseArea, toSqref } from "./file-address";
import { toFileFormula } from "../../xlsx/file-formula";
import { toFileFooter, toFilePage } from "./page-to-hucre";
import { probedStyles } from "./sheet-part";
import { defaultFont, rgb, toDifferentialStyle, toFileStyle } from "./style-to-hucre";

/** A snapshot as the file library wants it. What the library cannot say is added to its parts afterwards. */
export function toWriteOptions(snapshot: WorkbookSnapshot, activeSheet: number): WriteOptions {
  const styles = snapshot.styles.map(toFileStyle);
  return {
    sheets: snapshot.sheets.map((sheet) => toWriteSheet(sheet, styles)),
    defaultFont,
    activeSheet,
    dateSystem: snapshot.date1904 ? "1904" : "1900",
  };
}

/** Row below everything where the style of each column is written, or null when no column has one. */
export function probeRow(sheet: SheetSnapshot): number | null {
  if (probedStyles(sheet).length === 0) return null;
  return 1 + [...sheet.cells, ...sheet.rows].reduce((last, { row }) => Math.max(last, row), 0);
}

function toWriteSheet(sheet: SheetSnapshot, styles: readonly FileStyle[]): WriteSheet {
  const { page, protection, freeze } = sheet;
  const footer = page ? toFileFooter(page) : null;
  return {
    name: sheet.name,
    cells: cellsWithProbe(sheet, styles),
    rowDefs: new Map(sheet.rows.map(({ row, ...properties }) => [row, properties])),
    merges: sheet.merges.map(toMerge),
    conditionalRules: sheet.conditionalFormats.map(toRule),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: rgb(sheet.tabColor) } }),
    },
    ...(freeze ? { freezePane: freeze } : {}),
    ...(protection ? { protection: toProtection(protection) } : {}),
    ...(page ? { pageSetup: toFilePage(page) } : {}),
    ...(footer ? { headerFooter: footer } : {}),
    tables: sheet.tables.map(({ name, range, columns }) => ({
      name,
      range,
      columns: columns.map((column) => ({ name: column })),
    })),
    charts: sheet.charts.map(toChart),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}

function cellsWithProbe(
  sheet: SheetSnapshot,
  styles: readonly FileStyle[],
): NonNullable<WriteSheet["cells"]> {
  const cells = toFileCells(sheet, styles);
  // The library writes no row below the last cell: an empty one there keeps the properties of the rows.
  for (const { row } of sheet.rows) if (!cells.has(`${row},0`)) cells.set(`${row},0`, { value: null });
  const row = probeRow(sheet);
  if (row === null) return cells;
  probedStyles(sheet).forEach((style, column) => {
    const fileStyle = styles[style];
    if (!fileStyle) throw new Error(`No style ${style}`);
    cells.set(`${row},${column}`, { value: null, style: fileStyle });
  });
  return cells;
}

function toMerge(range: string): NonNullable<WriteSheet["merges"]>[number] {
  const { top, left, bottom, right } = parseArea(range);
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function toRule({ range, formula, style, stopIfTrue, priority }: ConditionalFormatSnapshot): ConditionalRule {
  return {
    type: "expression",
    range: toSqref(range),
    formula: toFileFormula(formula),
    style: toDifferentialStyle(style),
    stopIfTrue,
    priority,
  };
}

/** Without password; what is not named stays forbidden, as Excel does. */
function toProtection(
  protection: NonNullable<SheetSnapshot["protection"]>,
): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: protection.allowFormatColumns,
    autoFilter: protection.allowAutoFilter,
    sort: protection.allowSort,
  };
}

/** Place and words only: the chart's own part is ours. */
function toChart({ place, title, alternativeText }: SheetSnapshot["charts"][number]): SheetChart {
  const { top, left, bottom, right } = parseArea(place);
  return {
    type: "column",
    title,
    altText: alternativeText,
    series: [{ values: "A1" }],
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
  };
}
