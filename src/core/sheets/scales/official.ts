import { cellOf, type OfficialRow, type OfficialCells } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { ScaleColumn } from "./handles";

/** The maturity that is published, and the stage to reach by the end of a fiscal year. */
export interface Maturity {
  /** As published, with its decimal comma. */
  readonly measured: string;
  readonly target: { readonly stage: number; readonly year: string; readonly wording: string };
}

/** The scores that are published, each as it is, with its decimal comma. */
export interface Radar {
  readonly overall: string;
  readonly categories: readonly {
    readonly number: number;
    readonly wording: string;
    readonly score: string;
  }[];
}

/** What stands for the number of the overall value, and what it is called: our words. */
const OVERALL = "G";
const OVERALL_WORDING = "Valeur globale";

/** The number that a published text says. */
export const publishedNumber = (text: string): number => Number(text.replace(",", "."));

/** The rows of « Maturité numérique », one a fiscal year. */
export const maturityRows = (
  { fiscalYears }: Pick<Roadmap, "fiscalYears">,
  { measured, target }: Maturity,
): readonly OfficialRow[] =>
  fiscalYears.map(({ id }) => ({
    id,
    cells: {
      year: cellOf(id),
      published: cellOf(measured),
      stage: cellOf(id === target.year ? target.wording : null),
    } satisfies OfficialCells<ScaleColumn>,
  }));

/** The rows of « Radar numériQc »: its categories, then the overall value. */
export const radarRows = ({ overall, categories }: Radar): readonly OfficialRow[] => [
  ...categories.map(({ number, wording, score }) => ({
    id: String(number),
    cells: {
      number: cellOf(String(number)),
      category: cellOf(wording),
      published: cellOf(score),
    } satisfies OfficialCells<ScaleColumn>,
  })),
  {
    id: OVERALL,
    cells: {
      number: cellOf(OVERALL),
      category: cellOf(OVERALL_WORDING),
      published: cellOf(overall),
    } satisfies OfficialCells<ScaleColumn>,
  },
];

/** What formulas look up: numbers of rows, published values, targets; 0 where none is published, below every measure. */
export const scaleLists = (
  { fiscalYears }: Pick<Roadmap, "fiscalYears">,
  { target }: Maturity,
  radar: Radar,
) => ({
  maturityTargets: fiscalYears.map(({ id }) => (id === target.year ? target.stage : 0)),
  radarNumbers: radarRows(radar).map(({ id }) => id),
  radarScores: [...radar.categories.map(({ score }) => score), radar.overall].map(publishedNumber),
});
