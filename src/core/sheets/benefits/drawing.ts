import { officialOf } from "../../programme/template";
import { headingOf } from "../../programme/workbook/words";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { markName } from "../../drawing/context";
import type { DrawContext } from "../../programme/draw-context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";
import { drawValidation } from "../../drawing/validations";

const HEADER = 4;

/** Columns where people write, after the official ones. */
const entries = [
  { column: "D", width: 36, header: "local", prompt: "localBenefit" },
  { column: "E", width: 32, header: "measure", prompt: "benefitMeasure" },
  { column: "F", width: 28, header: "comments", prompt: "comments" },
] as const;

/** Draws « Bénéfices »: official headings by objective, and what the organization expects of them (annex 4). */
export function drawBenefits(context: DrawContext): SheetDrawing {
  const { roadmap } = context.template;
  const { words } = context;
  const last = HEADER + roadmap.benefits.length;
  const heading = headingOf(words, "benefits");
  const rows = officialOf(context.template, "benefits").rows.map(({ cells }) => [
    ...officialOf(context.template, "benefits").columns.map(({ id }) => cells[id]?.content ?? null),
    ...entries.map(() => null),
  ]);
  const headers = [
    ...officialOf(context.template, "benefits").columns.map(({ header }) => header),
    ...entries.map((entry) => words.benefits[entry.header]),
  ];
  return sheet({
    role: "benefits",
    title: words.titles.benefits,
    tabColor: "#095797",
    content: [
      { range: "A1:A2", content: [[heading.title], [heading.hint]] },
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
    columns: [
      { column: "A", width: 34 },
      { column: "B", width: 46 },
      { column: "C", width: 46 },
      ...entries.map(({ column, width }) => ({ column, width })),
    ],
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 1 },
    validations: entries.map(({ column, prompt }) =>
      drawValidation(context, `${column}${HEADER + 1}:${column}${last}`, { type: "free" }, prompt),
    ),
    table: { name: `${context.prefix}Benefices`, range: `A${HEADER}:F${last}` },
    names: [markName(context, "benefits")],
    page: page(context, `A1:F${last}`, `$${HEADER}:$${HEADER}`),
  });
}
