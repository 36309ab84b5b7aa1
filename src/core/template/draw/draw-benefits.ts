import type { SheetDrawing } from "../drawing";
import { markName, type DrawContext } from "./context";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";

const HEADER = 4;

/** Draws « Bénéfices »: official headings by objective, and what the organization expects of them (annex 4). */
export function drawBenefits(context: DrawContext): SheetDrawing {
  const { roadmap, official } = context.template;
  const { words } = context;
  const last = HEADER + roadmap.benefits.length;
  const heading = words.headings["benefits"];
  const rows = official.benefits.rows.map(({ cells }) => [
    ...official.benefits.columns.map(({ id }) => cells[id]?.content ?? null),
    ...[null, null, null],
  ]);
  const headers = [
    ...official.benefits.columns.map(({ header }) => header),
    words.benefits.local,
    words.benefits.measure,
    words.benefits.comments,
  ];
  const prompts = ["localBenefit", "benefitMeasure", "comments"];
  return sheet({
    role: "benefits",
    title: words.titles.benefits,
    tabColor: "#095797",
    content: [
      { range: "A1:A2", content: [[heading?.title ?? ""], [heading?.hint ?? ""]] },
      { range: `A${HEADER}:F${HEADER}`, content: [headers] },
      { range: `A${HEADER + 1}:F${last}`, content: rows },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      { range: `A${HEADER}:F${HEADER}`, style: style.heading },
      {
        range: `A${HEADER + 1}:C${last}`,
        style: { ...style.official, numberFormat: style.numberFormats.text },
      },
      { range: `D${HEADER + 1}:F${last}`, style: { ...style.entry, numberFormat: style.numberFormats.text } },
    ],
    columns: ["A", "B", "C", "D", "E", "F"].map((column, place) => ({
      column,
      width: [34, 46, 46, 36, 32, 28][place] ?? 30,
    })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 1 },
    validations: ["D", "E", "F"].map((column, place) => ({
      range: `${column}${HEADER + 1}:${column}${last}`,
      rule: { type: "none" },
      prompt: words.prompts[prompts[place] ?? ""] ?? { title: "", message: "" },
    })),
    table: { name: `${context.prefix}Benefices`, range: `A${HEADER}:F${last}` },
    names: [markName(context, "benefits")],
    page: page(context, `A1:F${last}`, `$${HEADER}:$${HEADER}`),
  });
}
