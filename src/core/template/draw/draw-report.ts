import { columnLetters } from "../../plan/address";
import type { SheetDrawing } from "../drawing";
import { markName, type DrawContext } from "./context";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";

const HEADER = 4;
const WIDTHS = [14, 12, 22, 10, 60, 60, 36, 16, 40];

/** Draws « Rapport de validation », empty until the first validation. */
export function drawReport(context: DrawContext): SheetDrawing {
  const { words } = context;
  const heading = words.headings["report"];
  const end = columnLetters(words.report.columns.length - 1);
  return sheet({
    role: "report",
    title: words.titles.report,
    tabColor: "#6B778A",
    content: [
      { range: "A1:A2", content: [[heading?.title ?? ""], [heading?.hint ?? ""]] },
      { range: `A${HEADER}:${end}${HEADER}`, content: [[...words.report.columns]] },
      { range: `A${HEADER + 1}`, content: [[words.report.empty]] },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      { range: `A${HEADER}:${end}${HEADER}`, style: style.heading },
      { range: `A${HEADER + 1}`, style: style.hint },
    ],
    columns: words.report.columns.map((_, place) => ({
      column: columnLetters(place),
      width: WIDTHS[place] ?? 20,
    })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 0 },
    names: [markName(context, "report")],
    page: page(context, `A1:${end}${HEADER + 1}`, `$${HEADER}:$${HEADER}`),
  });
}
