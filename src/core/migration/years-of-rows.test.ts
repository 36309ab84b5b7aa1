import { formerPlans } from "../../../test/support/former-plans";
import { cellOf, planGrid, withoutSheet, type PlanInputs } from "../../../test/support/plan-grid";
import { formerTemplate, template } from "../../../test/support/ptn-sss";
import type { Edition } from "../programme/edition";
import type { TypedCell } from "./update";
import { columnsOfYears } from "./years-of-rows";

const gaps = formerPlans["gaps of several years"] ?? {};

const cellIn = (number: string, change: Partial<TypedCell> = {}): TypedCell => ({
  role: "indicators",
  sheet: "Indicateurs",
  address: cellOf("indicators", number, "baseline").address,
  value: "x",
  formula: null,
  place: { kind: "elsewhere" },
  row: number,
  column: null,
  ...change,
});

const asked = (inputs: PlanInputs, after: Edition = template, today = "2025-06-01") => {
  const of = columnsOfYears(
    planGrid({ ...inputs, edition: formerTemplate }),
    { before: formerTemplate, after },
    today,
  );
  return (number: string, column: string, change: Partial<TypedCell> = {}) =>
    of(cellIn(number, change), column)?.id;
};

test("what a row says of its gap goes to the year of the latest one that has ended, row by row", () => {
  const of = asked(gaps);
  expect([of("1.2", "explanation"), of("2.1", "explanation"), of("2.2", "mitigation")]).toEqual([
    "explanation2",
    "explanation1",
    "mitigation2",
  ]);
});

test("what is about the year in view goes there, and follows the day where the plan says none", () => {
  const on = (today: string) => asked({}, template, today)("1.1", "numerator");
  expect([on("2023-06-01"), on("2024-06-01"), on("2025-06-01")]).toEqual([
    "numerator1",
    "numerator2",
    "numerator3",
  ]);
});

test("the year is found by its name where it has another place", () => {
  const [, ...later] = template.roadmap.fiscalYears;
  const of = asked(gaps, { ...template, roadmap: { ...template.roadmap, fiscalYears: later } });
  expect([of("1.2", "explanation"), of("2.1", "explanation")]).toEqual(["explanation1", undefined]);
});

test("a column that stays one for the row has none of a year, nor has one that nobody knows", () => {
  const of = asked(gaps);
  expect([of("1.2", "baseline"), of("1.2", "result1"), of("1.2", "other")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("nothing tells of a cell outside the rows, on another sheet or at no address", () => {
  const of = asked(gaps);
  expect(
    [{ address: "A1" }, { sheet: "Indicateurs (2)" }, { address: "ailleurs" }].map((change) =>
      of("1.2", "explanation", change),
    ),
  ).toEqual([undefined, undefined, undefined]);
});

test("nothing tells either where the plan has no such sheet", () => {
  const grid = withoutSheet(planGrid({ ...gaps, edition: formerTemplate }), "indicators");
  const of = columnsOfYears(grid, { before: formerTemplate, after: template }, "2025-06-01");
  expect(of(cellIn("1.2"), "explanation")).toBeUndefined();
});
