import { assemble, type Parts } from "../assemble";
import { newestOf } from "../shipped-programme";
import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { shownColumnId } from "../../programme/table/finding-columns";
import type { NamedColumn } from "../../programme/template";
import type { TemplateWords } from "../../programme/workbook/words";
import { actionsTable, countedColumns, countedNames } from "../../sheets/actions/columns";
import { drawBenefits } from "../../sheets/benefits/drawing";
import { benefitsContent } from "../../sheets/benefits/official";
import { changeTable } from "../../sheets/change/columns";
import { changeRows } from "../../sheets/change/official";
import { byOrientation, drawDashboard, type DashboardParts } from "../../sheets/dashboard/drawing";
import { measuresName, namedIn, statesName } from "../../sheets/dashboard/names";
import { indicatorsTable } from "../../sheets/indicators/columns";
import { drawIndicators } from "../../sheets/indicators/drawing";
import { at, type IndicatorColumn } from "../../sheets/indicators/handles";
import { indicatorRows } from "../../sheets/indicators/official";
import { answerId, answerYears, type IndicatorShape } from "../../sheets/indicators/shape";
import { risksTable } from "../../sheets/risks/columns";
import type { RiskColumn } from "../../sheets/risks/handles";
import { riskRows } from "../../sheets/risks/official";
import { drawRoadmap } from "../../sheets/roadmap/drawing";
import { roadmapContent } from "../../sheets/roadmap/official";
import { workforceTable } from "../../sheets/workforce/columns";
import { workforceRows } from "../../sheets/workforce/official";
import { planRules, precedence } from "./plan-rules";
import { referenceLists } from "./reference-lists";
import { CURRENT, shapeIn, type PtnRevision } from "./revisions";
import { roadmaps } from "./roadmaps";
import { rowRules } from "./row-rules";

/** The tables of the workbook, in its order: those that the roadmap has content for. */
const tablesOf = (roadmap: Roadmap, shape: IndicatorShape): readonly Table[] => [
  indicatorsTable(
    shape,
    roadmap.fiscalYears.map(({ id }) => id),
    roadmap.indicators.length,
  ),
  actionsTable,
  ...(roadmap.risks.length > 0 ? [risksTable(roadmap)] : []),
  ...(roadmap.successConditions.length > 0 ? [changeTable(roadmap)] : []),
  ...(roadmap.workforceActions.length > 0 ? [workforceTable(roadmap)] : []),
];

/** What the lists, the dashboard and the counts of other sheets look at. */
function namedColumns(
  { fiscalYears, indicators, risks }: Roadmap,
  shape: IndicatorShape,
): readonly NamedColumn[] {
  return [
    ...countedNames,
    ...namedIn<IndicatorColumn>("indicators", indicators.length, {
      Numeros: "number",
      // What the cell shows: an error or a non-breaking space in it would spoil the count.
      ...Object.fromEntries(
        answerYears(shape).map((year) => [measuresName(year), shownColumnId(answerId("mitigation", year))]),
      ),
      Liens: "linked",
      ...Object.fromEntries(
        fiscalYears.map((_, place) => [statesName(place + 1), at(place + 1, "state")] as const),
      ),
    }),
    ...(risks.length > 0 ? namedIn<RiskColumn>("risks", risks.length, { Cotes: "rating" }) : []),
  ];
}

/** What « Tableau de bord » counts. */
const dashboardOf = (roadmap: Roadmap, { isByYear }: IndicatorShape): DashboardParts => ({
  years: roadmap.fiscalYears.map((_, place) => place + 1),
  groups: byOrientation(roadmap),
  hasRisks: roadmap.risks.length > 0,
  isByYear,
});

/** The rules of an edition. */
function rulesIn(shape: IndicatorShape, tables: readonly Table[]) {
  return {
    rowRules: rowRules(shape, tables),
    planRules: planRules(shape),
    precedence: precedence(shape, tables),
  };
}

/** The rules of an edition, as its template is drawn now. */
export function rulesOf(roadmap: Roadmap) {
  const shape = shapeIn(roadmap, CURRENT);
  return rulesIn(shape, tablesOf(roadmap, shape));
}

/** What an edition of the PTN of health and social services consists of, in these words, as far as it has content. */
export function partsOf(roadmap: Roadmap, words: TemplateWords, drawn: PtnRevision = CURRENT): Parts {
  const shape = shapeIn(roadmap, drawn);
  const tables = tablesOf(roadmap, shape);
  const hasBenefits = roadmap.benefits.length > 0;
  return {
    roadmap,
    words,
    revision: drawn.revision,
    tables,
    rows: {
      indicators: indicatorRows(roadmap),
      risks: riskRows(roadmap),
      change: changeRows(roadmap),
      workforce: workforceRows(roadmap),
    },
    official: {
      roadmap: roadmapContent(roadmap),
      ...(hasBenefits ? { benefits: benefitsContent(roadmap) } : {}),
    },
    lists: referenceLists(roadmap),
    searchedLists: ["indicatorNumbers", ...(roadmap.risks.length > 0 ? ["riskNumbers"] : [])],
    countedColumns,
    namedColumns: namedColumns(roadmap, shape),
    ...rulesIn(shape, tables),
    pages: {
      before: [{ role: "roadmap", title: words.titles.roadmap, draw: drawRoadmap }],
      after: [
        ...(hasBenefits ? [{ role: "benefits", title: words.titles.benefits, draw: drawBenefits }] : []),
        {
          role: "dashboard",
          title: words.titles.dashboard,
          draw: drawDashboard(dashboardOf(roadmap, shape)),
        },
      ],
      draw: { indicators: drawIndicators },
    },
  };
}

/** An edition of the PTN of health and social services. */
export const templateOf = (roadmap: Roadmap, words: TemplateWords, drawn?: PtnRevision): Edition =>
  assemble({ ...partsOf(roadmap, words, drawn), newest: newestOf({ roadmaps }).version });
