import { tableIds, type TableId } from "../table";
import type { SheetDrawing, WorkbookDrawing } from "../drawing";
import { metadataXml } from "../metadata";
import type { DrawContext } from "./context";
import { drawBenefits } from "./draw-benefits";
import { drawDashboard } from "./draw-dashboard";
import { drawIdentification } from "./draw-identification";
import { drawReadMe } from "./draw-read-me";
import { drawReference } from "./draw-reference";
import { drawReport } from "./draw-report";
import { drawRoadmap } from "./draw-roadmap";
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
