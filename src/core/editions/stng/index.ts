import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import type { ListItems, NamedColumn } from "../../programme/template";
import { shownColumnId } from "../../programme/table/finding-columns";
import { spelledItems } from "../../programme/table/spellings";
import type { TemplateWords } from "../../programme/workbook/words";
import { sharedLists } from "../../programme/workbook/shared-lists";
import { actionsTable, countedColumns, countedNames } from "../../sheets/actions/columns";
import { drawDashboard, type DashboardParts } from "../../sheets/dashboard/drawing";
import { namedIn, statesName } from "../../sheets/dashboard/names";
import { ANSWER_LIST, answerItems } from "../../sheets/indicators/answers";
import { indicatorsTable } from "../../sheets/indicators/columns";
import { drawIndicators } from "../../sheets/indicators/drawing";
import { at, type IndicatorColumn } from "../../sheets/indicators/handles";
import { indicatorLists } from "../../sheets/indicators/lists";
import type { IndicatorLook } from "../../sheets/indicators/look";
import { indicatorRows } from "../../sheets/indicators/official";
import { drawRoadmap } from "../../sheets/roadmap/drawing";
import { roadmapContent, targetColumn } from "../../sheets/roadmap/official";
import { aimsOf, aimText, spelledAims } from "../aims";
import { assemble } from "../assemble";
import { shippedProgramme } from "../shipped-programme";
import { stng20191 } from "./2019.1";
import { shape, TARGET_YEAR } from "./places";
import { rulesOver } from "./rules";

const look: IndicatorLook = {
  title: "Cibles",
  tableName: "Cibles",
  objective: "Ambition",
  indicator: "Cible de transformation",
  target: "Cible gouvernementale",
};

const tablesOf = ({ fiscalYears, indicators }: Roadmap): readonly Table[] => [
  indicatorsTable(shape, [fiscalYears[TARGET_YEAR - 1]?.id ?? ""], indicators.length, look),
  actionsTable,
];

/** An action aims at a target; « Indicateur 1.1 », of workbooks of earlier, is still understood. */
const TARGET_WORDS = ["cible ", "cible no ", "cible n° "];

function listsOf(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const aims = aimsOf(roadmap, "Cible ");
  return {
    ...sharedLists(roadmap, {
      aims: spelledAims(roadmap, TARGET_WORDS),
      [ANSWER_LIST]: spelledItems(answerItems),
    }),
    indicatorNumbers: roadmap.indicators.map(({ id }) => id),
    aims: aims.map(aimText),
    aimKeys: aims.map(({ key }) => key),
    ...indicatorLists(roadmap, shape),
  };
}

/** What the counts of « Plan d'action » and the dashboard look at. */
function namedColumns({ indicators }: Roadmap): readonly NamedColumn[] {
  return [
    ...countedNames,
    ...namedIn<IndicatorColumn>("indicators", indicators.length, {
      Numeros: "number",
      Couvertures: shownColumnId("mitigation"),
      Liens: "linked",
      [statesName(TARGET_YEAR)]: at(TARGET_YEAR, "state"),
    }),
  ];
}

/** An ambition a row, then an orientation a row: the number of a target begins with that of its ambition. */
function dashboardOf({ orientations, objectives, indicators }: Roadmap): DashboardParts {
  const startOf = (objective: string): string =>
    `${indicators.find((target) => target.objective === objective)?.id.split(".")[0] ?? ""}.`;
  const ambitions = objectives.map(({ id, wording }) => {
    const start = startOf(id);
    return { label: `${start} ${wording}`, starts: [start] as const };
  });
  const wholes = orientations.map(({ id, number, wording }) => {
    const [first = "", ...others] = objectives
      .filter(({ orientation }) => orientation === id)
      .map((objective) => startOf(objective.id));
    return { label: `Orientation ${number} – ${wording}`, starts: [first, ...others] as const };
  });
  return {
    years: [TARGET_YEAR],
    groups: [...ambitions, ...wholes],
    charted: ambitions.length,
    hasRisks: false,
  };
}

const rulesOf = (roadmap: Roadmap) => rulesOver(tablesOf(roadmap));

const editionOf = (roadmap: Roadmap, words: TemplateWords): Edition =>
  assemble({
    roadmap,
    words,
    tables: tablesOf(roadmap),
    rows: { indicators: indicatorRows(roadmap) },
    official: {
      roadmap: roadmapContent(roadmap, [
        { id: "orientation", kind: "wording" },
        { id: "objective", kind: "wording" },
        { id: "indicator", kind: "wording" },
        { id: "effect", kind: "wording" },
        targetColumn(roadmap, TARGET_YEAR),
      ]),
    },
    lists: listsOf(roadmap),
    searchedLists: ["indicatorNumbers"],
    countedColumns,
    // Followed up once a year; no target is an increase.
    unusedFields: ["followUp", "relativeReading"],
    namedColumns: namedColumns(roadmap),
    ...rulesOf(roadmap),
    pages: {
      before: [{ role: "roadmap", title: words.titles.roadmap, draw: drawRoadmap }],
      after: [
        { role: "dashboard", title: words.titles.dashboard, draw: drawDashboard(dashboardOf(roadmap)) },
      ],
      draw: { indicators: drawIndicators },
    },
  });

/** The government's strategy for digital transformation, 2019 to 2023. */
export const stng = shippedProgramme({ id: "stng", roadmaps: [stng20191], rulesOf, editionOf });
