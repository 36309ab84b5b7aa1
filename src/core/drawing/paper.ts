import { columnLetters, fromA1 } from "../grid/address";
import type { PageSetup, Paper, SheetDrawing } from "../programme/workbook/drawing";

/** No text is printed smaller, in points. */
export const LEAST_POINTS = 7;
/** Of the default font, in which most of the template is written. */
const FONT_POINTS = 11;
/** Of the labels that Excel gives a chart. */
const CHART_POINTS = 9;
/** Characters of a column whose width nobody set. */
const DEFAULT_WIDTH = 8.43;

/** Points between the margins of 0.7 inch that Excel gives a new sheet, on the long side of the paper. */
const printable: Readonly<Record<Paper, number>> = { Letter: 691, Legal: 907, Tabloid: 1123 };

interface Layout {
  readonly paper: Paper;
  readonly pagesWide: number;
}

/** From what every printer has to what few have, on one page in width. */
const wholes: readonly Layout[] = [
  { paper: "Letter", pagesWide: 1 },
  { paper: "Legal", pagesWide: 1 },
  { paper: "Tabloid", pagesWide: 1 },
];

/** The same, on several where there are columns to repeat on each. */
const parted: readonly Layout[] = [
  { paper: "Letter", pagesWide: 1 },
  { paper: "Legal", pagesWide: 1 },
  { paper: "Legal", pagesWide: 2 },
  { paper: "Tabloid", pagesWide: 2 },
  { paper: "Legal", pagesWide: 3 },
  { paper: "Tabloid", pagesWide: 3 },
  { paper: "Legal", pagesWide: 4 },
  { paper: "Tabloid", pagesWide: 4 },
];

/** Points of a digit of Calibri, of 1038 in 2048ths of its size: a screen of few points an inch makes it narrower. */
const DIGIT_POINTS = (FONT_POINTS * 1038) / 2048;
/** Points around what a column holds: five pixels, at 96 an inch. */
const FRAME_POINTS = 3.75;

/** Points of a column on paper, by its width in characters. */
const points = (width: number): number => width * DIGIT_POINTS + FRAME_POINTS;

type Printed = Pick<SheetDrawing, "columns" | "freeze" | "styles" | "charts">;

/** Points of each column that is printed, the repeated ones first. */
function widthsOf({ columns, freeze }: Printed, printArea: string) {
  const last = fromA1(printArea.split(":").at(-1) ?? "")?.column ?? 0;
  const drawn = new Map(columns.map((column) => [column.column, column]));
  const all = Array.from({ length: last + 1 }, (_, place) => drawn.get(columnLetters(place)));
  const shown = all.map((column) => (column?.hidden ? 0 : points(column?.width ?? DEFAULT_WIDTH)));
  const labels = freeze?.columns ?? 0;
  return { labels: shown.slice(0, labels), others: shown.slice(labels) };
}

/** Pages that the columns take at a scale, none of them cut; labels stand on each. */
function pagesAt(scale: number, room: number, labels: number, others: readonly number[]): number {
  let pages = 1;
  let taken = labels;
  for (const width of others) {
    if ((taken + width) * scale > room) {
      pages += 1;
      taken = labels;
    }
    taken += width;
  }
  return pages;
}

/** The greatest whole percentage at which the columns fit, as Excel finds it; at least 10. */
function scaleOf({ paper, pagesWide }: Layout, drawing: Printed, printArea: string): number {
  const { labels, others } = widthsOf(drawing, printArea);
  const repeated = labels.reduce((total, width) => total + width, 0);
  let percent = 100;
  while (percent > 10 && pagesAt(percent / 100, printable[paper], repeated, others) > pagesWide) percent -= 1;
  return percent;
}

/** Points of the smallest text of a sheet as it is printed. */
export function printedPoints(drawing: Printed, page: PageSetup): number {
  const { paper = "Letter", pagesWide = 1, printArea } = page;
  const sizes = drawing.styles.flatMap(({ style: { size } }) => (size === undefined ? [] : [size]));
  const smallest = Math.min(drawing.charts.length > 0 ? CHART_POINTS : FONT_POINTS, ...sizes);
  return (smallest * scaleOf({ paper, pagesWide }, drawing, printArea)) / 100;
}

/**
 * The sheet on the first paper on which every text can be read, its columns of labels repeated when it takes more than
 * one page in width; a sheet that has none, or a chart, stays on one. All columns count but the hidden ones: a group that is folded today may be unfolded tomorrow.
 */
export function onPaper(drawing: SheetDrawing): SheetDrawing {
  const { page, freeze } = drawing;
  if (!page) return drawing;
  const isParted = drawing.charts.length === 0 && (freeze?.columns ?? 0) > 0;
  const setups = (isParted ? parted : wholes).map((layout): PageSetup => {
    const labels = layout.pagesWide > 1 && freeze ? freeze.columns : 0;
    return {
      ...page,
      ...(layout.paper === "Letter" ? {} : { paper: layout.paper }),
      ...(layout.pagesWide === 1 ? {} : { pagesWide: layout.pagesWide }),
      ...(labels === 0 ? {} : { titleColumns: `$A:$${columnLetters(labels - 1)}` }),
    };
  });
  const readable = setups.find((setup) => printedPoints(drawing, setup) >= LEAST_POINTS);
  return { ...drawing, page: readable ?? setups.at(-1) ?? page };
}
