import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { RowRule } from "../../programme/rule/rule";
import type { Table } from "../../programme/table/table";
import { shownColumnId, type NamedColumn } from "../../programme/template";
import type { TemplateWords } from "../../programme/workbook/words";
import { actionsTable, countedColumns, COVERED_ACTIONS } from "../../sheets/actions/columns";
import { changeTable } from "../../sheets/change/columns";
import { changeRows } from "../../sheets/change/official";
import { byOrientation, drawDashboard } from "../../sheets/dashboard/drawing";
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
import { assemble } from "../assemble";
import { planRules, precedence } from "../ptn-sss/plan-rules";
import { referenceLists } from "../ptn-sss/reference-lists";
import { rowRules } from "../ptn-sss/row-rules";

/** The sheets that the file has content for. */
const tablesOf = (roadmap: Roadmap): readonly Table[] => [
  indicatorsTable(
    wholeShape(roadmap),
    roadmap.fiscalYears.map(({ id }) => id),
    roadmap.indicators.length,
  ),
  actionsTable,
  ...(roadmap.risks.length > 0 ? [risksTable(roadmap)] : []),
  ...(roadmap.successConditions.length > 0 ? [changeTable(roadmap)] : []),
  ...(roadmap.workforceActions.length > 0 ? [workforceTable(roadmap)] : []),
];

/** The rules on the tables that there are; what a rule checks on others is left out. */
function onTables(rules: readonly RowRule[], tables: readonly Table[]): readonly RowRule[] {
  const subjects = new Set<string>(["identification", ...tables.map(({ id }) => id)]);
  return rules
    .map((rule) => ({ ...rule, checks: rule.checks.filter(({ subject }) => subjects.has(subject)) }))
    .filter(({ checks }) => checks.length > 0);
}

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
    ofIndicators("Couvertures", shownColumnId("mitigation")),
    ofIndicators("Liens", "linked"),
    ...(risks.length > 0 ? [{ name: "Cotes", table: "risks", column: "rating", rows: risks.length }] : []),
    ...fiscalYears.map((_, place) => ofIndicators(`Etats${place + 1}`, `state${place + 1}`)),
  ];
}

const dashboardOf = (roadmap: Roadmap) => ({
  years: roadmap.fiscalYears.map((_, place) => place + 1),
  groups: byOrientation(roadmap),
  hasRisks: roadmap.risks.length > 0,
});

/** The edition of a roadmap that was read from a file: the rooms of the PTN, as far as the file has content for them. */
export function editionOfFile(roadmap: Roadmap, words: TemplateWords): Edition {
  const tables = tablesOf(roadmap);
  const searched = ["indicatorNumbers", ...(roadmap.risks.length > 0 ? ["riskNumbers"] : [])];
  return assemble({
    roadmap,
    words,
    tables,
    rows: {
      indicators: indicatorRows(roadmap),
      risks: riskRows(roadmap),
      change: changeRows(roadmap),
      workforce: workforceRows(roadmap),
    },
    official: { roadmap: roadmapContent(roadmap) },
    lists: referenceLists(roadmap),
    searchedLists: [...searched, "fiscalYears", "aims", "aimKeys", "organizationNames", "excludedNames"],
    countedColumns,
    namedColumns: namedColumns(roadmap),
    rowRules: onTables(rowRules(roadmap, tables), tables),
    planRules: planRules(roadmap),
    precedence: precedence(roadmap, tables),
    pages: {
      before: [{ role: "roadmap", title: words.titles.roadmap, draw: drawRoadmap }],
      after: [
        { role: "dashboard", title: words.titles.dashboard, draw: drawDashboard(dashboardOf(roadmap)) },
      ],
      draw: { indicators: drawIndicators },
    },
  });
}
