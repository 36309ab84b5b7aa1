import type { BorderStyle, CellStyle as FileStyle, FontStyle } from "hucre";
import type { CellStyle } from "../../core/programme/workbook/drawing";
import { toFileFormat } from "./number-format";

/** Font of every cell that names none. */
export const defaultFont = { name: "Calibri", size: 11 };

/** A cell's style for the file library; absent properties keep their default. */
export function toFileStyle(style: CellStyle): FileStyle {
  const alignment = {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
  };
  return {
    font: { ...defaultFont, ...fontOf(style), ...(style.size === undefined ? {} : { size: style.size }) },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fill) } } }),
    ...borderOf(style),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.numberFormat === undefined ? {} : { numFmt: toFileFormat(style.numberFormat) }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}

/** The style of a conditional format: only what it changes. A fill's colour is the background there. */
export function toDifferentialStyle(style: CellStyle): FileStyle {
  const font = fontOf(style);
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(style.fill) } } }),
    ...borderOf(style),
  };
}

/** "#RRGGBB" → "RRGGBB". Throws on anything else. */
export function rgb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`Not a colour: ${color}`);
  return color.slice(1).toUpperCase();
}

function fontOf(style: CellStyle): FontStyle {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.color === undefined ? {} : { color: { rgb: rgb(style.color) } }),
  };
}

function borderOf({ border, dotted }: CellStyle): { readonly border?: BorderStyle } {
  if (border === undefined) return {};
  const side = { style: dotted ? ("dotted" as const) : ("thin" as const), color: { rgb: rgb(border) } };
  return { border: { left: side, right: side, top: side, bottom: side } };
}
