import { withCells } from "../../../test/support/edited-grid";
import { planGrid, withHeader, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { scopeChanged } from "./fdr-04-scope-changed";

const grid = planGrid();

const edit = (address: string, before: string | null, after: "√" | null) => ({
  certainty: "certain" as const,
  edits: [{ cell: { sheet: "Feuille de route", address }, before, after, format: "text" as const }] as const,
});

testPlanRule(scopeChanged, {
  valid: [
    { title: "the template as it is inserted", grid, coverage: { checked: 10, skipped: 0 } },
    {
      title: "other signs that say the same",
      grid: withCells(grid, "roadmap", { D5: "Oui", E9: "-", F6: "✓" }),
    },
    {
      title: "a workbook without « Feuille de route »",
      grid: withoutSheet(grid, "roadmap"),
      coverage: { checked: 0, skipped: 10, why: "sheet-missing" },
    },
    {
      title: "a column without a header",
      grid: withHeader(grid, "roadmap", "OP", "Organismes"),
      coverage: { checked: 0, skipped: 10, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "a tick too many",
      grid: withCells(grid, "roadmap", { E9: "√" }),
      expect: [
        {
          cells: ["Feuille de route!E9"],
          severity: "error",
          facts: { indicator: "3.1", category: "OP", isConcerned: false, value: "√" },
          fix: edit("E9", "√", null),
        },
      ],
    },
    {
      title: "a tick that is gone, and another text in its place",
      grid: withCells(grid, "roadmap", { D5: null, F5: "RSSS" }),
      expect: [
        {
          cells: ["Feuille de route!D5"],
          severity: "error",
          facts: { indicator: "1.1", category: "MSSS", isConcerned: true, value: null },
          fix: edit("D5", null, "√"),
        },
        {
          cells: ["Feuille de route!F5"],
          severity: "error",
          facts: { indicator: "1.1", category: "RSSS", isConcerned: true, value: "RSSS" },
          fix: edit("F5", "RSSS", "√"),
        },
      ],
    },
  ],
});
