import { compareGrids, compareInputs, gapLine } from "../../test/support/compared";
import { fullPlan } from "../../test/support/full-plan";
import { planGrid, withHeader, withoutSheet } from "../../test/support/plan-grid";
import { changedGaps, isUnchanged, sumComparison } from "./sum-comparison";

const withResults = (results: Readonly<Record<string, number>>) => ({
  ...fullPlan,
  indicators: Object.fromEntries(
    Object.entries(fullPlan.indicators).map(([number, inputs]) => {
      const result2 = results[number];
      return [number, result2 === undefined ? inputs : { ...inputs, result2 }];
    }),
  ),
});

test("counts every kind, and lists gaps that changed, closed ones first", () => {
  const comparison = compareInputs(
    withResults({ "1.2": 0.5, "2.1": 0.2, "2.2": 0.1 }),
    withResults({ "1.1": 0.4, "1.2": 0.4, "2.2": 0.1 }),
  );
  expect(sumComparison(comparison)).toMatchObject({
    gaps: { closed: 1, opened: 1, worsened: 1, eased: 0, unmeasured: 0, unchanged: 1 },
    answers: 3,
    added: 0,
    removed: 0,
  });
  expect(changedGaps(comparison).map((gap) => gapLine(gap).split(" ").slice(0, 2).join(" "))).toEqual([
    "closed 2.1",
    "opened 1.1",
    "worsened 1.2",
  ]);
});

test("gaps that are still there are no change; what could not be compared is no sameness", () => {
  const short = planGrid(withResults({ "1.1": 0.4 }));
  expect(isUnchanged(compareGrids(short, short))).toBe(true);
  expect(isUnchanged(compareGrids(short, planGrid(fullPlan)))).toBe(false);
  const without = withoutSheet(short, "risks");
  expect(isUnchanged(compareGrids(without, without))).toBe(false);
  const renamed = withHeader(short, "indicators", "Source des données", "Autre chose");
  expect(isUnchanged(compareGrids(renamed, renamed))).toBe(false);
});
