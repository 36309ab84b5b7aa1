import { quoteSheet } from "../../core/grid/address";
import { blockAddress, type Block } from "../../core/grid/blocks";
import { absoluteAddress, parseArea } from "./file-address";
import type { ChartSnapshot } from "./snapshot";
import { type XmlNode, child, descendants, richTextOf } from "./xml-tree";

/** A bar or column chart; the other kinds cannot be said in a snapshot. */
export function readChart(
  chartSpace: XmlNode,
  frame: XmlNode,
  anchor: XmlNode,
  sheetName: string,
): readonly ChartSnapshot[] {
  const bars = descendants(chartSpace, "barChart")[0];
  const type = bars ? chartType(bars) : null;
  const source = bars ? sourceRange(bars, sheetName) : null;
  const properties = descendants(frame, "cNvPr")[0]?.attributes ?? {};
  if (type === null || source === null) return [];
  const title = child(child(chartSpace, "chart"), "title");
  return [
    {
      type,
      name: properties["name"] ?? "",
      source,
      title: title ? richTextOf(title) : "",
      alternativeText: properties["descr"] ?? "",
      place: placeOf(anchor),
    },
  ];
}

function chartType(bars: XmlNode): ChartSnapshot["type"] | null {
  const upright = child(bars, "barDir")?.attributes["val"] !== "bar";
  const grouping = child(bars, "grouping")?.attributes["val"] ?? "clustered";
  if (grouping === "clustered") return upright ? "ColumnClustered" : "BarClustered";
  return upright ? null : "BarStacked";
}

/** The smallest range that holds every reference of the series, when they are on one sheet. */
function sourceRange(bars: XmlNode, ownSheet: string): string | null {
  const references = descendants(bars, "f").map(({ text }) => {
    const bang = text.lastIndexOf("!");
    return { sheet: bang < 0 ? quoteSheet(ownSheet) : text.slice(0, bang), range: text.slice(bang + 1) };
  });
  const sheet = references[0]?.sheet;
  const plain = references.every(
    (one) => one.sheet === sheet && /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(one.range),
  );
  if (sheet === undefined || !plain) return null;
  const areas = references.map(({ range }) => parseArea(range));
  const bounds: Block = {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  return `${sheet}!${absoluteAddress(bounds)}`;
}

/** Cells that a drawing covers; its end anchor is the first cell that it leaves. */
function placeOf(anchor: XmlNode): string {
  const at = (end: string, name: string): number => Number(child(child(anchor, end), name)?.text ?? 0);
  const [top, left] = [at("from", "row"), at("from", "col")];
  const last = (name: string): number => at("to", name) - (at("to", `${name}Off`) === 0 ? 1 : 0);
  return blockAddress({ top, left, bottom: Math.max(top, last("row")), right: Math.max(left, last("col")) });
}
