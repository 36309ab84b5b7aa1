import type { Indicator, Roadmap, Target } from "../roadmap/schema";
import { yearPlaces, type Column, type Table, type TableId } from "../table/table";
import { bullets, cellOf, type OfficialColumn, type OfficialContent, type OfficialRow } from "./content";

/** Tables that hold official rows: « Plan d'action » is the organization's own. */
export type OfficialTableId = Exclude<TableId, "actions">;

/** A percentage is written as a number; every other target as its official text. */
const targetContent = (target: Target | undefined): string | number | null =>
  target?.kind === "percentage" ? target.atLeast : (target?.text ?? null);

function toColumn(roadmap: Roadmap, table: Table, { id, header, year }: Column): OfficialColumn {
  if (id === table.keyColumn) return { id, header, kind: "number" };
  const fiscalYear = year ? roadmap.fiscalYears[year - 1]?.id : undefined;
  return fiscalYear === undefined
    ? { id, header, kind: "wording" }
    : { id, header, kind: "target", year: fiscalYear };
}

function indicatorRow(roadmap: Roadmap, indicator: Indicator): OfficialRow {
  const objective = roadmap.objectives.find(({ id }) => id === indicator.objective);
  const targets = yearPlaces.map(
    (year) => [`target${year}`, cellOf(targetContent(indicator.targets[year - 1]))] as const,
  );
  return {
    id: indicator.id,
    cells: {
      number: cellOf(indicator.id),
      objective: cellOf(objective?.wording ?? null, objective?.variants),
      indicator: cellOf(indicator.wording, [indicator.corrected]),
      ...Object.fromEntries(targets),
    },
  };
}

function changeRows({ successConditions, levers }: Roadmap): readonly OfficialRow[] {
  return successConditions.map((condition) => {
    const lever = levers.find(({ id }) => id === condition.lever);
    return {
      id: condition.id,
      cells: {
        number: cellOf(condition.id),
        lever: cellOf(lever?.wording ?? null, [lever?.corrected]),
        condition: cellOf(condition.wording, [condition.corrected]),
      },
    };
  });
}

const rowsOf: Readonly<Record<OfficialTableId, (roadmap: Roadmap) => readonly OfficialRow[]>> = {
  indicators: (roadmap) => roadmap.indicators.map((indicator) => indicatorRow(roadmap, indicator)),
  /** Annex 5. */
  risks: ({ risks }) =>
    risks.map(({ id, type, wording, measures }) => ({
      id,
      cells: {
        number: cellOf(id),
        type: cellOf(type),
        risk: cellOf(wording),
        measures: cellOf(bullets(measures)),
      },
    })),
  /** Annex 6. */
  change: changeRows,
  /** Annex 7. */
  workforce: ({ workforceActions }) =>
    workforceActions.map(({ id, wording }) => ({
      id,
      cells: { number: cellOf(id), action: cellOf(wording) },
    })),
};

/** The official columns of a table, and what their rows hold. */
export function tableContent(id: OfficialTableId, table: Table, roadmap: Roadmap): OfficialContent {
  const official = table.columns.filter((column) => column.kind === "official");
  return {
    role: id,
    columns: official.map((column) => toColumn(roadmap, table, column)),
    keyColumn: table.keyColumn,
    rows: rowsOf[id](roadmap),
  };
}
