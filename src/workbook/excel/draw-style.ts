/** Carries out the styles of a drawing: queues everything, sends nothing. */
import { fromA1 } from "../../core/grid/address";
import type { CellStyle, StyledRange } from "../../core/programme/workbook/drawing";

export const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

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

/** Gives a range its format. */
export function setStyle(sheet: Excel.Worksheet, { range: address, style }: StyledRange): void {
  const range = sheet.getRange(address);
  const shape = shapeOf(address);
  if (style.numberFormat !== undefined) range.numberFormat = filled(shape, style.numberFormat);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.locked !== undefined) range.format.protection.locked = style.locked;
  setFont(range, style);
  setAlignment(range, style);
  if (style.border !== undefined) setBorders(range, style.border, shape);
}
