import { planRule, type TableId } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import {
  cellOf,
  linesOf,
  planGrid,
  template,
  validated,
  withHeader,
  withoutSheet,
  withSheet,
  type PlanInputs,
} from "../../../test/support/plan-grid";
import {
  testPlanRule,
  type ExpectedPlanFinding,
  type PlanCase,
} from "../../../test/support/plan-rule-tester";
import type { CellValue, FormatCategory, Grid } from "../grid/grid";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const gridOf = (inputs: PlanInputs): Grid => planGrid({ choice, isBare: true, ...inputs });
const indicators = (row: Readonly<Record<string, CellValue>>, number = "1.1", others: PlanInputs = {}) =>
  gridOf({ ...others, indicators: { [number]: row } });

type Where = readonly [TableId, string | number, string];
interface Said {
  readonly reading: number;
  readonly other?: number;
  readonly isPercent?: boolean;
  readonly certainty?: "certain" | "proposal";
  readonly format?: "percent" | "general";
  readonly severity?: "error" | "warning";
}

const found = ([table, line, column]: Where, value: string, said: Said): ExpectedPlanFinding => {
  const { reading, other = null, isPercent = false, certainty, format, severity = "error" } = said;
  const cell = cellOf(table, line, column);
  const edit = { cell, before: value, after: reading, ...(format ? { format } : {}) };
  return {
    cells: [`${cell.sheet}!${cell.address}`],
    severity,
    facts: { key: String(line), value, reading, otherReading: other, isPercent },
    ...(certainty ? { fix: { certainty, edits: [edit] } } : {}),
  };
};

const rate = { isPercent: true, format: "percent" } as const;
const publicBody = { identification: { category: "OP" } };

const withFormat = (grid: Grid, role: string, format: FormatCategory): Grid =>
  withSheet(grid, role, (sheet) => ({
    ...sheet,
    formats: sheet.formats.map((line) => line.map(() => format)),
  }));

const valid: readonly PlanCase[] = [
  {
    title: "numbers, words that are answers, and blanks",
    grid: indicators({ result2: 0.75, mid2: "Sans objet", local2: "Non disponible", baseline: "\u00a0" }),
    coverage: { checked: 1, skipped: 0 },
  },
  { title: "a text that is no number, which VAL-01 reports", grid: indicators({ result2: "env. 75 %" }) },
  { title: "an error value, which is no text", grid: indicators({ result2: { error: "#N/A" } }) },
  {
    title: "a status that a milestone asks for, typed as a rate: VAL-06",
    grid: indicators({ result1: "90 %" }, "2.1"),
  },
  { title: "a rate where there is no target: VAL-07", grid: indicators({ result1: "90 %" }, "5.2") },
  { title: "an indicator out of scope: POR-01", grid: indicators({ result2: "90 %" }, "3.1", publicBody) },
  {
    title: "counts of an indicator out of scope",
    grid: indicators({ numerator2: "8", denominator2: "10" }, "3.1", publicBody),
  },
  {
    title: "counts of an indicator that is excused",
    grid: indicators({ numerator2: "8", applicable: "Sans objet", justification: "Aucun nouveau service" }),
  },
  { title: "an increase beside a relative target: VAL-01", grid: indicators({ local2: "+5 %" }, "3.1") },
  { title: "a count that is no count: VAL-05", grid: indicators({ numerator2: "8,5", denominator2: "-1" }) },
  {
    title: "a rating out of its scale: RIS-02",
    grid: gridOf({ risks: { R03: { likelihood: "6", impact: "2,5" } } }),
  },
  { title: "texts in cells of text", grid: gridOf({ actions: [{ number: "12", comments: "75 %" }] }) },
  {
    title: "a workbook without any of the sheets",
    grid: ["actions", "risks", "workforce"].reduce(withoutSheet, gridOf({})),
    coverage: { checked: 0, skipped: 3, why: "sheet-missing" },
  },
  {
    title: "a row whose category column is not there to say whether the text is asked for",
    grid: withHeader(indicators({ result2: "90 %" }), "indicators", "No", "Rang"),
    coverage: { checked: 0, skipped: 1, why: "column-missing" },
  },
];

testPlanRule(planRule("VAL-04"), {
  valid,
  invalid: [
    {
      title: "rates: with a percent sign, as a fraction, on a likely scale",
      grid: indicators({ result2: "87,5 %", mid2: "0.75", local2: "90", baseline: "1,5 %" }),
      expect: [
        found(["indicators", "1.1", "baseline"], "1,5 %", { ...rate, reading: 0.015, certainty: "certain" }),
        found(["indicators", "1.1", "local2"], "90", { ...rate, reading: 0.9, certainty: "proposal" }),
        found(["indicators", "1.1", "mid2"], "0.75", { ...rate, reading: 0.75, certainty: "certain" }),
        found(["indicators", "1.1", "result2"], "87,5 %", { ...rate, reading: 0.875, certainty: "certain" }),
      ],
      coverage: { checked: 1, skipped: 0 },
    },
    {
      title: "zero, which is not missing",
      grid: indicators({ result2: "0\u202f%", denominator2: "0" }),
      expect: [
        found(["indicators", "1.1", "result2"], "0\u202f%", { ...rate, reading: 0, certainty: "certain" }),
        found(["indicators", "1.1", "denominator2"], "0", { reading: 0, certainty: "certain" }),
      ],
    },
    {
      title: "two readings, of which none is taken",
      grid: indicators({ result2: "1", numerator2: "2,000" }),
      expect: [
        found(["indicators", "1.1", "result2"], "1", { isPercent: true, reading: 0.01, other: 1 }),
        found(["indicators", "1.1", "numerator2"], "2,000", { reading: 2, other: 2000 }),
      ],
    },
    {
      title: "a rate in a row that is excused, where VAL-01 speaks too",
      grid: indicators({ result2: "75 %", applicable: "Sans objet", justification: "Aucun service" }),
      expect: [
        found(["indicators", "1.1", "result2"], "75 %", { ...rate, reading: 0.75, certainty: "certain" }),
      ],
    },
    {
      title: "an index, which is no percentage",
      grid: indicators({ unit: "0\u20134", baseline: "2,3", result2: "2.5", result3: "2,6" }, "3.1"),
      expect: [
        found(["indicators", "3.1", "baseline"], "2,3", { reading: 2.3, certainty: "certain" }),
        found(["indicators", "3.1", "result2"], "2.5", { reading: 2.5, certainty: "certain" }),
        found(["indicators", "3.1", "result3"], "2,6", { reading: 2.6, certainty: "certain" }),
      ],
    },
    {
      title: "a relative target in percent",
      grid: indicators({ unit: "%", result2: "55 %" }, "3.1"),
      expect: [
        found(["indicators", "3.1", "result2"], "55 %", { ...rate, reading: 0.55, certainty: "certain" }),
      ],
    },
    {
      title: "ratings, residual ones included",
      grid: gridOf({
        risks: { R03: { likelihood: "4", impact: " 5", residualLikelihood: "1", residualImpact: "2,0" } },
      }),
      expect: [
        found(["risks", "R03", "likelihood"], "4", { reading: 4, certainty: "certain" }),
        found(["risks", "R03", "impact"], " 5", { reading: 5, certainty: "certain" }),
        found(["risks", "R03", "residualLikelihood"], "1", { reading: 1, certainty: "certain" }),
        found(["risks", "R03", "residualImpact"], "2,0", { reading: 2, certainty: "certain" }),
      ],
    },
    {
      title: "progress and posts, as gravely as VAL-13 would",
      grid: gridOf({
        actions: [{ number: "0", progress: "50%" }],
        workforce: { MO2: { required: "1\u00a0234", filled: "2,5" } },
      }),
      expect: [
        found(["actions", 0, "progress"], "50%", {
          ...rate,
          reading: 0.5,
          certainty: "certain",
          severity: "error",
        }),
        found(["workforce", "MO2", "required"], "1\u00a0234", {
          reading: 1234,
          certainty: "certain",
          severity: "error",
        }),
        found(["workforce", "MO2", "filled"], "2,5", {
          reading: 2.5,
          certainty: "certain",
          severity: "error",
        }),
      ],
      coverage: { checked: 2, skipped: 0 },
    },
    {
      title: "a cell whose format would make a text of the number again",
      grid: withFormat(indicators({ numerator2: "8", result2: "75 %" }), "indicators", "text"),
      expect: [
        found(["indicators", "1.1", "result2"], "75 %", { ...rate, reading: 0.75, certainty: "certain" }),
        found(["indicators", "1.1", "numerator2"], "8", {
          reading: 8,
          certainty: "certain",
          format: "general",
        }),
      ],
    },
    {
      title: "an index in a cell of percentages",
      grid: withFormat(indicators({ unit: "0-4", result2: "2,5" }, "3.1"), "indicators", "percent"),
      expect: [
        found(["indicators", "3.1", "result2"], "2,5", {
          reading: 2.5,
          certainty: "certain",
          format: "general",
        }),
      ],
    },
    {
      title: "what is there of a row of which a column is not",
      grid: withHeader(
        indicators({ result2: "75 %", denominator2: "10" }),
        "indicators",
        "Numérateur 2024-2025",
        "Compte",
      ),
      expect: [
        found(["indicators", "1.1", "result2"], "75 %", { ...rate, reading: 0.75, certainty: "certain" }),
        found(["indicators", "1.1", "denominator2"], "10", { reading: 10, certainty: "certain" }),
      ],
      coverage: { checked: 0, skipped: 1, why: "column-missing" },
    },
  ],
});

test("a sheet that could not be read is skipped, not passed", () => {
  const grid: Grid = {
    ...withoutSheet(gridOf({ risks: { R03: { likelihood: 4 } } }), "actions"),
    unread: [{ sheet: tableOf(template, "actions").title, reason: "too-large" }],
  };
  const coverage = validated(grid, "2025-04-15").coverage.find(({ rule }) => rule === "VAL-04");
  expect(coverage).toEqual({ rule: "VAL-04", checked: 1, skipped: 1, why: "sheet-unread" });
});

describe("one finding a cell: a text that reads as a number is said to be one", () => {
  test.each<[string, PlanInputs, readonly string[]]>([
    ["instead of VAL-01", { indicators: { "1.1": { mid2: "75 %" } } }, ["error VAL-04 indicators 1.1 mid2"]],
    [
      "not of what is out of scope",
      { ...publicBody, indicators: { "3.1": { mid2: "75 %" } } },
      ["warning POR-01 indicators 3.1 mid2"],
    ],
    [
      "instead of VAL-05",
      { indicators: { "1.1": { numerator2: "8" } } },
      ["error VAL-04 indicators 1.1 numerator2"],
    ],
    [
      "instead of RIS-02",
      { risks: { R03: { impact: "4", likelihood: 1 } } },
      ["error VAL-04 risks R03 impact"],
    ],
  ])("%s", (_, inputs, expected) => {
    const lines = linesOf(gridOf(inputs), "2024-04-15").filter((line) => /VAL|RIS|POR/.test(line));
    expect(lines).toEqual(expected);
  });
});
