import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookSnapshot } from "./snapshot";
import { chartPart } from "./chart-part";
import { addCustomXmlParts } from "./custom-xml-parts";
import { namesPart } from "./names-part";
import { completeSheetPart } from "./sheet-part";
import { tablePart } from "./table-part";
import { probeRow, toWriteOptions } from "./to-hucre";
import { element, escapeAttribute, escapeText, insertBefore, replaceOnce, xmlPart } from "./xml-text";

const application = "Feuille de route PTN";

/**
 * Writes a workbook as an .xlsx file that Excel opens without repair. Throws when
 * the snapshot is one that no Excel file can hold (no visible sheet, a table whose
 * headers differ from its cells, a validation text that is too long…).
 */
export async function writeXlsxFile(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const active = activeVisibleSheet(snapshot);
  const written = await writeXlsx(toWriteOptions(snapshot, active));
  const parts = new Map(Object.entries(unzipSync(written)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  completeWorkbook(parts, snapshot);
  snapshot.sheets.forEach((sheet, index) => {
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      completeSheetPart(xml, sheet, {
        active: index === active,
        date1904: snapshot.date1904,
        styles: snapshot.styles,
        probeRow: probeRow(sheet),
      }),
    );
  });
  completeTables(parts, snapshot);
  completeDrawings(parts, snapshot);
  addCustomXmlParts(parts, snapshot.customXmlParts);
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 6 });
}

function activeVisibleSheet({ sheets, activeSheet }: WorkbookSnapshot): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  const first = sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (first < 0) throw new Error("A workbook needs a visible sheet");
  return first;
}

function completeWorkbook(parts: Map<string, string>, snapshot: WorkbookSnapshot): void {
  edit(parts, "xl/workbook.xml", (xml) => insertBefore(xml, "<calcPr ", namesPart(snapshot)));
  edit(parts, "docProps/app.xml", () =>
    xmlPart(
      element(
        "Properties",
        { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
        element("Application", {}, escapeText(application)),
      ),
    ),
  );
}

/** The library numbers tables across the workbook, in the order of the sheets. */
function completeTables(parts: Map<string, string>, snapshot: WorkbookSnapshot): void {
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  tables.forEach(({ table, sheet }, index) => {
    edit(parts, `xl/tables/table${index + 1}.xml`, () => tablePart(table, index + 1, sheet));
  });
}

/** Charts and the names of their frames; spaces of notes are kept. */
function completeDrawings(parts: Map<string, string>, snapshot: WorkbookSnapshot): void {
  const charts = snapshot.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ chart, sheet })));
  charts.forEach(({ chart, sheet }, index) => {
    edit(parts, `xl/charts/chart${index + 1}.xml`, () => chartPart(chart, sheet.name));
  });
  snapshot.sheets.forEach((sheet, index) => {
    sheet.charts.forEach((chart, position) => {
      edit(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
        replaceOnce(xml, `name="Chart ${position + 1}"`, `name="${escapeAttribute(chart.name)}"`),
      );
    });
    if (sheet.notes.length > 0) {
      edit(parts, `xl/comments${index + 1}.xml`, (xml) =>
        xml.replaceAll("<text><r><t>", '<text><r><t xml:space="preserve">'),
      );
    }
  });
}

/** Changes one part. Throws when the library did not write it. */
function edit(parts: Map<string, string>, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`No part ${path}`);
  parts.set(path, change(xml));
}
