import type { PackageParts } from "../../xlsx/package-parts";
import { type Relationship, readRelationships } from "../../xlsx/relationships";
import { decodeXstring, xmlBoolean } from "../../xlsx/xstring";
import { readChart } from "./read-chart";
import type { ChartSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";
import { type XmlNode, child, childrenOf, descendants, readTree, richTextOf } from "./xml-tree";

/** Tables, notes and charts of a sheet: the parts its worksheet relates to. */
export function readRelatedParts(
  parts: PackageParts,
  path: string,
  sheetName: string,
): Pick<SheetSnapshot, "tables" | "notes" | "charts"> {
  const related = readRelationships(parts, path).filter(
    ({ target, external }) => !external && parts.has(target),
  );
  const trees = (type: string): readonly XmlNode[] =>
    related.filter((one) => one.type === type).map(({ target }) => readTree(parts, target));
  return {
    tables: trees("table").flatMap(readTable),
    notes: trees("comments").flatMap(readNotes),
    charts: related
      .filter(({ type }) => type === "drawing")
      .flatMap(({ target }) => readDrawing(parts, target, sheetName)),
  };
}

/** Text of the workbook's custom XML parts. */
export function readCustomXml(
  parts: PackageParts,
  relationships: readonly Relationship[],
): readonly string[] {
  return relationships
    .filter(({ type, target, external }) => type === "customXml" && !external && parts.has(target))
    .map(({ target }) => new TextDecoder().decode(parts.read(target)));
}

/** A table without header row cannot be said in a snapshot. */
function readTable(table: XmlNode): readonly TableSnapshot[] {
  const { displayName, name = "", ref = "", headerRowCount = "1" } = table.attributes;
  if (headerRowCount === "0" || ref === "") return [];
  const style = child(table, "tableStyleInfo")?.attributes ?? {};
  return [
    {
      name: decodeXstring(displayName ?? name),
      range: ref,
      columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) =>
        decodeXstring(column.attributes["name"] ?? ""),
      ),
      ...(style["name"] === undefined ? {} : { style: style["name"] }),
      showFilterButton: child(table, "autoFilter") !== null,
      showBandedRows: xmlBoolean(style["showRowStripes"]),
    },
  ];
}

function readNotes(comments: XmlNode): SheetSnapshot["notes"] {
  return descendants(comments, "comment").map((comment) => ({
    cell: comment.attributes["ref"] ?? "A1",
    text: decodeXstring(richTextOf(comment)),
  }));
}

function readDrawing(parts: PackageParts, path: string, sheetName: string): readonly ChartSnapshot[] {
  const targets = new Map(readRelationships(parts, path).map(({ id, target }) => [id, target]));
  return readTree(parts, path).children.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const reference = frame ? descendants(frame, "chart")[0] : undefined;
    const target = targets.get(reference?.attributes["id"] ?? "");
    if (!frame || target === undefined || !parts.has(target)) return [];
    return readChart(readTree(parts, target), frame, anchor, sheetName);
  });
}
