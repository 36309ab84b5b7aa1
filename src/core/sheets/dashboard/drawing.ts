import { headingOf } from "../../programme/workbook/words";
import { quote } from "../../conditions/to-formula";
import { columnLetters } from "../../grid/address";
import type { CellContent, ContentBlock, SheetDrawing, StyledRange } from "../../programme/workbook/drawing";
import { riskRatings } from "../../programme/table/vocabulary";
import { markName } from "../../drawing/context";
import type { DrawContext } from "../../programme/draw-context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";

const ATTAINMENT = 4;

/**
 * Which cells of a range hold one of these texts, as an array for SUMPRODUCT. An error in a cell is none of them, where
 * `=` would spread it over the whole count.
 */
const isOneOf = (range: string, ...texts: readonly string[]): string => {
  const tests = texts.map((text) => `ISNUMBER(SEARCH(${quote(`|${text}|`)},"|"&${range}&"|"))`);
  return tests.length === 1 ? `(${tests[0]})` : `(${tests.join("+")})`;
};

/** Which cells of a range begin like this; the same holds of errors. */
const beginsWith = (range: string, start: string): string =>
  `ISNUMBER(SEARCH(${quote(`|${start}`)},"|"&${range}))`;

/** Rows of figures under one row of headers. */
interface Figures {
  readonly header: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** One orientation a row, three columns a year: met, assessed, rate. */
function attainment({ template, prefix, words }: DrawContext): Figures {
  const { roadmap } = template;
  const { dashboard } = words;
  const header = [
    dashboard.orientation,
    ...roadmap.fiscalYears.flatMap((year) => [
      `${dashboard.met} ${year.id}`,
      `${dashboard.assessed} ${year.id}`,
      `${dashboard.rate} ${year.id}`,
    ]),
  ];
  const rowOf = (label: string, counted: string, row: number): readonly CellContent[] => [
    label,
    ...roadmap.fiscalYears.flatMap((_, place) => {
      const states = `${prefix}Etats${place + 1}`;
      const met = columnLetters(1 + place * 3);
      const assessed = columnLetters(2 + place * 3);
      return [
        `=SUMPRODUCT(${counted}*${isOneOf(states, "met")})`,
        `=SUMPRODUCT(${counted}*${isOneOf(states, "met", "gap", "confirm")})`,
        `=IF(${assessed}${row}=0,"",${met}${row}/${assessed}${row})`,
      ];
    }),
  ];
  const rows = roadmap.orientations.map(({ number, wording }, index) =>
    rowOf(`${number}. ${wording}`, beginsWith(`${prefix}Numeros`, `${number}.`), ATTAINMENT + 2 + index),
  );
  // The total multiplies by one so that TRUE counts.
  return { header, rows: [...rows, rowOf(dashboard.total, "1", ATTAINMENT + 2 + rows.length)] };
}

/** One year a row: gaps, those that a measure covers, share covered. */
function gaps({ template, prefix, words }: DrawContext, firstRow: number): Figures {
  const { dashboard } = words;
  // A division by nothing, like any error, is no number.
  const covered = `((ISNUMBER(1/LEN(${prefix}Couvertures))+ISNUMBER(1/${prefix}Liens))>0)`;
  const rows = template.roadmap.fiscalYears.map((year, index) => {
    const states = `${prefix}Etats${index + 1}`;
    const row = firstRow + index;
    return [
      year.id,
      `=SUMPRODUCT(1*${isOneOf(states, "gap")})`,
      `=SUMPRODUCT(${isOneOf(states, "gap")}*${covered})`,
      `=IF(B${row}=0,"",C${row}/B${row})`,
    ];
  });
  return { header: [dashboard.year, dashboard.withGap, dashboard.covered, dashboard.coverage], rows };
}

function risks({ template, prefix, words }: DrawContext): Figures {
  const { dashboard } = words;
  const counts = riskRatings.map((rating) => `SUMPRODUCT(1*${isOneOf(`${prefix}Cotes`, rating)})`);
  const rows = riskRatings.map((rating, index) => [rating, `=${counts[index]}`]);
  const unrated = [dashboard.unrated, `=${template.roadmap.risks.length}-${counts.join("-")}`];
  return { header: [dashboard.rating, dashboard.number], rows: [...rows, unrated] };
}

/** A title, figures under it, and the row where the figures end. */
interface Section extends Figures {
  readonly row: number;
  readonly last: number;
  readonly title: string;
  readonly percentColumns: readonly string[];
}

const section = (
  row: number,
  title: string,
  figures: Figures,
  percentColumns: readonly string[],
): Section => ({ ...figures, row, last: row + 1 + figures.rows.length, title, percentColumns });

function sections(context: DrawContext): readonly [Section, Section, Section] {
  const { dashboard } = context.words;
  const rates = ["D", "G", "J", "M"];
  const first = section(ATTAINMENT, dashboard.attainment, attainment(context), rates);
  const gapsRow = first.last + 2;
  const second = section(gapsRow, dashboard.gaps, gaps(context, gapsRow + 2), ["D"]);
  return [first, second, section(second.last + 2, dashboard.risks, risks(context), [])];
}

function sectionContent({ row, last, title, header, rows }: Section): readonly ContentBlock[] {
  return [
    { range: `A${row}`, content: [[title]] },
    { range: `A${row + 1}:${columnLetters(header.length - 1)}${last}`, content: [header, ...rows] },
  ];
}

function sectionStyles({ row, last, header, percentColumns }: Section): readonly StyledRange[] {
  const end = columnLetters(header.length - 1);
  return [
    { range: `A${row}`, style: { color: "#095797", bold: true, size: 13 } },
    { range: `A${row + 1}:${end}${row + 1}`, style: style.heading },
    { range: `A${row + 2}:${end}${last}`, style: style.calculated },
    { range: `A${row + 2}:A${last}`, style: { numberFormat: style.numberFormats.text } },
    ...percentColumns.map((column) => ({
      range: `${column}${row + 2}:${column}${last}`,
      style: { numberFormat: style.WHOLE_PERCENT },
    })),
  ];
}

/** Draws « Tableau de bord »: formulas only, so that it is true whoever opens the file. */
export function drawDashboard(context: DrawContext): SheetDrawing {
  const { words } = context;
  const heading = headingOf(words, "dashboard");
  const all = sections(context);
  const [, second, third] = all;
  return sheet({
    role: "dashboard",
    title: words.titles.dashboard,
    tabColor: "#2C6E2F",
    content: [{ range: "A1:A2", content: [[heading.title], [heading.hint]] }, ...all.flatMap(sectionContent)],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      ...all.flatMap(sectionStyles),
    ],
    columns: [
      { column: "A", width: 58 },
      ...Array.from({ length: 12 }, (_, place) => ({ column: columnLetters(1 + place), width: 12 })),
    ],
    rowHeights: all.map(({ row }) => ({ rows: `${row + 1}:${row + 1}`, height: 34 })),
    names: [markName(context, "dashboard")],
    charts: [
      {
        type: "BarClustered",
        source: `A${third.row + 1}:B${third.last}`,
        title: words.dashboard.risks,
        alternativeText: words.dashboard.risksAlternative,
        place: `F${second.row}:M${third.last}`,
      },
    ],
    page: page(context, `A1:M${third.last}`),
  });
}
