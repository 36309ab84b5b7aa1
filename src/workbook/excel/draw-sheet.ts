/** Carries out a drawing on a sheet: queues everything, sends nothing. */
import { readsAsFormula } from "../../core/grid/formula-text";
import type {
  CellContent,
  ContentBlock,
  DrawnConditionalFormat,
  DrawnValidation,
  SheetDrawing,
  ValidationRule,
} from "../../core/programme/workbook/drawing";
import { edges, setStyle } from "./draw-style";

/** Width of one character of the default font, and a column's padding, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

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
    case "custom":
      return { custom: { formula: rule.formula } };
    case "none":
      return null;
  }
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Gives cells a data validation; parts that the drawing does not say stay as they are. */
export function setValidation(sheet: Excel.Worksheet, { range, rule, prompt, alert }: DrawnValidation): void {
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
): Excel.ConditionalFormat {
  const added = sheet.getRange(range).conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  const { fill, font, borders } = added.custom.format;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.border !== undefined) {
    for (const edge of edges) {
      const border = borders.getItem(edge);
      border.style = style.dotted ? "Dot" : "Continuous";
      border.color = style.border;
    }
  }
  added.stopIfTrue = stopIfTrue;
  return added;
}

/** Wrapped rows as high as their text, once the columns have their width; then the rows of a given height. */
function setRows(sheet: Excel.Worksheet, { content, rowHeights, hiddenRows = [] }: SheetDrawing): void {
  for (const { range } of content) sheet.getRange(range).format.autofitRows();
  for (const { rows, height } of rowHeights) sheet.getRange(rows).format.rowHeight = height;
  for (const rows of hiddenRows) sheet.getRange(rows).rowHidden = true;
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

/** Frames the content as a table; the content comes first. */
function addTable(sheet: Excel.Worksheet, { table }: SheetDrawing): void {
  if (!table) return;
  const added = sheet.tables.add(table.range, true);
  added.name = table.name;
  added.style = "TableStyleLight1";
  added.showBandedRows = false;
  added.showFilterButton = table.filter ?? false;
}

function setPage(sheet: Excel.Worksheet, { page }: SheetDrawing): void {
  if (!page) return;
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = page.paper ?? "Letter";
  layout.zoom = { horizontalFitToPages: page.pagesWide ?? 1, verticalFitToPages: 0 };
  layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(page.titleColumns);
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

/** Formats come before content, so that "1.1" or "+5%" stays text. */
export function queueStyles(sheet: Excel.Worksheet, { styles }: SheetDrawing): void {
  for (const styled of styles) setStyle(sheet, styled);
}

/** A text that people typed stays one, whatever it starts with, and keeps its first apostrophe. */
export const disarmed = (content: CellContent): CellContent =>
  typeof content === "string" && (readsAsFormula(content) || content.startsWith("'"))
    ? `'${content}`
    : content;

/** Writes one block of a drawing. */
export function queueContent(sheet: Excel.Worksheet, { range, content, isText }: ContentBlock): void {
  sheet.getRange(range).formulas = content.map((row) => (isText ? row.map(disarmed) : [...row]));
}

/** What frames the content once it is there: table, sizes, validations, formats, frozen rows, page. */
export function queueFrame(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
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

/** Carries out a whole drawing on an empty sheet. */
export function queueDrawing(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  queueStyles(sheet, drawing);
  for (const block of drawing.content) queueContent(sheet, block);
  queueFrame(sheet, drawing);
}
