import { fullPlan } from "../../../test/support/full-plan";
import {
  compareGrids,
  compareInputs,
  gapLine,
  withFields,
  withIndicator,
} from "../../../test/support/compared";
import {
  lineOf,
  planGrid,
  withHeader,
  withoutSheet,
  type PlanInputs,
  type RowInputs,
} from "../../../test/support/plan-grid";
import { isoToSerial } from "../calendar/dates";
import type { Grid } from "../grid/grid";

const gapsOf = (previous: RowInputs, current: RowInputs, number = "1.1") =>
  compareInputs(withIndicator(previous, number), withIndicator(current, number)).gaps.map(gapLine);

test("closed, with both results and the cell to go to", () => {
  const { gaps } = compareInputs(withIndicator({ result2: 0.4 }), fullPlan);
  expect(gaps).toEqual([
    {
      trend: "closed",
      indicator: "1.1",
      year: "2024-2025",
      before: {
        standing: "gap",
        result: 0.4,
        gap: { against: "target", points: 35, isIndex: false, threshold: 0.75 },
      },
      after: { standing: "met", result: 0.75, gap: null },
      cell: { sheet: "Indicateurs", address: "W5" },
    },
  ]);
});

test("opened, whether there was a result or not", () => {
  expect(gapsOf({}, { result2: 0.4 })).toEqual(["opened 1.1 2024-2025: met → target 35"]);
  expect(gapsOf({ result2: null }, { result2: 0.4 })).toEqual(["opened 1.1 2024-2025: missing → target 35"]);
});

test("worsened, eased, unchanged, by points that show", () => {
  expect(gapsOf({ result2: 0.4 }, { result2: 0.3 })).toEqual([
    "worsened 1.1 2024-2025: target 35 → target 45",
  ]);
  expect(gapsOf({ result2: 0.3 }, { result2: 0.4 })).toEqual(["eased 1.1 2024-2025: target 45 → target 35"]);
  expect(gapsOf({ result2: 0.1 + 0.2 }, { result2: 0.3 })).toEqual([
    "unchanged 1.1 2024-2025: target 45 → target 45",
  ]);
});

test.each([
  [{ result2: null }, "missing"],
  [{ result2: "Non disponible" }, "unavailable"],
  [{ result2: "Sans objet" }, "not-applicable"],
  [{ applicable: "Sans objet", justification: "Aucun service" }, "not-applicable"],
  [{ result2: "à venir" }, "unclear"],
])("a gap that %p hides is not closed", (current, standing) => {
  const changed = withIndicator({ ...current, result1: "Sans objet" });
  const { gaps } = compareInputs(withIndicator({ result2: 0.4, result1: "Sans objet" }), changed);
  expect(gaps.map(gapLine)).toEqual([`unmeasured 1.1 2024-2025: target 35 → ${standing}`]);
});

test("under one's own target only: less grave than under the ministry's", () => {
  expect(gapsOf({ local2: 0.9 }, { local2: 0.9, result2: 0.4 })).toEqual([
    "worsened 1.1 2024-2025: local 15 → target 35",
  ]);
  expect(gapsOf({ local2: 0.9, result2: 0.74 }, { local2: 0.9 })).toEqual([
    "eased 1.1 2024-2025: target 1 → local 15",
  ]);
});

test("a milestone has a gap without points", () => {
  expect(gapsOf({ result2: "En cours" }, {}, "5.2")).toEqual(["closed 5.2 2024-2025: milestone → met"]);
  expect(gapsOf({ result2: "Non amorcé" }, { result2: "En cours" }, "5.2")).toEqual([
    "unchanged 5.2 2024-2025: milestone → milestone",
  ]);
});

test("a gap of the year before stays in view once the year has turned", () => {
  const before = withFields({ fiscalYear: "2023-2024", dataDate: isoToSerial("2024-06-01") });
  const { gaps } = compareInputs(
    withIndicator({ result1: 0.2, result2: null }, "1.1", before),
    withIndicator({ result1: 0.5, result2: 0.4 }),
  );
  expect(gaps.map(gapLine)).toEqual([
    "closed 1.1 2023-2024: target 30 → met",
    "opened 1.1 2024-2025: missing → target 35",
  ]);
});

test.each([
  ["1.1", { result4: "Non disponible" }, {}],
  ["1.1", {}, { applicable: "Sans objet" }],
])("nothing to say of %s where there was no gap and there is none", (number, before, after) => {
  expect(gapsOf(before, after, number)).toEqual([]);
});

test("a column that was not found leaves open only what it would have told", () => {
  const [under, over] = [
    { result2: 0.4, local2: 0.9 },
    { result2: 0.8, local2: 0.9 },
  ].map((inputs) => planGrid(withIndicator(inputs)));
  const without = (grid: Grid | undefined) =>
    withHeader(grid ?? planGrid(fullPlan), "indicators", "Cible locale 2024-2025", "Autre chose");
  const lines = (previous: Grid | undefined, current: Grid | undefined) => {
    const { gaps, gapsNotCompared } = compareGrids(without(previous), without(current));
    return [...gaps.filter(({ indicator }) => indicator === "1.1").map(gapLine), gapsNotCompared];
  };
  const whole = compareGrids(without(planGrid(fullPlan)), without(planGrid(fullPlan))).gapsNotCompared;
  expect(lines(under, under)).toEqual(["unchanged 1.1 2024-2025: target 35 → target 35", whole - 1]);
  // Over the ministry's target: whether it is over one's own cannot be told.
  expect(lines(over, over)).toEqual([whole]);
  expect(whole).toBeGreaterThan(1);
});

test("a gap of a year that lies ahead in the current workbook, or that is not asked any more, is not closed", () => {
  const gap = withIndicator({ result2: 0.4 });
  const earlier = withFields({
    dataDate: isoToSerial("2023-06-01"),
    fiscalYear: "2023-2024",
    followUp: "S1",
  });
  const ahead = withIndicator({ result1: null, result2: null }, "1.1", earlier);
  expect(compareInputs(gap, ahead).gaps.map(gapLine)).toEqual([
    "unmeasured 1.1 2024-2025: target 35 → missing",
  ]);
  const outside = withFields({}, { category: "OP", organization: "Héma-Québec" });
  const blank = withIndicator({ result1: null, result2: null }, "4.2", outside);
  const [change] = compareInputs(withIndicator({ result2: 0 }, "4.2"), blank).gaps.filter(
    ({ indicator }) => indicator === "4.2",
  );
  expect(change && gapLine(change)).toBe("unmeasured 4.2 2024-2025: target 90 → not-applicable");
});

test("an index is told from a rate, its gap in units", () => {
  const index = (result2: number) => withIndicator({ unit: "0-4", baseline: 2, result2, local2: 3 }, "3.1");
  const [gap] = compareInputs(index(1), index(2)).gaps.filter(({ indicator }) => indicator === "3.1");
  expect(gap?.trend).toBe("eased");
  expect(gap?.after.gap?.isIndex).toBe(true);
});

test("being late at mid-year is not a gap", () => {
  const during = withFields({
    fiscalYear: "2025-2026",
    followUp: "S1",
    dataDate: isoToSerial("2025-10-15"),
  });
  const late = withIndicator({ mid3: 0.1 }, "1.1", during);
  const { gaps, findings } = compareInputs(during, late);
  expect(gaps).toEqual([]);
  expect(findings.appeared.map(lineOf)).toContain("info ECA-02 indicators 1.1 mid3");
});

test("are told of without « Plan d'action », and not without Identification", () => {
  const short = planGrid(withIndicator({ result2: 0.4 }));
  expect(compareGrids(short, withoutSheet(planGrid(fullPlan), "actions")).gaps.map(gapLine)).toEqual([
    "closed 1.1 2024-2025: target 35 → met",
  ]);
  const { gaps, gapsNotCompared } = compareGrids(short, withoutSheet(planGrid(fullPlan), "identification"));
  expect([gaps, gapsNotCompared]).toEqual([[], 40]);
});

test("a milestone that another organization delivers is none of one's own", () => {
  const ministry = withFields({}, { category: "MSSS", organization: "MSSS" });
  const open = { result2: "En cours" };
  const lines = (previous: PlanInputs, current: PlanInputs) =>
    compareInputs(withIndicator(open, "4.1", previous), withIndicator(open, "4.1", current))
      .gaps.filter(({ indicator }) => indicator === "4.1")
      .map(gapLine);
  expect(lines(ministry, ministry)).toEqual(["unchanged 4.1 2024-2025: milestone → milestone"]);
  expect(lines(ministry, fullPlan)).toEqual(["unmeasured 4.1 2024-2025: milestone → not-applicable"]);
});
