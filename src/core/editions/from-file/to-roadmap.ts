import { scopeColumns, type ScopeColumn } from "../../organizations/organization";
import { bareRoadmap } from "../../programme/roadmap/bare-roadmap";
import type { FiscalYear, Indicator, Roadmap, Target } from "../../programme/roadmap/schema";
import type { EditionFile, FileIndicator } from "./file-shape";
import { readTarget } from "./read-target";

const fiscalYear = (id: string): FiscalYear => {
  const [first, last] = id.split("-");
  return { id, start: `${first}-04-01`, end: `${last}-03-31` };
};

function targetOf(text: string, year: string): Target {
  const target = readTarget(text, year);
  if (!target) throw new Error(`« ${text} » was not refused`);
  return target;
}

function indicatorOf(
  { number, wording, targets, concerns, numerator, denominator, canHaveNothingToCount }: FileIndicator,
  place: Pick<Indicator, "objective" | "orientation">,
  years: readonly string[],
): Indicator {
  const concerned = (scope: ScopeColumn) => concerns?.includes(scope) ?? true;
  return {
    id: number,
    ...place,
    wording,
    scope: { MSSS: concerned("MSSS"), OP: concerned("OP"), RSSS: concerned("RSSS") },
    baseline: null,
    zeroDenominatorPossible: canHaveNothingToCount ?? false,
    ...(numerator !== undefined && denominator !== undefined
      ? { calculation: { numerator, denominator } }
      : {}),
    targets: years.map((year, index) => targetOf(targets[index] ?? "", year)),
  };
}

const orientationId = (place: number): string => `O${place + 1}`;

/** Headings of the official table, in the order of the sheet « Feuille de route ». */
const columnsOf = (years: readonly string[]): readonly string[] => [
  ...["Orientation", "Objectif", "Indicateur", ...scopeColumns, "Mesure de départ"],
  ...years.map((year) => `Cible ${year}`),
];

/** The roadmap that a sound file stands for. */
export function toRoadmap(file: EditionFile): Roadmap {
  const { id, version, title, acronym, fiscalYears: years, orientations } = file;
  const objectives = orientations.flatMap((orientation, place) =>
    orientation.objectives.map((objective) => ({ ...objective, orientation: orientationId(place) })),
  );
  const risks = file.risks ?? [];
  const levers = (file.successConditions ?? []).map((lever, place) => ({ ...lever, id: `L${place + 1}` }));
  return {
    ...bareRoadmap({ id, version, title, acronym, fiscalYears: years.map(fiscalYear) }),
    columns: columnsOf(years),
    orientations: orientations.map(({ wording }, place) => ({
      id: orientationId(place),
      number: place + 1,
      wording,
      variants: [],
    })),
    objectives: objectives.map(({ number, orientation, wording }) => ({
      id: number,
      orientation,
      wording,
      variants: [],
    })),
    indicators: objectives.flatMap(({ number, orientation, indicators }) =>
      indicators.map((indicator) => indicatorOf(indicator, { objective: number, orientation }, years)),
    ),
    riskTypes: [...new Set(risks.map(({ type }) => type))],
    risks: risks.map(({ number, type, wording, measures }) => ({ id: number, type, wording, measures })),
    levers: levers.map(({ id: lever, lever: wording }) => ({ id: lever, wording })),
    successConditions: levers.flatMap(({ id: lever, conditions }) =>
      conditions.map(({ number, wording }) => ({ id: number, lever, wording })),
    ),
    workforceActions: (file.workforceActions ?? []).map(({ number, wording }) => ({ id: number, wording })),
  };
}
