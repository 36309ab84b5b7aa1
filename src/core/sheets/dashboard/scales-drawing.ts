import type { DrawContext } from "../../programme/draw-context";
import { lists } from "../../programme/table/vocabulary";
import type { CellContent, DrawnChart, SheetDrawing } from "../../programme/workbook/drawing";
import { headingOf } from "../../programme/workbook/words";
import { named } from "./names";
import { columnsAfter, dashboardSheet, risks, section, type Figures, type Section } from "./drawing";

/** What the programme publishes that the dashboard shows beside what is typed. */
interface Published {
  /** How many initiatives. */
  readonly initiatives: number;
  readonly maturity: {
    readonly measured: string;
    readonly target: { readonly stage: number; readonly year: string };
  };
  readonly radar: {
    readonly overall: string;
    readonly categories: readonly { readonly wording: string; readonly score: string }[];
  };
}

const FIRST = 4;
/** Rows that a chart needs at least. */
const CHART_ROWS = 11;
const MATURITY = [1, 4] as const;
const RADAR = [0, 4] as const;

const numberOf = (published: string): number => Number(published.replace(",", "."));

/** The number of a cell of a named column when it is one of the scale, else nothing. */
function onScale(name: string, place: number, [min, max]: readonly [number, number]): string {
  const cell = `INDEX(${name},${place})`;
  return `=IF(ISNUMBER(${cell}),IF(AND(${cell}>=${min},${cell}<=${max}),${cell},""),"")`;
}

function initiatives(context: DrawContext, total: number): Figures {
  const { words } = context;
  const { dashboard } = words;
  const states = named(context, "EtatsInitiatives");
  const counts = lists.actionStatuses.map((_, place) => `SUMPRODUCT(1*(${states}=${place + 1}))`);
  const rows = lists.actionStatuses.map((status, place) => [status, `=${counts[place]}`]);
  const without = [headingOf(words, "withoutState").title, `=${total}-${counts.join("-")}`];
  return { header: [headingOf(words, "state").title, dashboard.number], rows: [...rows, without] };
}

function maturity(context: DrawContext, { measured, target }: Published["maturity"]) {
  const { template, words } = context;
  const rows = template.roadmap.fiscalYears.map(({ id }, place): readonly CellContent[] => [
    id,
    numberOf(measured),
    onScale(named(context, "Maturites"), place + 1, MATURITY),
    id === target.year ? target.stage : null,
  ]);
  const said = ["started", "measured", "stage"].map((id) => headingOf(words, id).title);
  return { header: [words.dashboard.year, ...said], rows };
}

/** A category a row, then their mean, then the overall value. */
function radar(context: DrawContext, { overall, categories }: Published["radar"], firstRow: number): Figures {
  const { words } = context;
  const rowOf = (label: string, published: string, place: number): readonly CellContent[] => [
    label,
    numberOf(published),
    onScale(named(context, "RadarMesures"), place, RADAR),
    onScale(named(context, "RadarCibles"), place, RADAR),
  ];
  const mean = ["B", "C", "D"].map((column) => {
    const range = `${column}${firstRow}:${column}${firstRow + categories.length - 1}`;
    return `=IF(COUNT(${range})=0,"",AVERAGE(${range}))`;
  });
  const said = ["published", "measured", "local"].map((id) => headingOf(words, id).title);
  return {
    header: [headingOf(words, "category").title, ...said],
    rows: [
      ...categories.map(({ wording, score }, place) => rowOf(wording, score, place + 1)),
      [headingOf(words, "mean").title, ...mean],
      rowOf(headingOf(words, "overall").title, overall, categories.length + 1),
    ],
  };
}

interface Sections {
  readonly initiatives: Section;
  readonly maturity: Section;
  readonly radar: Section;
  readonly risks: Section;
}

function sectionsOf(context: DrawContext, published: Published): Sections {
  const { words } = context;
  const titled = (id: string): string => headingOf(words, id).title;
  const ofInitiatives = section(
    FIRST,
    titled("dashboardInitiatives"),
    initiatives(context, published.initiatives),
    [],
  );
  const ofMaturity = section(
    ofInitiatives.last + 2,
    titled("maturity"),
    maturity(context, published.maturity),
    [],
  );
  const radarRow = ofMaturity.last + 2;
  const ofRadar = section(radarRow, titled("radar"), radar(context, published.radar, radarRow + 2), []);
  const ofRisks = section(ofRadar.last + 2, words.dashboard.risks, risks(context), []);
  return { initiatives: ofInitiatives, maturity: ofMaturity, radar: ofRadar, risks: ofRisks };
}

function charts({ words }: DrawContext, all: Sections, categories: number): readonly DrawnChart[] {
  const scales = headingOf(words, "maturityChart");
  const categoriesChart = headingOf(words, "radarChart");
  return [
    {
      type: "ColumnClustered",
      source: `A${all.maturity.row + 1}:D${all.maturity.last}`,
      title: scales.title,
      alternativeText: scales.hint,
      place: `F${all.initiatives.row}:M${all.maturity.last}`,
    },
    {
      type: "BarClustered",
      source: `A${all.radar.row + 1}:D${all.radar.row + 1 + categories}`,
      title: categoriesChart.title,
      alternativeText: categoriesChart.hint,
      place: `F${all.radar.row}:M${all.radar.last}`,
    },
    {
      type: "BarClustered",
      source: `A${all.risks.row + 1}:B${all.risks.last}`,
      title: words.dashboard.risks,
      alternativeText: words.dashboard.risksAlternative,
      place: `F${all.risks.row}:M${all.risks.row + CHART_ROWS}`,
    },
  ];
}

/** Draws « Tableau de bord » of a programme of initiatives, maturity and Radar: formulas only. */
export const drawScalesDashboard =
  (published: Published) =>
  (context: DrawContext): SheetDrawing => {
    const found = sectionsOf(context, published);
    return dashboardSheet(context, {
      sections: [found.initiatives, found.maturity, found.radar, found.risks],
      styles: ["B", "C", "D"].map((column) => ({
        range: `${column}${found.radar.row + 2}:${column}${found.radar.last}`,
        style: { numberFormat: "0.00" },
      })),
      columns: columnsAfter(44),
      charts: charts(context, found, published.radar.categories.length),
      end: `M${found.risks.row + CHART_ROWS}`,
    });
  };
