import { drawIdentification } from "../../drawing/draw-identification";
import { drawReadMe } from "../../drawing/draw-read-me";
import { drawReference } from "../../drawing/draw-reference";
import { drawReport } from "../../drawing/draw-report";
import { drawTable } from "../../drawing/draw-table";
import { givenRows } from "../../drawing/given";
import { compile } from "../../programme/compile";
import type { Edition, SheetPage } from "../../programme/edition";
import { tableContent } from "../../programme/official/table-content";
import type { Roadmap } from "../../programme/roadmap/schema";
import { tableOf, type Table } from "../../programme/table/table";
import { shownColumnId, type NamedColumn } from "../../programme/template";
import { IDENTIFICATION_TITLE } from "../../programme/workbook/identification";
import { settings } from "../../programme/workbook/parameters";
import type { TemplateWords } from "../../programme/workbook/words";
import { actionsTable, countedColumns, COVERED_ACTIONS } from "../../sheets/actions/columns";
import { drawBenefits } from "../../sheets/benefits/drawing";
import { benefitsContent } from "../../sheets/benefits/official";
import { changeTable } from "../../sheets/change/columns";
import { changeRows } from "../../sheets/change/official";
import { drawDashboard } from "../../sheets/dashboard/drawing";
import { indicatorsTable } from "../../sheets/indicators/columns";
import { drawIndicators } from "../../sheets/indicators/drawing";
import { indicatorRows } from "../../sheets/indicators/official";
import { wholeShape } from "../../sheets/indicators/shape";
import { risksTable } from "../../sheets/risks/columns";
import { riskRows } from "../../sheets/risks/official";
import { drawRoadmap } from "../../sheets/roadmap/drawing";
import { roadmapContent } from "../../sheets/roadmap/official";
import { workforceTable } from "../../sheets/workforce/columns";
import { workforceRows } from "../../sheets/workforce/official";
import { latestEdition } from "..";
import { planRules, precedence } from "./plan-rules";
import { referenceLists } from "./reference-lists";
import { rowRules } from "./row-rules";

/** The tables of the workbook, in its order. */
const tablesOf = (roadmap: Roadmap): readonly Table[] => [
  indicatorsTable(
    wholeShape(roadmap),
    roadmap.fiscalYears.map(({ id }) => id),
    roadmap.indicators.length,
  ),
  actionsTable,
  risksTable(roadmap),
  changeTable(roadmap),
  workforceTable(roadmap),
];

/** Everything official that the workbook holds, by the role of its sheet. */
function officialContents(roadmap: Roadmap, tables: readonly Table[]): Edition["official"] {
  const years = roadmap.fiscalYears.map(({ id }) => id);
  const content = (id: string, rows: Parameters<typeof tableContent>[2]) =>
    tableContent(tableOf({ tables }, id), years, rows);
  return {
    roadmap: roadmapContent(roadmap),
    indicators: content("indicators", indicatorRows(roadmap)),
    risks: content("risks", riskRows(roadmap)),
    change: content("change", changeRows(roadmap)),
    workforce: content("workforce", workforceRows(roadmap)),
    benefits: benefitsContent(roadmap),
  };
}

/** What the lists, the dashboard and the counts of other sheets look at. */
function namedColumns({ fiscalYears, indicators, risks }: Roadmap): readonly NamedColumn[] {
  const ofIndicators = (name: string, column: string): NamedColumn => ({
    name,
    table: "indicators",
    column,
    rows: indicators.length,
  });
  return [
    ...Object.entries(countedColumns).map(([list, counted]) => ({
      name: `L_${list}`,
      ...counted,
      rows: COVERED_ACTIONS,
    })),
    ofIndicators("Numeros", "number"),
    // What the cell shows: an error or a non-breaking space in it would spoil the count.
    ofIndicators("Couvertures", shownColumnId("mitigation")),
    ofIndicators("Liens", "linked"),
    { name: "Cotes", table: "risks", column: "rating", rows: risks.length },
    ...fiscalYears.map((_, place) => ofIndicators(`Etats${place + 1}`, `state${place + 1}`)),
  ];
}

const tablePage = ({ id, title }: Table): SheetPage => ({
  role: id,
  title,
  draw: (context) => drawTable(context, tableOf(context.template, id), givenRows(context, id), []),
});

function pagesOf(tables: readonly Table[], { titles }: TemplateWords): readonly SheetPage[] {
  const [, ...others] = tables;
  return [
    { role: "readMe", title: titles.readMe, draw: drawReadMe },
    { role: "identification", title: IDENTIFICATION_TITLE, draw: drawIdentification },
    { role: "roadmap", title: titles.roadmap, draw: drawRoadmap },
    { role: "indicators", title: tableOf({ tables }, "indicators").title, draw: drawIndicators },
    ...others.map(tablePage),
    { role: "benefits", title: titles.benefits, draw: drawBenefits },
    { role: "dashboard", title: titles.dashboard, draw: drawDashboard },
    { role: "report", title: titles.report, draw: (context) => drawReport(context, null) },
    { role: "reference", title: "_reference", draw: drawReference },
  ];
}

/** The rules of an edition. */
export function rulesOf(roadmap: Roadmap) {
  const tables = tablesOf(roadmap);
  return {
    rowRules: rowRules(roadmap, tables),
    planRules: planRules(roadmap),
    precedence: precedence(roadmap, tables),
  };
}

/** An edition of the PTN of health and social services, in these words. */
export function templateOf(roadmap: Roadmap, words: TemplateWords): Edition {
  const tables = tablesOf(roadmap);
  return compile({
    roadmap,
    words,
    tables,
    lists: referenceLists(roadmap),
    searchedLists: [
      "indicatorNumbers",
      "riskNumbers",
      "fiscalYears",
      "aims",
      "aimKeys",
      "organizationNames",
      "excludedNames",
    ],
    countedColumns,
    namedColumns: namedColumns(roadmap),
    settings: settings(roadmap),
    official: officialContents(roadmap, tables),
    newest: latestEdition(roadmap.id)?.version ?? roadmap.version,
    ...rulesOf(roadmap),
    pages: pagesOf(tables, words),
  });
}
