import { element, insertBefore, xmlPart } from "./xml-text";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds the custom XML parts, their properties and their relationships to the parts of a workbook. */
export function addCustomXmlParts(parts: Map<string, string>, customXml: readonly string[]): void {
  customXml.forEach((xml, index) => {
    const number = index + 1;
    parts.set(`customXml/item${number}.xml`, xml);
    parts.set(`customXml/itemProps${number}.xml`, propertiesPart(xml, number));
    parts.set(`customXml/_rels/item${number}.xml.rels`, itemRelationships(number));
    edit(parts, "[Content_Types].xml", "</Types>", [
      "Override",
      { PartName: `/customXml/itemProps${number}.xml`, ContentType: propertiesType },
    ]);
    edit(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", [
      "Relationship",
      {
        Id: `rIdCustomXml${number}`,
        Type: `${relationshipTypes}/customXml`,
        Target: `../customXml/item${number}.xml`,
      },
    ]);
  });
}

function edit(
  parts: Map<string, string>,
  path: string,
  anchor: string,
  [name, attributes]: readonly [string, Readonly<Record<string, string>>],
): void {
  parts.set(path, insertBefore(parts.get(path) ?? "", anchor, element(name, attributes)));
}

function propertiesPart(xml: string, number: number): string {
  const uri = rootNamespace(xml);
  const schemas = uri === null ? "" : element("ds:schemaRef", { "ds:uri": uri });
  return xmlPart(
    element(
      "ds:datastoreItem",
      { "ds:itemID": itemId(xml, number), "xmlns:ds": dataStore },
      element("ds:schemaRefs", {}, schemas),
    ),
  );
}

function itemRelationships(number: number): string {
  const relationship = element("Relationship", {
    Id: "rId1",
    Type: `${relationshipTypes}/customXmlProps`,
    Target: `itemProps${number}.xml`,
  });
  return xmlPart(element("Relationships", { xmlns: packageRelationships }, relationship));
}

/** Namespace of the root element, or null when it has none. */
function rootNamespace(xml: string): string | null {
  const root = /<(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(xml);
  const declaration = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
  return found?.[1] ?? null;
}

/** An identifier that depends on the content only, so that saving twice gives the same file. */
function itemId(xml: string, number: number): string {
  const words = [number, number + 1, number + 2, number + 3].map((seed) => hash(xml, seed));
  const digits = words.join("");
  const cut = [0, 8, 12, 16, 20, 32];
  return `{${cut
    .slice(1)
    .map((end, index) => digits.slice(cut[index], end))
    .join("-")}}`.toUpperCase();
}

function hash(text: string, seed: number): string {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
