import { tableIds, type TableId } from "../programme/table/table";
import type { SheetDrawing, WorkbookDrawing } from "../programme/workbook/drawing";
import { metadataXml } from "../programme/workbook/metadata";
import type { DrawContext } from "./context";
import { drawBenefits } from "../sheets/benefits/drawing";
import { drawDashboard } from "../sheets/dashboard/drawing";
import { drawIdentification } from "../sheets/identification/drawing";
import { drawReadMe } from "../sheets/read-me/drawing";
import { drawReference } from "./draw-reference";
import { drawReport } from "./draw-report";
import { drawRoadmap } from "../sheets/roadmap/drawing";
import { drawTable } from "./draw-table";
import { givenRows, targetFormats } from "./given";

function table(context: DrawContext, id: TableId): SheetDrawing {
  const drawn = context.template.tables[id];
  const formats = id === "indicators" ? targetFormats(context, drawn) : [];
  return drawTable(context, drawn, givenRows(context, id), formats);
}

/** Preferred title of every sheet, by role, in the order of the workbook. */
export function preferredTitles({
  template,
  words,
}: Pick<DrawContext, "template" | "words">): Readonly<Record<string, string>> {
  const { titles } = words;
  const ofTables = Object.fromEntries(tableIds.map((id) => [id, template.tables[id].title]));
  return {
    readMe: titles.readMe,
    identification: "Identification",
    roadmap: titles.roadmap,
    ...ofTables,
    benefits: titles.benefits,
    dashboard: titles.dashboard,
    report: titles.report,
    reference: "_reference",
  };
}

/** The whole template as drawings, titles and names already settled for the workbook that receives it. */
export function drawTemplate(context: DrawContext): WorkbookDrawing {
  const sheets = [
    drawReadMe(context),
    drawIdentification(context),
    drawRoadmap(context),
    ...tableIds.map((id) => table(context, id)),
    drawBenefits(context),
    drawDashboard(context),
    drawReport(context, null),
    drawReference(context),
  ];
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, title: context.titles[sheet.role] ?? sheet.title })),
    customXml: metadataXml(context.template.roadmap),
    activate: "identification",
  };
}
