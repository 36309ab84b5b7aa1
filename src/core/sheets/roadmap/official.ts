import type { Indicator, Roadmap } from "../../programme/roadmap/schema";
import { scopeColumns } from "../../organizations/organization";
import {
  cellOf,
  type OfficialColumn,
  type OfficialContent,
  type OfficialRow,
} from "../../programme/official/content";

/** What says in a scope column that an indicator concerns the category. */
const TICK = "√";

/** A column of the published table; its header is the roadmap's, at the same place. */
export type RoadmapColumn = Pick<OfficialColumn, "id" | "kind" | "scope" | "year">;

/** The columns of the roadmap's table before its targets, in their published order. */
const firstColumns: readonly RoadmapColumn[] = [
  { id: "orientation", kind: "wording" },
  { id: "objective", kind: "wording" },
  { id: "indicator", kind: "wording" },
  ...scopeColumns.map((scope) => ({ id: `scope${scope}`, kind: "scope" as const, scope })),
  { id: "baseline", kind: "wording" },
];

/** The column of the targets of a fiscal year; `place` is from 1. */
export const targetColumn = (
  { fiscalYears }: Pick<Roadmap, "fiscalYears">,
  place: number,
): RoadmapColumn => ({
  id: `target${place}`,
  kind: "target",
  year: fiscalYears[place - 1]?.id ?? "",
});

/** The published columns of a roadmap that says for whom each indicator is, and names a target a year. */
const roadmapColumns = (roadmap: Pick<Roadmap, "fiscalYears">): readonly RoadmapColumn[] => [
  ...firstColumns,
  ...roadmap.fiscalYears.map((_, place) => targetColumn(roadmap, place + 1)),
];

function roadmapRow(roadmap: Roadmap, indicator: Indicator): OfficialRow {
  const orientation = roadmap.orientations.find(({ id }) => id === indicator.orientation);
  const objective = roadmap.objectives.find(({ id }) => id === indicator.objective);
  const { id, wording, corrected } = indicator;
  const targets = indicator.targets.map(
    (target, place) => [`target${place + 1}`, cellOf(target.text)] as const,
  );
  const ticks = scopeColumns.map(
    (scope) => [`scope${scope}`, cellOf(indicator.scope[scope] ? TICK : null)] as const,
  );
  return {
    id,
    cells: {
      orientation: cellOf(orientation?.wording ?? null, orientation?.variants),
      objective: cellOf(objective?.wording ?? null, objective?.variants),
      indicator: cellOf(`${id} ${wording}`, corrected === undefined ? [] : [`${id} ${corrected}`]),
      ...Object.fromEntries(ticks),
      baseline: cellOf(indicator.baseline),
      effect: cellOf(indicator.effect ?? null),
      ...Object.fromEntries(targets),
    },
  };
}

/** « Feuille de route »: the official table, word for word. */
export const roadmapContent = (
  roadmap: Roadmap,
  columns: readonly RoadmapColumn[] = roadmapColumns(roadmap),
): OfficialContent => ({
  role: "roadmap",
  columns: columns.map((column, place) => ({ ...column, header: roadmap.columns[place] ?? "" })),
  keyColumn: "indicator",
  rows: roadmap.indicators.map((indicator) => roadmapRow(roadmap, indicator)),
});
