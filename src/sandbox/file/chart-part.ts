import { quoteSheet } from "../../core/grid/address";
import type { ChartSnapshot } from "./snapshot";
import type { Block } from "../../core/grid/blocks";
import { absoluteAddress, parseArea } from "./file-address";
import { element, escapeText, xmlPart } from "./xml-text";

interface Series {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
}

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** The part of a bar or column chart over a range whose first row and first column are labels. */
export function chartPart(chart: ChartSnapshot, sheetName: string): string {
  const series = seriesOf(chart.source, sheetName).map((one, index) => seriesElement(one, index));
  const stacked = chart.type === "BarStacked";
  const bars =
    value("barDir", chart.type === "ColumnClustered" ? "col" : "bar") +
    value("grouping", stacked ? "stacked" : "clustered") +
    value("varyColors", 0) +
    series.join("") +
    value("gapWidth", 100) +
    (stacked ? value("overlap", 100) : "") +
    value("axId", 1) +
    value("axId", 2);
  const plot = element("c:plotArea", {}, `<c:layout/>${element("c:barChart", {}, bars)}${axes(chart.type)}`);
  const legend = element("c:legend", {}, value("legendPos", "b") + value("overlay", 0));
  const body =
    element("c:title", {}, richText(chart.title) + value("overlay", 0)) +
    value("autoTitleDeleted", 0) +
    plot +
    legend +
    value("plotVisOnly", 1) +
    value("dispBlanksAs", "gap");
  return xmlPart(
    element("c:chartSpace", namespaces, value("roundedCorners", 0) + element("c:chart", {}, body)),
  );
}

/** Series down the columns, or along the rows when the range is wider than it is high, as Excel decides. */
function seriesOf(source: string, ownSheet: string): readonly Series[] {
  const bang = source.lastIndexOf("!");
  const sheet = bang < 0 ? quoteSheet(ownSheet) : source.slice(0, bang);
  const { top, left, bottom, right } = parseArea(source.slice(bang + 1));
  const at = (area: Block): string => `${sheet}!${absoluteAddress(area)}`;
  if (right - left > bottom - top) {
    return count(top + 1, bottom).map((row) => ({
      name: at({ top: row, left, bottom: row, right: left }),
      categories: at({ top, left: left + 1, bottom: top, right }),
      values: at({ top: row, left: left + 1, bottom: row, right }),
    }));
  }
  return count(left + 1, right).map((column) => ({
    name: at({ top, left: column, bottom: top, right: column }),
    categories: at({ top: top + 1, left, bottom, right: left }),
    values: at({ top: top + 1, left: column, bottom, right: column }),
  }));
}

function seriesElement({ name, categories, values }: Series, index: number): string {
  const formula = (text: string): string => element("c:f", {}, escapeText(text));
  return element(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      element("c:tx", {}, element("c:strRef", {}, formula(name))) +
      value("invertIfNegative", 0) +
      element("c:cat", {}, element("c:strRef", {}, formula(categories))) +
      element("c:val", {}, element("c:numRef", {}, formula(values))),
  );
}

function axes(type: ChartSnapshot["type"]): string {
  const upright = type === "ColumnClustered";
  const axis = (id: number, other: number, position: string, orientation: string): string =>
    value("axId", id) +
    element("c:scaling", {}, value("orientation", orientation)) +
    value("delete", 0) +
    value("axPos", position) +
    (id === 2 ? "<c:majorGridlines/>" : "") +
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }) +
    value("majorTickMark", "none") +
    value("minorTickMark", "none") +
    value("tickLblPos", "nextTo") +
    value("crossAx", other) +
    value("crosses", id === 2 && !upright ? "max" : "autoZero");
  // The first category of a bar chart is on top, as in the source range.
  const categories = axis(1, 2, upright ? "b" : "l", upright ? "minMax" : "maxMin");
  const values = axis(2, 1, upright ? "l" : "b", "minMax");
  return (
    element("c:catAx", {}, categories) + element("c:valAx", {}, values + value("crossBetween", "between"))
  );
}

function richText(text: string): string {
  const run = element("a:r", {}, element("a:rPr", { lang: "fr-CA" }) + element("a:t", {}, escapeText(text)));
  return element("c:tx", {}, element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, run)}`));
}

function count(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
