import { quote } from "../../conditions/to-formula";
import { columnLetters } from "../../plan/address";
import type { CellContent, SheetDrawing, StyledRange } from "../drawing";
import { yearPlaces } from "../table";
import { markName, type DrawContext } from "./context";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";

const ATTAINMENT = 4;
const ratings = ["Faible", "Modéré", "Élevé", "Critique"] as const;

/** One orientation a row, three columns a year: met, assessed, rate. */
function attainment({ template, prefix, words }: DrawContext): CellContent[][] {
  const { roadmap } = template;
  const { dashboard } = words;
  const header: CellContent[] = [
    dashboard.orientation,
    ...roadmap.fiscalYears.flatMap((year) => [
      `${dashboard.met} ${year.id}`,
      `${dashboard.assessed} ${year.id}`,
      `${dashboard.rate} ${year.id}`,
    ]),
  ];
  const rowOf = (label: string, first: string, row: number): CellContent[] => [
    label,
    ...yearPlaces.flatMap((year, place) => {
      const states = `${prefix}Etats${year}`;
      const own = first === "" ? "" : `(LEFT(${prefix}Numeros,2)=${quote(first)})*`;
      const met = columnLetters(1 + place * 3);
      const assessed = columnLetters(2 + place * 3);
      return [
        `=SUMPRODUCT(${own}(${states}="met"))`,
        `=SUMPRODUCT(${own}((${states}="met")+(${states}="gap")+(${states}="confirm")))`,
        `=IF(${assessed}${row}=0,"",${met}${row}/${assessed}${row})`,
      ];
    }),
  ];
  const rows = roadmap.orientations.map((orientation, index) =>
    rowOf(`${orientation.number}. ${orientation.wording}`, `${orientation.number}.`, ATTAINMENT + 2 + index),
  );
  const total = rowOf(dashboard.total, "", ATTAINMENT + 2 + rows.length);
  // Without a condition of its own, the total multiplies by one so that TRUE counts.
  const counted = total.map((cell) =>
    typeof cell === "string" ? cell.replace("SUMPRODUCT((", "SUMPRODUCT(1*(") : cell,
  );
  return [header, ...rows, counted];
}

/** One year a row: gaps, those that a measure covers, share covered. */
function gaps({ template, prefix, words }: DrawContext, firstRow: number): CellContent[][] {
  const { dashboard } = words;
  const covered = `((LEN(${prefix}Couvertures)>0)+(${prefix}Liens>0)>0)`;
  const rows = template.roadmap.fiscalYears.map((year, index): CellContent[] => {
    const states = `${prefix}Etats${index + 1}`;
    const row = firstRow + 1 + index;
    return [
      year.id,
      `=SUMPRODUCT(1*(${states}="gap"))`,
      `=SUMPRODUCT((${states}="gap")*${covered})`,
      `=IF(B${row}=0,"",C${row}/B${row})`,
    ];
  });
  return [[dashboard.year, dashboard.withGap, dashboard.covered, dashboard.coverage], ...rows];
}

function risks({ template, prefix, words }: DrawContext): CellContent[][] {
  const { dashboard } = words;
  const rows = ratings.map((rating): CellContent[] => [
    rating,
    `=SUMPRODUCT(1*(${prefix}Cotes=${quote(rating)}))`,
  ]);
  const unrated: CellContent[] = [
    dashboard.unrated,
    `=${template.roadmap.risks.length}-${ratings.map((rating) => `SUMPRODUCT(1*(${prefix}Cotes=${quote(rating)}))`).join("-")}`,
  ];
  return [[dashboard.rating, dashboard.number], ...rows, unrated];
}

interface Section {
  readonly row: number;
  readonly title: string;
  readonly content: CellContent[][];
  readonly percentColumns: readonly number[];
}

function sections(context: DrawContext): readonly Section[] {
  const { dashboard } = context.words;
  const first = attainment(context);
  const gapsRow = ATTAINMENT + first.length + 2;
  const second = gaps(context, gapsRow + 1);
  const risksRow = gapsRow + second.length + 2;
  return [
    { row: ATTAINMENT, title: dashboard.attainment, content: first, percentColumns: [3, 6, 9, 12] },
    { row: gapsRow, title: dashboard.gaps, content: second, percentColumns: [3] },
    { row: risksRow, title: dashboard.risks, content: risks(context), percentColumns: [] },
  ];
}

function sectionStyles({ row, content, percentColumns }: Section): readonly StyledRange[] {
  const end = columnLetters((content[0]?.length ?? 1) - 1);
  const last = row + content.length;
  return [
    { range: `A${row}`, style: { color: "#095797", bold: true, size: 13 } },
    { range: `A${row + 1}:${end}${row + 1}`, style: style.heading },
    { range: `A${row + 2}:${end}${last}`, style: style.calculated },
    { range: `A${row + 2}:A${last}`, style: { numberFormat: style.numberFormats.text } },
    ...percentColumns.map((column) => ({
      range: `${columnLetters(column)}${row + 2}:${columnLetters(column)}${last}`,
      style: { numberFormat: style.WHOLE_PERCENT },
    })),
  ];
}

/** Draws « Tableau de bord »: formulas only, so that it is true whoever opens the file. */
export function drawDashboard(context: DrawContext): SheetDrawing {
  const { words } = context;
  const heading = words.headings["dashboard"];
  const all = sections(context);
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error("The dashboard has three sections");
  const lastRow = third.row + third.content.length;
  return sheet({
    role: "dashboard",
    title: words.titles.dashboard,
    tabColor: "#2C6E2F",
    content: [
      { range: "A1:A2", content: [[heading?.title ?? ""], [heading?.hint ?? ""]] },
      ...all.flatMap(({ row, title, content }) => [
        { range: `A${row}`, content: [[title]] },
        {
          range: `A${row + 1}:${columnLetters((content[0]?.length ?? 1) - 1)}${row + content.length}`,
          content,
        },
      ]),
    ],
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
        source: `A${third.row + 1}:B${third.row + third.content.length}`,
        title: words.dashboard.risks,
        alternativeText: words.dashboard.risksAlternative,
        place: `F${second.row}:M${lastRow}`,
      },
    ],
    page: page(context, `A1:M${lastRow}`),
  });
}
