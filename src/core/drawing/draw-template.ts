import type { DrawContext } from "../programme/draw-context";
import type { Edition } from "../programme/edition";
import type { WorkbookDrawing } from "../programme/workbook/drawing";
import { metadataXml } from "../programme/workbook/metadata";

/** The whole template as drawings, titles and names already settled for the workbook that receives it. */
export function drawTemplate({ pages }: Pick<Edition, "pages">, context: DrawContext): WorkbookDrawing {
  const sheets = pages.map((page) => page.draw(context));
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, title: context.titles[sheet.role] ?? sheet.title })),
    customXml: metadataXml(context.template.roadmap, context.template.revision),
    activate: "identification",
  };
}
