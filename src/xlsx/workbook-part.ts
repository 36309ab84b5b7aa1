import type { DefinedName, Visibility } from "../core/grid/grid";
import type { PackageParts } from "./package-parts";
import { type Relationship, readRelationships } from "./relationships";
import { parsePart } from "./xml-reader";
import { XlsxError } from "./xlsx-error";
import { decodeXstring, xmlBoolean } from "./xstring";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Path of its part; null when the part is missing. */
  readonly path: string | null;
  /** Chart and dialog sheets have no cells. */
  readonly hasCells: boolean;
}

/** A defined name and the position of the sheet that owns it; null for the workbook. */
export interface ScopedName extends DefinedName {
  readonly sheet: number | null;
}

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly ScopedName[];
  readonly date1904: boolean;
  /** Calculation is manual (calcPr/@calcMode, ECMA-376 Part 1, 18.2.2). */
  readonly calculatesByHand: boolean;
  readonly activeSheet: number;
}

const mainContentTypes =
  /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml/;

/**
 * Finds and reads the workbook part. Throws `XlsxError`: "xlsb" and "not-xlsx" when
 * the package is something else, "malformed" when its main parts are missing.
 */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  const relationships = readRelationships(parts, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const names: ScopedName[] = [];
  let date1904 = false;
  let calculatesByHand = false;
  let activeSheet = 0;
  let name: { readonly attributes: Readonly<Record<string, string>>; text: string } | null = null;
  parsePart(parts, path, {
    open: (tag, attributes) => {
      if (tag === "workbookPr") date1904 = xmlBoolean(attributes["date1904"]);
      if (tag === "calcPr") calculatesByHand = attributes["calcMode"] === "manual";
      if (tag === "workbookView") activeSheet = Number(attributes["activeTab"] ?? 0);
      if (tag === "sheet") sheets.push(sheetEntry(attributes, byId.get(attributes["id"] ?? ""), parts));
      if (tag === "definedName") name = { attributes, text: "" };
    },
    text: (text) => {
      if (name) name.text += text;
    },
    close: (tag) => {
      if (tag !== "definedName" || !name) return;
      names.push(scopedName(name.attributes, name.text));
      name = null;
    },
  });
  if (sheets.length === 0) throw new XlsxError("malformed", `${path} has no sheet`);
  return { path, relationships, sheets, names, date1904, calculatesByHand, activeSheet };
}

/** Path of the part that the workbook relates to by this type, or null. */
export function relatedPart(workbook: WorkbookPart, type: string, parts: PackageParts): string | null {
  const found = workbook.relationships.find(
    (relationship) => relationship.type === type && !relationship.external,
  );
  return found && parts.has(found.target) ? found.target : null;
}

function workbookPath(parts: PackageParts): string {
  if (!parts.has("[Content_Types].xml")) {
    // What an OpenDocument package must have, whatever made it.
    if (parts.has("mimetype") && parts.has("content.xml")) throw new XlsxError("ods", "OpenDocument package");
    throw new XlsxError("not-xlsx", "zip archive without content types");
  }
  const main = readRelationships(parts, "").find(
    ({ type, external }) => type === "officeDocument" && !external,
  );
  if (!main) throw new XlsxError("not-xlsx", "package without a main part");
  const type = contentType(parts, main.target);
  if (/ms-excel\.sheet\.binary/.test(type) || main.target.endsWith(".bin")) {
    throw new XlsxError("xlsb", "binary workbook");
  }
  if (type !== "" && !mainContentTypes.test(type)) throw new XlsxError("not-xlsx", `main part is ${type}`);
  if (!parts.has(main.target)) throw new XlsxError("malformed", `part ${main.target} is missing`);
  return main.target;
}

function contentType(parts: PackageParts, path: string): string {
  let found = "";
  parsePart(parts, "[Content_Types].xml", {
    open: (name, { PartName: part = "", ContentType: type = "" }) => {
      if (name === "Override" && part.toLowerCase() === `/${path.toLowerCase()}`) found = type;
    },
  });
  return found;
}

function sheetEntry(
  { name = "", state }: Readonly<Record<string, string>>,
  relationship: Relationship | undefined,
  parts: PackageParts,
): SheetEntry {
  return {
    name: decodeXstring(name),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    path: relationship && parts.has(relationship.target) ? relationship.target : null,
    hasCells: relationship === undefined || relationship.type === "worksheet",
  };
}

function scopedName(attributes: Readonly<Record<string, string>>, text: string): ScopedName {
  const sheet = attributes["localSheetId"];
  return {
    name: decodeXstring(attributes["name"] ?? ""),
    formula: `=${decodeXstring(text)}`,
    visible: !xmlBoolean(attributes["hidden"]),
    sheet: sheet === undefined ? null : Number(sheet),
  };
}
