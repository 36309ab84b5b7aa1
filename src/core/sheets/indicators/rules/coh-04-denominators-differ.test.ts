import { shape } from "../../../../../test/support/ptn-sss";
import { planGrid, withHeader, withoutSheet } from "../../../../../test/support/plan-grid";
import { testPlanRule } from "../../../../../test/support/plan-rule-tester";
import { denominatorsDiffer } from "./coh-04-denominators-differ";

const denominators = (first: number | string | null, second: number | string | null) =>
  planGrid({ indicators: { "1.1": { denominator2: first }, "1.2": { denominator2: second } } });

testPlanRule(denominatorsDiffer(shape), {
  valid: [
    { title: "the same number twice", grid: denominators(12, 12), coverage: { checked: 4, skipped: 0 } },
    { title: "one of them blank", grid: denominators(12, null) },
    { title: "zero in 1.1, which POR-03 reports on that cell", grid: denominators(0, 4) },
    { title: "a text, which VAL-05 reports", grid: denominators(12, "treize") },
    {
      title: "a workbook without « Indicateurs »",
      grid: withoutSheet(denominators(12, 13), "indicators"),
      coverage: { checked: 0, skipped: 4, why: "sheet-missing" },
    },
    {
      title: "a workbook without the denominators of the year",
      grid: withHeader(denominators(12, 13), "indicators", "Dénominateur 2024-2025", "Total"),
      coverage: { checked: 3, skipped: 1, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "two numbers",
      grid: denominators(12, 13),
      expect: [
        { cells: ["Indicateurs!AC5", "Indicateurs!AC6"], severity: "info", facts: { first: 12, second: 13 } },
      ],
    },
    {
      title: "zero, which is not a blank",
      grid: denominators(4, 0),
      expect: [
        { cells: ["Indicateurs!AC5", "Indicateurs!AC6"], severity: "info", facts: { first: 4, second: 0 } },
      ],
    },
  ],
});
