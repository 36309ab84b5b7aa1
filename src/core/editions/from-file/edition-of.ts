import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { RowRule } from "../../programme/rule/rule";
import type { Table } from "../../programme/table/table";
import type { TemplateWords } from "../../programme/workbook/words";
import { countedColumns } from "../../sheets/actions/columns";
import { changeRows } from "../../sheets/change/official";
import { drawDashboard } from "../../sheets/dashboard/drawing";
import { drawIndicators } from "../../sheets/indicators/drawing";
import { indicatorRows } from "../../sheets/indicators/official";
import { riskRows } from "../../sheets/risks/official";
import { drawRoadmap } from "../../sheets/roadmap/drawing";
import { roadmapContent } from "../../sheets/roadmap/official";
import { workforceRows } from "../../sheets/workforce/official";
import { assemble } from "../assemble";
import { planRules, precedence } from "../ptn-sss/plan-rules";
import { referenceLists } from "../ptn-sss/reference-lists";
import { CURRENT, FORMER, shapeIn, type PtnRevision } from "../ptn-sss/revisions";
import { rowRules } from "../ptn-sss/row-rules";
import { dashboardOf, namedColumns, tablesOf } from "../ptn-sss/template";
import type { ReadEdition } from "./read-edition-file";

/** The rules on the tables that there are; what a rule checks on others is left out. */
function onTables(rules: readonly RowRule[], tables: readonly Table[]): readonly RowRule[] {
  const subjects = new Set<string>(["identification", ...tables.map(({ id }) => id)]);
  return rules
    .map((rule) => ({ ...rule, checks: rule.checks.filter(({ subject }) => subjects.has(subject)) }))
    .filter(({ checks }) => checks.length > 0);
}

/**
 * The edition of a roadmap that was read from a file: the rooms of the PTN, as far as the file has content for them.
 * One whose years have answers of their own comes with its former revision, by which earlier add-ins drew it.
 */
export function editionOfFile(
  { roadmap, isByYear }: Pick<ReadEdition, "roadmap" | "isByYear">,
  words: TemplateWords,
): Edition {
  if (!isByYear) return drawnBy(FORMER, roadmap, words);
  return { ...drawnBy(CURRENT, roadmap, words), former: [drawnBy(FORMER, roadmap, words)] };
}

function drawnBy(drawn: PtnRevision, roadmap: Roadmap, words: TemplateWords): Edition {
  const shape = shapeIn(roadmap, drawn);
  const tables = tablesOf(roadmap, shape);
  const searched = ["indicatorNumbers", ...(roadmap.risks.length > 0 ? ["riskNumbers"] : [])];
  return assemble({
    roadmap,
    words,
    revision: drawn.revision,
    isFromFile: true,
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
    namedColumns: namedColumns(roadmap, shape),
    rowRules: onTables(rowRules(shape, tables), tables),
    planRules: planRules(shape),
    precedence: precedence(shape, tables),
    pages: {
      before: [{ role: "roadmap", title: words.titles.roadmap, draw: drawRoadmap }],
      after: [
        {
          role: "dashboard",
          title: words.titles.dashboard,
          draw: drawDashboard(dashboardOf(roadmap, shape)),
        },
      ],
      draw: { indicators: drawIndicators },
    },
  });
}
