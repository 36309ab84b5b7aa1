/** The room « Indicateurs » with other data: one target year, no scope, no mid-year. */
import { assemble } from "../../src/core/editions/assemble";
import { aimsOf, aimText, spelledAims } from "../../src/core/editions/aims";
import { bareRoadmap } from "../../src/core/programme/roadmap/bare-roadmap";
import type { Indicator, Roadmap } from "../../src/core/programme/roadmap/schema";
import { sharedLists } from "../../src/core/programme/workbook/shared-lists";
import { actionsTable, countedColumns, countedNames } from "../../src/core/sheets/actions/columns";
import { indicatorsTable } from "../../src/core/sheets/indicators/columns";
import { drawIndicators } from "../../src/core/sheets/indicators/drawing";
import { indicatorLists } from "../../src/core/sheets/indicators/lists";
import { indicatorRows } from "../../src/core/sheets/indicators/official";
import { resultMissing } from "../../src/core/sheets/indicators/rules/eca-01-result-missing";
import { targetNotMet } from "../../src/core/sheets/indicators/rules/eca-02-target-not-met";
import { gapWithoutExplanation } from "../../src/core/sheets/indicators/rules/mes-01-gap-without-explanation";
import { gapWithoutMitigation } from "../../src/core/sheets/indicators/rules/mes-03-gap-without-mitigation";
import { outOfScopeFilled } from "../../src/core/sheets/indicators/rules/por-01-out-of-scope-filled";
import { midYearMissing } from "../../src/core/sheets/indicators/rules/sui-01-mid-year-missing";
import { percentageExpected } from "../../src/core/sheets/indicators/rules/val-01-percentage-expected";
import type { IndicatorShape } from "../../src/core/sheets/indicators/shape";
import { workbookWords } from "../../src/locales/fr/workbook";

const indicator = (id: string, wording: string, atLeast: number): Indicator => ({
  id,
  objective: "1",
  orientation: "1",
  wording,
  scope: { MSSS: true, OP: true, RSSS: true },
  baseline: null,
  zeroDenominatorPossible: false,
  targets: [{ kind: "percentage", year: "2022-2023", text: `${atLeast * 100}%`, atLeast }],
});

const roadmap: Roadmap = {
  ...bareRoadmap({
    id: "essai-un-an",
    version: "2019.1",
    title: "Stratégie d’essai",
    acronym: "ESSAI 1",
    fiscalYears: [{ id: "2022-2023", start: "2022-04-01", end: "2023-03-31" }],
  }),
  orientations: [{ id: "1", number: 1, wording: "Une orientation", variants: [] }],
  objectives: [{ id: "1", orientation: "1", wording: "Un objectif", variants: [] }],
  indicators: [indicator("1.1", "Taux d’essai", 0.75), indicator("1.2", "Autre taux", 0.5)],
};

const shape: IndicatorShape = {
  ...{ years: [1], hasMidYear: false, hasScope: false },
  ...{
    hasLocal: true,
    hasBaseline: true,
    hasAnswers: false,
    hasInnerRates: false,
    isByYear: false,
    isCompact: false,
  },
};
const aims = aimsOf(roadmap);
const indicators = indicatorsTable(shape, ["2022-2023"], roadmap.indicators.length);

export const singleYear = assemble({
  roadmap,
  words: workbookWords,
  tables: [indicators, actionsTable],
  rows: { indicators: indicatorRows(roadmap) },
  lists: {
    ...sharedLists(roadmap, { aims: spelledAims(roadmap) }),
    indicatorNumbers: roadmap.indicators.map(({ id }) => id),
    aims: aims.map(aimText),
    aimKeys: aims.map(({ key }) => key),
    ...indicatorLists(roadmap, shape),
  },
  searchedLists: ["indicatorNumbers"],
  countedColumns,
  namedColumns: countedNames,
  rowRules: [
    outOfScopeFilled(shape),
    percentageExpected(shape),
    resultMissing(shape),
    targetNotMet(shape),
    midYearMissing(shape),
    gapWithoutExplanation(shape),
    gapWithoutMitigation(shape),
  ],
  planRules: [],
  pages: { draw: { indicators: drawIndicators } },
});
