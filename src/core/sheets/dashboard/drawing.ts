import { headingOf } from "../../programme/workbook/words";
import { quote } from "../../conditions/to-formula";
import { columnLetters } from "../../grid/address";
import type {
  CellContent,
  ContentBlock,
  DrawnChart,
  SheetDrawing,
  StyledRange,
} from "../../programme/workbook/drawing";
import type { Roadmap } from "../../programme/roadmap/schema";
import { riskRatings } from "../../programme/table/vocabulary";
import { markName } from "../../drawing/context";
import type { DrawContext } from "../../programme/draw-context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";
import { measuresName, named, statesName } from "./names";

const ATTAINMENT = 4;
/** Figures and the chart beside them end there. */
const LAST_COLUMN = "M";

/** What the dashboard of a programme counts. */
export interface DashboardParts {
  /** Places of the fiscal years that have targets, from 1. */
  readonly years: readonly number[];
  /** A row each: indicators whose number begins so. */
  readonly groups: readonly { readonly label: string; readonly starts: readonly [string, ...string[]] }[];
  /** How many groups, from the first, the chart shows where there are no risks; all when it is not said. */
  readonly charted?: number;
  readonly hasRisks: boolean;
  /** Each year has measures of its own. */
  readonly isByYear?: boolean;
}

/** An orientation a row, whose indicators begin with its number. */
export const byOrientation = ({ orientations }: Pick<Roadmap, "orientations">): DashboardParts["groups"] =>
  orientations.map(({ number, wording }) => ({ label: `${number}. ${wording}`, starts: [`${number}.`] }));

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
export interface Figures {
  readonly header: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** One group of indicators a row, three columns a year: met, assessed, rate. */
function attainment(context: DrawContext, { groups, years }: DashboardParts): Figures {
  const { template, words } = context;
  const { dashboard } = words;
  const header = [
    dashboard.orientation,
    ...years.flatMap((place) => {
      const year = template.roadmap.fiscalYears[place - 1]?.id ?? "";
      // A year has a line of its own, or it would be cut at its hyphen.
      return [dashboard.met, dashboard.assessed, dashboard.rate].map((said) => `${said}\n${year}`);
    }),
  ];
  const rowOf = (label: string, counted: string, row: number): readonly CellContent[] => [
    label,
    ...years.flatMap((year, place) => {
      const states = named(context, statesName(year));
      const met = columnLetters(1 + place * 3);
      const assessed = columnLetters(2 + place * 3);
      return [
        `=SUMPRODUCT(${counted}*${isOneOf(states, "met")})`,
        `=SUMPRODUCT(${counted}*${isOneOf(states, "met", "gap", "confirm")})`,
        `=IF(${assessed}${row}=0,"",${met}${row}/${assessed}${row})`,
      ];
    }),
  ];
  const rows = groups.map(({ label, starts }, index) => {
    const counted = starts.map((start) => beginsWith(named(context, "Numeros"), start));
    return rowOf(
      label,
      counted.length === 1 ? `${counted[0]}` : `(${counted.join("+")})`,
      ATTAINMENT + 2 + index,
    );
  });
  // The total multiplies by one so that TRUE counts.
  return { header, rows: [...rows, rowOf(dashboard.total, "1", ATTAINMENT + 2 + rows.length)] };
}

/** One year a row: gaps, those that a measure covers, share covered. */
function gaps(context: DrawContext, { years, isByYear }: DashboardParts, firstRow: number): Figures {
  const { template, words } = context;
  const { dashboard } = words;
  const links = named(context, "Liens");
  // A division by nothing, like any error, is no number.
  const coveredIn = (year: number): string => {
    const measures = named(context, measuresName(isByYear ? year : undefined));
    return `((ISNUMBER(1/LEN(${measures}))+ISNUMBER(1/${links}))>0)`;
  };
  const rows = years.map((place, index) => {
    const states = named(context, statesName(place));
    const row = firstRow + index;
    return [
      template.roadmap.fiscalYears[place - 1]?.id ?? "",
      `=SUMPRODUCT(1*${isOneOf(states, "gap")})`,
      `=SUMPRODUCT(${isOneOf(states, "gap")}*${coveredIn(place)})`,
      `=IF(B${row}=0,"",C${row}/B${row})`,
    ];
  });
  return { header: [dashboard.year, dashboard.withGap, dashboard.covered, dashboard.coverage], rows };
}

export function risks(context: DrawContext): Figures {
  const { template, words } = context;
  const { dashboard } = words;
  const ratings = named(context, "Cotes");
  const counts = riskRatings.map((rating) => `SUMPRODUCT(1*${isOneOf(ratings, rating)})`);
  const rows = riskRatings.map((rating, index) => [rating, `=${counts[index]}`]);
  const unrated = [dashboard.unrated, `=${template.roadmap.risks.length}-${counts.join("-")}`];
  return { header: [dashboard.rating, dashboard.number], rows: [...rows, unrated] };
}

/** A title, figures under it, and the row where the figures end. */
export interface Section extends Figures {
  readonly row: number;
  readonly last: number;
  readonly title: string;
  readonly percentColumns: readonly string[];
}

export const section = (
  row: number,
  title: string,
  figures: Figures,
  percentColumns: readonly string[],
): Section => ({ ...figures, row, last: row + 1 + figures.rows.length, title, percentColumns });

interface Sections {
  readonly attained: Section;
  readonly gaps: Section;
  /** Null where the programme has no risks. */
  readonly risks: Section | null;
}

function sections(context: DrawContext, parts: DashboardParts): Sections {
  const { dashboard } = context.words;
  const rates = parts.years.map((_, place) => columnLetters(3 + 3 * place));
  const attained = section(ATTAINMENT, dashboard.attainment, attainment(context, parts), rates);
  const gapsRow = attained.last + 2;
  const ofGaps = section(gapsRow, dashboard.gaps, gaps(context, parts, gapsRow + 2), ["D"]);
  const ofRisks = parts.hasRisks ? section(ofGaps.last + 2, dashboard.risks, risks(context), []) : null;
  return { attained, gaps: ofGaps, risks: ofRisks };
}

/** The chart of the risks, or without risks that of the targets met, beside the figures. */
function chart(
  { words: { dashboard } }: DrawContext,
  { attained, gaps: ofGaps, risks: ofRisks }: Sections,
  { groups, charted = groups.length }: DashboardParts,
): DrawnChart {
  if (ofRisks)
    return {
      type: "BarClustered",
      source: `A${ofRisks.row + 1}:B${ofRisks.last}`,
      title: dashboard.risks,
      alternativeText: dashboard.risksAlternative,
      place: `F${ofGaps.row}:${LAST_COLUMN}${ofRisks.last}`,
    };
  return {
    type: "BarClustered",
    source: `A${attained.row + 1}:C${attained.row + 1 + charted}`,
    title: dashboard.attainment,
    alternativeText: dashboard.attainmentAlternative,
    place: `F${attained.row}:${LAST_COLUMN}${ofGaps.last}`,
  };
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

/** What a dashboard has under its title. */
interface DashboardSheet {
  readonly sections: readonly Section[];
  readonly styles?: readonly StyledRange[];
  readonly columns: SheetDrawing["columns"];
  readonly charts: readonly DrawnChart[];
  /** Last cell of what is printed. */
  readonly end: string;
}

/** A sheet of figures: a title, sections, charts. */
export function dashboardSheet(
  context: DrawContext,
  { sections: all, styles = [], columns, charts, end }: DashboardSheet,
): SheetDrawing {
  const heading = headingOf(context.words, "dashboard");
  return sheet({
    role: "dashboard",
    title: context.words.titles.dashboard,
    tabColor: "#2C6E2F",
    content: [{ range: "A1:A2", content: [[heading.title], [heading.hint]] }, ...all.flatMap(sectionContent)],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      ...all.flatMap(sectionStyles),
      ...styles,
    ],
    columns,
    rowHeights: all.map(({ row }) => ({ rows: `${row + 1}:${row + 1}`, height: 34 })),
    names: [markName(context, "dashboard")],
    charts,
    page: page(context, `A1:${end}`),
  });
}

/** A wide column, then twelve for figures. */
export const columnsAfter = (width: number): SheetDrawing["columns"] => [
  { column: "A", width },
  ...Array.from({ length: 12 }, (_, place) => ({ column: columnLetters(1 + place), width: 12 })),
];

/** Draws « Tableau de bord »: formulas only, so that it is true whoever opens the file. */
export const drawDashboard =
  (parts: DashboardParts) =>
  (context: DrawContext): SheetDrawing => {
    const found = sections(context, parts);
    return dashboardSheet(context, {
      sections: [found.attained, found.gaps, ...(found.risks ? [found.risks] : [])],
      columns: columnsAfter(58),
      charts: [chart(context, found, parts)],
      end: `${LAST_COLUMN}${(found.risks ?? found.gaps).last}`,
    });
  };
