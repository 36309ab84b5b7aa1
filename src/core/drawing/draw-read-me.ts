import { headingOf } from "../programme/workbook/words";
import { severities } from "../programme/finding/facts";
import type { CellContent, SheetDrawing, StyledRange } from "../programme/workbook/drawing";
import { markName } from "./context";
import type { DrawContext } from "../programme/draw-context";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";

interface Line {
  readonly text: string;
  readonly look: StyledRange["style"];
}

function lines({ words, template }: DrawContext): readonly Line[] {
  const section = { color: "#095797", bold: true, size: 13 };
  const paragraph = { color: "#223654", wrap: true, vertical: "top" as const };
  const { legend } = words;
  const levels = [...severities, "clear" as const, "none" as const];
  return [
    { text: headingOf(words, "readMe").title, look: style.title },
    { text: `${template.roadmap.title} – ${template.roadmap.version}`, look: style.hint },
    ...words.readMe.flatMap(({ heading, lines: said }) => [
      { text: "", look: {} },
      { text: heading, look: section },
      ...said.map((text) => ({ text, look: paragraph })),
    ]),
    { text: "", look: {} },
    { text: legend.heading, look: section },
    ...levels.map((level) => ({
      text: `${words.symbols[level]} ${legend.levels[level]}`,
      look: {
        ...paragraph,
        ...(level === "clear" ? style.clear : level === "none" ? style.outOfScope : style.highlights[level]),
      },
    })),
  ];
}

/** Draws « Lisez-moi »: how to fill the workbook in, what the signs mean, where the content comes from. */
export function drawReadMe(context: DrawContext): SheetDrawing {
  const all = lines(context);
  return sheet({
    role: "readMe",
    title: context.words.titles.readMe,
    tabColor: "#223654",
    content: [
      {
        range: `A1:A${all.length}`,
        content: all.map(({ text }): CellContent[] => [text === "" ? null : text]),
      },
    ],
    styles: all.map(({ look }, index) => ({
      range: `A${index + 1}`,
      style: { ...look, numberFormat: style.numberFormats.text },
    })),
    columns: [{ column: "A", width: 110 }],
    names: [markName(context, "readMe")],
    page: page(context, `A1:A${all.length}`),
    protect: true,
  });
}
