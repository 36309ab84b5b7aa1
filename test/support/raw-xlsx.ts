/** Test files written part by part, for shapes that no library writes. */
import { strToU8, zipSync } from "fflate";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface RawSheet {
  readonly name: string;
  /** Attributes of the `sheet` element besides name and ids. */
  readonly attributes?: string;
  /** Content of `sheetData`. */
  readonly rows: string;
}

/** Parts of a workbook with these sheets; any of them can then be replaced. */
export function rawParts(
  sheets: readonly RawSheet[],
  workbook: { readonly before?: string; readonly after?: string } = {},
): Record<string, string> {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}"/>`;
  const entries = sheets.map(
    ({ name, attributes = "" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${attributes}/>`,
  );
  return {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relationshipTypes}">${workbook.before ?? ""}<sheets>${entries.join("")}</sheets>${workbook.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelationships}">${[
      ...sheets.map((_, index) =>
        relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
      ),
      relationship("rIdStyles", "styles", "styles.xml"),
      relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"),
    ].join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** A shared string table with these `si` elements. */
export function rawStrings(...items: readonly string[]): string {
  return `<sst xmlns="${spreadsheet}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** Styles whose cells have these number formats: a built-in number or a code. */
export function rawStyles(...formats: readonly (number | string)[]): string {
  const custom = formats.map((format, index) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>` : "",
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}"/>`,
  );
  return (
    `<styleSheet xmlns="${spreadsheet}"><numFmts>${custom.join("")}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`
  );
}

/** The zipped file. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}
