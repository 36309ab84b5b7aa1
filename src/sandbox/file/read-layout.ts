import { xmlBoolean } from "../../xlsx/xstring";
import { fromFileWidth } from "./column-width";
import type { ColorReader } from "./read-colors";
import type { ColumnSnapshot, ProtectionSnapshot, SheetSnapshot } from "./snapshot";
import { type XmlNode, child, childrenOf } from "./xml-tree";

/** A `col` element may go on to the last column of the sheet: past this many it is cut. */
const longestRun = 256;

type Layout = Pick<
  SheetSnapshot,
  "tabColor" | "showGridlines" | "columns" | "freeze" | "merges" | "protection"
>;

/** What a worksheet part says besides its cells: tab, view, columns, merges, protection. */
export function readLayout(
  worksheet: XmlNode,
  color: ColorReader,
  style: (index: number) => number | null,
): Layout {
  const tabColor = color(child(child(worksheet, "sheetPr"), "tabColor"));
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  return {
    ...(tabColor === null ? {} : { tabColor }),
    showGridlines: xmlBoolean(view?.attributes["showGridLines"], true),
    columns: childrenOf(child(worksheet, "cols"), "col").flatMap((column) => readColumns(column, style)),
    freeze: readFreeze(child(view, "pane")),
    merges: childrenOf(child(worksheet, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => attributes["ref"] ?? [],
    ),
    protection: readProtection(child(worksheet, "sheetProtection")),
  };
}

function readColumns(
  { attributes }: XmlNode,
  style: (index: number) => number | null,
): readonly ColumnSnapshot[] {
  const { min = "1", max = min, width, customWidth, outlineLevel = "0" } = attributes;
  const index = style(Number(attributes["style"] ?? 0));
  const properties = {
    ...(width !== undefined && xmlBoolean(customWidth) ? { width: fromFileWidth(Number(width)) } : {}),
    ...(xmlBoolean(attributes["hidden"]) ? { hidden: true } : {}),
    ...(Number(outlineLevel) > 0 ? { outlineLevel: Number(outlineLevel) } : {}),
    ...(xmlBoolean(attributes["collapsed"]) ? { collapsed: true } : {}),
    ...(index === null ? {} : { style: index }),
  };
  if (Object.keys(properties).length === 0) return [];
  const count = Math.min(Number(max) - Number(min) + 1, longestRun);
  return Array.from({ length: Math.max(0, count) }, (_, offset) => ({
    column: Number(min) - 1 + offset,
    ...properties,
  }));
}

function readFreeze(pane: XmlNode | null): SheetSnapshot["freeze"] {
  const { state, xSplit = "0", ySplit = "0" } = pane?.attributes ?? {};
  const freeze = { rows: Number(ySplit), columns: Number(xSplit) };
  const frozen = state === "frozen" || state === "frozenSplit";
  return frozen && freeze.rows + freeze.columns > 0 ? freeze : null;
}

/** In files, "1" forbids; what is not said is forbidden. Passwords are not kept. */
function readProtection(protection: XmlNode | null): ProtectionSnapshot | null {
  if (!protection || !xmlBoolean(protection.attributes["sheet"])) return null;
  const allowed = (name: string): boolean => !xmlBoolean(protection.attributes[name], true);
  return {
    allowFormatColumns: allowed("formatColumns"),
    allowAutoFilter: allowed("autoFilter"),
    allowSort: allowed("sort"),
  };
}
