import { precedence } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import {
  linesOf,
  planGrid,
  template,
  validated,
  withHeader,
  withoutSheet,
} from "../../../test/support/plan-grid";
import { isoToSerial } from "../calendar/dates";
import type { Grid } from "../grid/grid";
import type { RuleCoverage } from "../programme/finding/finding";

const TODAY = "2025-04-15";
const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const measure = { number: "A1", action: "Former", owner: "Direction", due: isoToSerial("2025-06-30") };
const whole = planGrid({ choice, indicators: { "1.1": { result2: 0.4 } }, actions: [measure] });

const coverageOf = (grid: Grid, ...rules: string[]): readonly RuleCoverage[] =>
  validated(grid, TODAY).coverage.filter(({ rule }) => rules.includes(rule));

describe("coverage", () => {
  test("each rule, the rows that it looked at", () => {
    const { coverage } = validated(whole, TODAY);
    expect(coverage.filter(({ skipped, why }) => skipped > 0 || why !== undefined)).toEqual([]);
    expect(Object.fromEntries(coverage.map(({ rule, checked }) => [rule, checked]))).toMatchObject({
      "ECA-02": 10,
      "MES-03": 10,
      // Indicators, one action, risks.
      "MES-04": 10 + 1 + 18,
      "RIS-01": 18,
      // The same, success conditions, workforce actions, and the fields.
      "DAT-01": 10 + 1 + 18 + 11 + 7 + 1,
      "DAT-02": 1,
    });
    expect(coverage.map(({ rule }) => rule).sort()).toEqual([...precedence].sort());
  });

  test("a sheet that is gone", () => {
    expect(coverageOf(withoutSheet(whole, "risks"), "RIS-01", "MES-04", "ECA-02")).toEqual([
      { rule: "ECA-02", checked: 10, skipped: 0 },
      { rule: "MES-04", checked: 11, skipped: 1, why: "sheet-missing" },
      { rule: "RIS-01", checked: 0, skipped: 1, why: "sheet-missing" },
    ]);
    expect(coverageOf(withoutSheet(whole, "identification"), "DAT-01")).toEqual([
      { rule: "DAT-01", checked: 47, skipped: 1, why: "sheet-missing" },
    ]);
  });

  test.each(["Risques", "risques", "Risques (2)"])("a sheet %s that could not be read", (sheet) => {
    const grid: Grid = { ...withoutSheet(whole, "risks"), unread: [{ sheet, reason: "too-large" }] };
    expect(coverageOf(grid, "RIS-01")).toEqual([
      { rule: "RIS-01", checked: 0, skipped: 1, why: "sheet-unread" },
    ]);
  });

  test("another sheet that could not be read is not the one that is missing", () => {
    const grid: Grid = {
      ...withoutSheet(whole, "risks"),
      unread: [{ sheet: "Données", reason: "too-large" }],
    };
    expect(coverageOf(grid, "RIS-01")).toEqual([
      { rule: "RIS-01", checked: 0, skipped: 1, why: "sheet-missing" },
    ]);
  });
});

describe("a column whose header is gone", () => {
  test("leaves open the rows on which it decides, and those only", () => {
    const grid = withHeader(whole, "indicators", "Explication de l'écart 2024-2025", "Pourquoi?");
    expect(coverageOf(grid, "MES-01", "MES-03")).toEqual([
      { rule: "MES-01", checked: 9, skipped: 1, why: "column-missing" },
      { rule: "MES-03", checked: 10, skipped: 0 },
    ]);
    const lines = linesOf(grid, TODAY).filter((line) => line.includes("1.1"));
    expect(lines).not.toContain("error MES-01 indicators 1.1 explanation2");
    expect(lines).toContain("error MES-03 indicators 1.1 mitigation2");
  });

  test("of the numbers leaves everything open, and never says that all is well", () => {
    const grid = withHeader(whole, "indicators", "No", "Numéro de ligne");
    const open = coverageOf(grid, "POR-01", "VAL-01", "CIB-01", "ECA-01", "ECA-02", "MES-01", "MES-03");
    expect(open.map(({ checked, skipped, why }) => [checked, skipped, why])).toEqual(
      open.map(() => [0, 10, "column-missing"]),
    );
    expect(linesOf(grid, TODAY).filter((line) => line.includes("indicators"))).toEqual([
      "error STR-02 indicators -1 number",
    ]);
  });

  test("that only the search for personal information and for errors looks at changes nothing else", () => {
    const grid = withHeader(whole, "indicators", "Source des données", "Provenance");
    const others = (of: Grid) =>
      validated(of, TODAY).coverage.filter(({ rule }) => !["PRI-01", "VAL-10", "VAL-11"].includes(rule));
    expect(others(grid)).toEqual(others(whole));
    const onPersons = coverageOf(grid, "PRI-01");
    expect(onPersons).toEqual([{ rule: "PRI-01", checked: 38, skipped: 10, why: "column-missing" }]);
    const found = linesOf(grid, TODAY).filter((line) => line !== "error STR-02 indicators -1 source");
    expect(found).toEqual(linesOf(whole, TODAY));
  });
});

describe("a field whose label is gone", () => {
  test("leaves open the rules on it, and no other", () => {
    const unlabelled = withHeader(whole, "identification", "Catégorie", "Genre");
    const grid = withHeader(unlabelled, "identification", "Suivi", "Semestre");
    expect(coverageOf(grid, "STR-04", "STR-06", "STR-08")).toEqual([
      { rule: "STR-04", checked: 0, skipped: 1, why: "column-missing" },
      { rule: "STR-06", checked: 0, skipped: 1, why: "column-missing" },
      { rule: "STR-08", checked: 1, skipped: 0 },
    ]);
    const onFields = linesOf(grid, TODAY).filter((line) => line.includes("Identification"));
    expect(onFields).toEqual([
      "error STR-02 Identification A6",
      "error STR-02 Identification A10",
      "info STR-08 Identification B8",
    ]);
  });
});

describe("what the other sheets ask of « Identification »", () => {
  const onIndicators = (grid: Grid) => linesOf(grid, TODAY).filter((line) => line.includes(" indicators "));
  const gap = coverageOf(whole, "ECA-02", "VAL-03");

  test("is told where it can be", () => {
    expect(gap.map(({ checked }) => checked)).toEqual([10, 10]);
    expect(onIndicators(whole)).toContain("warning ECA-02 indicators 1.1 result2");
  });

  test.each([
    ["a label that is gone", withHeader(whole, "identification", "Catégorie", "Genre"), "column-missing"],
    [
      "a day whose label is gone",
      withHeader(whole, "identification", "Date des données", null),
      "column-missing",
    ],
    ["a sheet that is gone", withoutSheet(whole, "identification"), "sheet-missing"],
    [
      "a sheet that could not be read",
      {
        ...withoutSheet(whole, "identification"),
        unread: [{ sheet: "Identification", reason: "too-large" as const }],
      },
      "sheet-unread",
    ],
  ])("leaves the rules open: %s", (_, grid, why) => {
    expect(coverageOf(grid, "ECA-02")).toEqual([{ rule: "ECA-02", checked: 0, skipped: 10, why }]);
    expect(onIndicators(grid).filter((line) => line.includes("result"))).toEqual([]);
  });

  test("and no rule that asks nothing of it", () => {
    const grid = withoutSheet(whole, "identification");
    expect(coverageOf(grid, "RIS-01", "COH-01")).toEqual([
      { rule: "COH-01", checked: 1, skipped: 0 },
      { rule: "RIS-01", checked: 18, skipped: 0 },
    ]);
    expect(validated(grid, TODAY)).toMatchObject({ organization: null, category: null, fiscalYear: null });
  });
});

describe("measures that could not be read", () => {
  const open = [{ rule: "MES-03", checked: 9, skipped: 1 }];

  test("on a sheet that could not be read: the gap may be covered there", () => {
    const grid: Grid = {
      ...withoutSheet(whole, "actions"),
      unread: [{ sheet: tableOf(template, "actions").title, reason: "unreadable" }],
    };
    expect(coverageOf(grid, "MES-03")).toEqual([{ ...open[0], why: "sheet-unread" }]);
    expect(linesOf(grid, TODAY)).not.toContain("error MES-03 indicators 1.1 mitigation2");
  });

  test("in a column whose header is gone", () => {
    const grid = withHeader(whole, "actions", "Type", "Genre");
    expect(coverageOf(grid, "MES-03")).toEqual([{ ...open[0], why: "column-missing" }]);
  });

  test("on a sheet that is gone: its absence is told, and no gap for want of it", () => {
    const grid = withoutSheet(whole, "actions");
    expect(coverageOf(grid, "MES-03")).toEqual([{ ...open[0], why: "sheet-missing" }]);
    const lines = linesOf(grid, TODAY);
    expect(lines).toContain("error STR-01");
    expect(lines.filter((line) => /MES-03/.test(line))).toEqual([]);
  });
});
