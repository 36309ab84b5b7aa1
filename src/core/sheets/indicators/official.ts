import { cellOf, type OfficialRow, type OfficialCells } from "../../programme/official/content";
import type { Indicator, Roadmap, Target } from "../../programme/roadmap/schema";
import { at, type IndicatorColumn } from "./handles";

/** A percentage is written as a number; every other target as its official text. */
const targetContent = (target: Target): string | number =>
  target.kind === "percentage" ? target.atLeast : target.text;

function indicatorRow({ objectives }: Roadmap, indicator: Indicator): OfficialRow {
  const objective = objectives.find(({ id }) => id === indicator.objective);
  const targets = indicator.targets.map(
    (target, place) => [at(place + 1, "target"), cellOf(targetContent(target))] as const,
  );
  return {
    id: indicator.id,
    cells: {
      number: cellOf(indicator.id),
      objective: cellOf(objective?.wording ?? null, objective?.variants),
      indicator: cellOf(indicator.wording, [indicator.corrected]),
      ...Object.fromEntries(targets),
    } satisfies OfficialCells<IndicatorColumn>,
  };
}

/** The official rows of « Indicateurs ». */
export const indicatorRows = (roadmap: Roadmap): readonly OfficialRow[] =>
  roadmap.indicators.map((indicator) => indicatorRow(roadmap, indicator));
