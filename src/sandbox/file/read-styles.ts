import type { CellStyle } from "../../core/programme/workbook/drawing";
import type { PackageParts } from "../../xlsx/package-parts";
import { decodeXstring, xmlBoolean } from "../../xlsx/xstring";
import { builtInCodes } from "../../xlsx/built-in-codes";
import { fromFileFormat } from "./number-format";
import type { ColorReader } from "./read-colors";
import { type XmlNode, child, childrenOf, readTree } from "./xml-tree";

/** What the style part says, by index. Properties that keep their default are absent. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly CellStyle[];
}

/** Reads the style part of a workbook. */
export function readStyles(parts: PackageParts, path: string, color: ColorReader): FileStyles {
  const root = readTree(parts, path);
  const list = (name: string): readonly XmlNode[] => child(root, name)?.children ?? [];
  const codes = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      decodeXstring(attributes["formatCode"] ?? ""),
    ]),
  );
  const fonts = list("fonts");
  const normalSize = child(fonts[0] ?? null, "sz")?.attributes["val"];
  const fills = list("fills");
  const borders = list("borders");
  const at = (nodes: readonly XmlNode[], index: string | undefined): XmlNode | null =>
    nodes[Number(index ?? 0)] ?? null;
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((xf) => ({
    ...fillStyle(at(fills, xf.attributes["fillId"]), color, false),
    ...fontStyle(at(fonts, xf.attributes["fontId"]), color),
    ...sizeStyle(at(fonts, xf.attributes["fontId"]), normalSize),
    ...alignmentStyle(child(xf, "alignment")),
    ...formatStyle(Number(xf.attributes["numFmtId"] ?? 0), codes),
    ...borderStyle(at(borders, xf.attributes["borderId"]), color),
    ...lockStyle(child(xf, "protection")),
  }));
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => differentialStyle(dxf, color));
  return { cells, differential };
}

/** What a conditional format changes. */
export function differentialStyle(dxf: XmlNode, color: ColorReader): CellStyle {
  return {
    ...fillStyle(child(dxf, "fill"), color, true),
    ...fontStyle(child(dxf, "font"), color),
    ...borderStyle(child(dxf, "border"), color),
  };
}

function fillStyle(fill: XmlNode | null, color: ColorReader, differential: boolean): CellStyle {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (!pattern || (type !== "solid" && !(differential && type === undefined))) return {};
  const shown = differential
    ? (child(pattern, "bgColor") ?? child(pattern, "fgColor"))
    : child(pattern, "fgColor");
  const found = color(shown);
  return found === null ? {} : { fill: found };
}

function fontStyle(font: XmlNode | null, color: ColorReader): CellStyle {
  const on = (name: string): boolean => {
    const node = child(font, name);
    return node !== null && xmlBoolean(node.attributes["val"], true);
  };
  const found = color(child(font, "color"));
  return {
    ...(found === null ? {} : { color: found }),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
  };
}

function sizeStyle(font: XmlNode | null, normal: string | undefined): CellStyle {
  const size = child(font, "sz")?.attributes["val"];
  return size === undefined || size === normal ? {} : { size: Number(size) };
}

function alignmentStyle(alignment: XmlNode | null): CellStyle {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    ...(xmlBoolean(wrapText) ? { wrap: true } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(vertical === "top" || vertical === "center" || vertical === "bottom" ? { vertical } : {}),
  };
}

function formatStyle(id: number, codes: ReadonlyMap<number, string>): CellStyle {
  const code = codes.get(id) ?? builtInCodes[id];
  return code === undefined || code === "General" ? {} : { numberFormat: fromFileFormat(code) };
}

/** A border is kept when it goes round the cell; Excel's automatic colour is black. */
function borderStyle(border: XmlNode | null, color: ColorReader): CellStyle {
  const sides = ["left", "right", "top", "bottom"].map((side) => child(border, side));
  if (!sides.every((side) => side?.attributes["style"] !== undefined)) return {};
  const [first = null] = sides;
  return {
    border: color(child(first, "color")) ?? "#000000",
    ...(first?.attributes["style"] === "dotted" ? { dotted: true } : {}),
  };
}

function lockStyle(protection: XmlNode | null): CellStyle {
  const locked = protection?.attributes["locked"];
  return locked === undefined ? {} : { locked: xmlBoolean(locked) };
}
