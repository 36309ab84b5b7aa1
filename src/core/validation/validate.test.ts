import { ptnSss20231 } from "../editions/ptn-sss/2023.1";
import { isoToSerial } from "../calendar/dates";
import {
  cellOf,
  linesOf,
  planGrid,
  template,
  validated,
  type PlanInputs,
} from "../../../test/support/plan-grid";
import { validate } from "./validate";

const laval = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const afterTheYear = { dataDate: isoToSerial("2025-04-15") };
const TODAY = "2030-01-01";

/** Official risks, none rated. */
const unratedRisks = ptnSss20231.risks.map(({ id }) => `toFill RIS-01 risks ${id} likelihood impact`);

/** Nothing but the template, in April 2025: two years have ended. */
const emptyPlan = [
  "toFill STR-06 Identification B10",
  "toFill ECA-01 indicators 1.1 result1",
  "toFill CIB-01 indicators 1.1 local2",
  "toFill ECA-01 indicators 1.1 result2",
  "toFill ECA-01 indicators 1.2 result1",
  "toFill CIB-01 indicators 1.2 local2",
  "toFill ECA-01 indicators 1.2 result2",
  "toFill ECA-01 indicators 2.1 result1",
  "toFill CIB-01 indicators 2.1 local2",
  "toFill ECA-01 indicators 2.1 result2",
  "toFill ECA-01 indicators 2.2 result1",
  "toFill CIB-01 indicators 2.2 local2",
  "toFill ECA-01 indicators 2.2 result2",
  // 3.1: the index of 2023-2024 is the ministry's; the baseline of « +5% » is not there.
  "toFill CIB-05 indicators 3.1 baseline",
  "toFill CIB-01 indicators 3.1 local2",
  "toFill ECA-01 indicators 3.1 result2",
  "toFill ECA-01 indicators 3.2 result1",
  "toFill CIB-01 indicators 3.2 local2",
  "toFill ECA-01 indicators 3.2 result2",
  // 4.1: both milestones are the ministry's.
  "toFill ECA-01 indicators 4.2 result1",
  "toFill CIB-01 indicators 4.2 local2",
  "toFill ECA-01 indicators 4.2 result2",
  "toFill ECA-01 indicators 5.1 result1",
  "toFill ECA-01 indicators 5.1 result2",
  // 5.2 has no target in 2023-2024.
  "toFill ECA-01 indicators 5.2 result2",
  ...unratedRisks,
  // The year in view is over: the success conditions should have been assessed.
  ...ptnSss20231.successConditions.map(({ id }) => `toFill GDC-01 change ${id} status`),
  "info STR-08 Identification B8",
];

const explanation2 = "Deux embauches ont été retardées";
const mitigation2 = "Équipe volante pour les projets en retard";

const story = (row: PlanInputs["indicators"]): readonly string[] =>
  linesOf(planGrid({ choice: laval, identification: afterTheYear, indicators: row ?? {} }), TODAY);

const without = (lines: readonly string[], ...gone: readonly string[]) =>
  lines.filter((line) => !gone.includes(line));
const added = (lines: readonly string[], before: readonly string[]) =>
  lines.filter((line) => !before.includes(line));

describe("validate, from the inserted template to the findings", () => {
  test("an empty plan", () => {
    expect(story({})).toEqual(emptyPlan);
  });

  test("a result under the target asks for an explanation and a mitigation measure", () => {
    const lines = story({ "1.1": { result2: 0.4 } });
    expect(added(lines, emptyPlan)).toEqual([
      "error MES-01 indicators 1.1 explanation2",
      "error MES-03 indicators 1.1 mitigation2",
      "error MES-04 indicators 1.1 owner2",
      "error MES-05 indicators 1.1 due2",
      "warning ECA-02 indicators 1.1 result2",
    ]);
    expect(without(emptyPlan, ...lines)).toEqual(["toFill ECA-01 indicators 1.1 result2"]);
  });

  test("that gap is one problem of its row: what is wrong, and what is left to do", () => {
    const grid = planGrid({
      choice: laval,
      identification: afterTheYear,
      indicators: { "1.1": { result2: 0.4 } },
    });
    const { findings } = validated(grid, TODAY);
    const item = { subject: "indicators", name: "1.1" };
    const parts = findings.filter(({ problem }) => problem);
    expect(parts.map(({ rule, problem, item: on }) => [rule, problem, on])).toEqual([
      ["MES-01", { kind: "gap", part: "left" }, item],
      ["MES-03", { kind: "gap", part: "left" }, item],
      ["ECA-02", { kind: "gap", part: "wrong" }, item],
    ]);
    expect(
      findings.filter(({ item: on }) => on?.subject === "risks").map(({ item: on }) => on?.name),
    ).toContain("R01");
    // « Identification » is a record, not a table of rows.
    expect(findings.find(({ rule }) => rule === "STR-08")).not.toHaveProperty("item");
  });

  test("the facts of that gap", () => {
    const grid = planGrid({
      choice: laval,
      identification: afterTheYear,
      indicators: { "1.1": { result2: 0.4 } },
    });
    const { findings } = validated(grid, TODAY);
    const year = { indicator: "1.1", year: "2024-2025", target: "75%", isIndex: false };
    const told = findings.map(({ key: _key, item: _item, problem: _problem, ...finding }) => finding);
    expect(told.filter(({ rule }) => /^(ECA-02|MES)/.test(rule))).toEqual([
      {
        rule: "MES-01",
        severity: "error",
        cells: [cellOf("indicators", "1.1", "explanation2")],
        facts: { ...year, gap: 35 },
      },
      {
        rule: "MES-03",
        severity: "error",
        cells: [cellOf("indicators", "1.1", "mitigation2")],
        facts: { ...year, gap: 35 },
      },
      ...(["MES-04", "MES-05"] as const).map((rule) => ({
        rule,
        severity: "error",
        cells: [cellOf("indicators", "1.1", rule === "MES-04" ? "owner2" : "due2")],
        facts: { key: "1.1", subject: "indicators", year: "2024-2025", unwritten: true },
      })),
      {
        rule: "ECA-02",
        severity: "warning",
        cells: [cellOf("indicators", "1.1", "result2")],
        facts: {
          ...year,
          result: 0.4,
          threshold: 0.75,
          gap: 35,
          against: "target",
          nextYear: "2025-2026",
          nextTarget: 0.9,
          left: 50,
        },
      },
    ]);
  });

  test("explained only, the gap still asks for a measure", () => {
    const lines = story({ "1.1": { result2: 0.4, explanation2 } });
    expect(added(lines, emptyPlan)).toEqual([
      "error MES-03 indicators 1.1 mitigation2",
      "error MES-04 indicators 1.1 owner2",
      "error MES-05 indicators 1.1 due2",
      "warning ECA-02 indicators 1.1 result2",
    ]);
  });

  test("a measure needs somebody in charge and a due date", () => {
    const measure = { explanation2, mitigation2 };
    expect(added(story({ "1.1": { result2: 0.4, ...measure } }), emptyPlan)).toEqual([
      "error MES-04 indicators 1.1 owner2",
      "error MES-05 indicators 1.1 due2",
      "info ECA-02 indicators 1.1 result2",
    ]);
  });

  test("explained, mitigated, owned and dated: the gap is good to know, no more", () => {
    const lines = story({
      "1.1": {
        result2: 0.4,
        explanation2,
        mitigation2,
        owner2: "Direction des ressources informationnelles",
        due2: isoToSerial("2025-09-30"),
      },
    });
    expect(added(lines, emptyPlan)).toEqual(["info ECA-02 indicators 1.1 result2"]);
  });

  test("while the year lasts, the same gap is information", () => {
    const duringTheYear = { dataDate: isoToSerial("2024-10-15") };
    const lines = linesOf(
      planGrid({ choice: laval, identification: duringTheYear, indicators: { "1.1": { result2: 0.4 } } }),
      TODAY,
    );
    expect(lines.filter((line) => line.includes("1.1"))).toEqual([
      "toFill ECA-01 indicators 1.1 result1",
      "toFill CIB-01 indicators 1.1 local2",
      "toFill SUI-01 indicators 1.1 mid2",
      "info ECA-02 indicators 1.1 result2",
      "info MES-01 indicators 1.1 explanation2",
      "info MES-03 indicators 1.1 mitigation2",
    ]);
  });

  test("today stands for a missing date of the data", () => {
    const grid = planGrid({ choice: laval, indicators: { "1.1": { result2: 0.4 } } });
    const severityOn = (today: string) => linesOf(grid, today).filter((line) => line.includes("ECA-02"));
    expect(severityOn("2025-03-31")).toEqual(["info ECA-02 indicators 1.1 result2"]);
    expect(severityOn("2025-04-01")).toEqual(["warning ECA-02 indicators 1.1 result2"]);
  });

  test("what the plan says of itself", () => {
    const { roadmap, organization, category } = validated(planGrid({ choice: laval }), TODAY);
    expect({ roadmap, organization, category }).toEqual({
      roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
      organization: "CISSS de Laval",
      category: "RSSS",
    });
  });

  test("a workbook that is not a plan", () => {
    const grid = { sheets: [], names: [], date1904: false, unread: [] };
    expect(validate(grid, template, TODAY)).toEqual({ status: "not-a-plan" });
  });

  test("whatever the formula cells hold, they are worked out again: only VAL-08 speaks of them", () => {
    const inputs = { choice: laval, identification: afterTheYear, indicators: { "1.1": { result2: 0.4 } } };
    const calm = validated(planGrid(inputs), TODAY);
    for (const formulas of ["met", 0, true, { error: "#REF!" }]) {
      const { findings, ...others } = validated(planGrid({ ...inputs, formulas }), TODAY);
      const { findings: expected, ...same } = calm;
      expect(findings.filter(({ rule }) => rule !== "VAL-08")).toEqual(expected);
      expect(findings.filter(({ rule }) => rule === "VAL-08").length).toBeGreaterThan(0);
      expect(others).toEqual(same);
    }
  });
});
