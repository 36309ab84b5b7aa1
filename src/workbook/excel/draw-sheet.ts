/** Carries out a drawing on a sheet: queues everything, sends nothing. */
import { fromA1 } from "../../core/plan/address";
import type {
  CellStyle,
  DrawnConditionalFormat,
  DrawnValidation,
  SheetDrawing,
  StyledRange,
  ValidationRule,
} from "../../core/template/drawing";

/** Width of one character of the default font, and a column's padding, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of an address such as "A6:C15" or "B2". */
function shapeOf(address: string): Shape {
  const [first = "", last = first] = address.split(":");
  const start = fromA1(first);
  const end = fromA1(last);
  if (!start || !end) throw new Error(`Not a range: ${address}`);
  return { rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

const filled = <T>({ rows, columns }: Shape, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

function setBorders(range: Excel.Range, color: string, { rows, columns }: Shape): void {
  const sides = [
    ...edges,
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}

function setFont({ format }: Excel.Range, style: CellStyle): void {
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setAlignment({ format }: Excel.Range, style: CellStyle): void {
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
}

function setStyle(sheet: Excel.Worksheet, { range: address, style }: StyledRange): void {
  const range = sheet.getRange(address);
  const shape = shapeOf(address);
  if (style.numberFormat !== undefined) range.numberFormat = filled(shape, style.numberFormat);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.locked !== undefined) range.format.protection.locked = style.locked;
  setFont(range, style);
  setAlignment(range, style);
  if (style.border !== undefined) setBorders(range, style.border, shape);
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule | null {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "none":
      return null;
  }
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function setValidation(sheet: Excel.Worksheet, { range, rule, prompt, alert }: DrawnValidation): void {
  const validation = sheet.getRange(range).dataValidation;
  const queued = validationRule(rule);
  if (queued) validation.rule = queued;
  validation.prompt = { showPrompt: true, ...prompt };
  if (alert)
    validation.errorAlert = {
      showAlert: true,
      style: alertStyles[alert.style],
      title: alert.title,
      message: alert.message,
    };
}

/** Adds a conditional format; the newest comes first in Excel, so callers add the last one first. */
export function addConditionalFormat(
  sheet: Excel.Worksheet,
  { range, formula, style, stopIfTrue }: DrawnConditionalFormat,
): void {
  const added = sheet.getRange(range).conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  const { fill, font, borders } = added.custom.format;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.border !== undefined) {
    for (const edge of edges) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.color = style.border;
    }
  }
  added.stopIfTrue = stopIfTrue;
}

/** Wrapped rows as high as their text, once the columns have their width; then the rows of a given height. */
function setRows(sheet: Excel.Worksheet, { content, rowHeights }: SheetDrawing): void {
  for (const { range } of content) sheet.getRange(range).format.autofitRows();
  for (const { rows, height } of rowHeights) sheet.getRange(rows).format.rowHeight = height;
}

function setColumns(sheet: Excel.Worksheet, { columns, groups }: SheetDrawing): void {
  for (const { column, width, hidden } of columns) {
    const range = sheet.getRange(`${column}:${column}`);
    range.format.columnWidth = width * CHARACTER + PADDING;
    if (hidden) range.columnHidden = true;
  }
  for (const { columns: grouped, collapsed } of groups) {
    const range = sheet.getRange(grouped);
    range.group("ByColumns");
    if (collapsed) range.hideGroupDetails("ByColumns");
  }
}

function addTable(sheet: Excel.Worksheet, { table }: SheetDrawing): void {
  if (!table) return;
  const added = sheet.tables.add(table.range, true);
  added.name = table.name;
  added.style = "TableStyleLight1";
  added.showBandedRows = false;
  added.showFilterButton = false;
}

function setPage(sheet: Excel.Worksheet, { page }: SheetDrawing): void {
  if (!page) return;
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  layout.headersFooters.defaultForAllPages.leftFooter = page.footerLeft;
  layout.headersFooters.defaultForAllPages.rightFooter = page.footerRight;
}

function addCharts(sheet: Excel.Worksheet, { charts }: SheetDrawing): void {
  for (const { type, source, title, place } of charts) {
    const chart = sheet.charts.add(type, sheet.getRange(source), "Auto");
    chart.title.text = title;
    const [start = "", end] = place.split(":");
    chart.setPosition(start, end);
  }
}

/** Formats before content, so that "1.1" or "+5%" stays text; content before the table that frames it. */
export function queueDrawing(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  for (const styled of drawing.styles) setStyle(sheet, styled);
  for (const { range, content } of drawing.content) {
    sheet.getRange(range).formulas = content.map((row) => [...row]);
  }
  addTable(sheet, drawing);
  setColumns(sheet, drawing);
  setRows(sheet, drawing);
  for (const validation of drawing.validations) setValidation(sheet, validation);
  for (const format of [...drawing.conditionalFormats].reverse()) addConditionalFormat(sheet, format);
  addCharts(sheet, drawing);
  if (drawing.freeze) {
    const { rows, columns } = drawing.freeze;
    if (columns === 0) sheet.freezePanes.freezeRows(rows);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  }
  if (drawing.tabColor !== undefined) sheet.tabColor = drawing.tabColor;
  sheet.showGridlines = false;
  setPage(sheet, drawing);
}
