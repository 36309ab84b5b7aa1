import type { Indicator, Roadmap } from "../../programme/roadmap/schema";
import type { ScopeColumn } from "../../organizations/organization";
import {
  cellOf,
  type OfficialColumn,
  type OfficialContent,
  type OfficialRow,
} from "../../programme/official/content";

/** What says in a scope column that an indicator concerns the category. */
export const TICK = "√";

const scopes: readonly ScopeColumn[] = ["MSSS", "OP", "RSSS"];

/** The columns of the roadmap's table before its targets, in their published order. */
const firstColumns: readonly Pick<OfficialColumn, "id" | "kind" | "scope">[] = [
  { id: "orientation", kind: "wording" },
  { id: "objective", kind: "wording" },
  { id: "indicator", kind: "wording" },
  ...scopes.map((scope) => ({ id: `scope${scope}`, kind: "scope" as const, scope })),
  { id: "baseline", kind: "wording" },
];

function roadmapColumns({ columns, fiscalYears }: Roadmap): readonly OfficialColumn[] {
  const targets = fiscalYears.map(({ id }, place) => ({
    id: `target${place + 1}`,
    kind: "target" as const,
    year: id,
  }));
  return [...firstColumns, ...targets].map((column, place) => ({ ...column, header: columns[place] ?? "" }));
}

function roadmapRow(roadmap: Roadmap, indicator: Indicator): OfficialRow {
  const orientation = roadmap.orientations.find(({ id }) => id === indicator.orientation);
  const objective = roadmap.objectives.find(({ id }) => id === indicator.objective);
  const { id, wording, corrected } = indicator;
  const targets = indicator.targets.map(
    (target, place) => [`target${place + 1}`, cellOf(target.text)] as const,
  );
  const ticks = scopes.map(
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
      ...Object.fromEntries(targets),
    },
  };
}

/** « Feuille de route »: the official table, word for word. */
export const roadmapContent = (roadmap: Roadmap): OfficialContent => ({
  role: "roadmap",
  columns: roadmapColumns(roadmap),
  keyColumn: "indicator",
  rows: roadmap.indicators.map((indicator) => roadmapRow(roadmap, indicator)),
});
