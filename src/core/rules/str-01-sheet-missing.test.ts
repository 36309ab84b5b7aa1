import { planGrid, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Grid } from "../grid/grid";
import { sheetMissing } from "./str-01-sheet-missing";

const whole = planGrid();
const missing = (sheet: string, emptied: string | null = null) => ({
  cells: [],
  severity: "error" as const,
  facts: { sheet, emptied },
});
const renamed = (grid: Grid, role: string, name: string) =>
  withSheet(grid, role, (sheet) => ({ ...sheet, name }));
const emptied = (grid: Grid, role: string) =>
  withSheet(grid, role, (sheet) => ({ ...sheet, values: [["Notes", "2025"]], formats: [] }));
const unread = (grid: Grid, sheet: string): Grid => ({ ...grid, unread: [{ sheet, reason: "too-large" }] });
const without = (...roles: readonly string[]) => roles.reduce(withoutSheet, whole);

testPlanRule(sheetMissing, {
  valid: [
    { title: "the inserted template", grid: whole, coverage: { checked: 6, skipped: 0 } },
    { title: "a sheet that has another title", grid: renamed(whole, "risks", "Nos risques") },
    {
      title: "sheets that hold no answer",
      grid: without("readMe", "roadmap", "benefits", "dashboard", "report", "reference"),
    },
    {
      title: "a sheet that could not be read: it is there",
      grid: unread(without("risks"), "Risques"),
      coverage: { checked: 5, skipped: 1, why: "sheet-unread" },
    },
    {
      title: "« Identification » that could not be read",
      grid: unread(without("identification"), "Identification"),
      coverage: { checked: 5, skipped: 1, why: "sheet-unread" },
    },
  ],
  invalid: [
    { title: "a workbook without « Risques »", grid: without("risks"), expect: [missing("Risques")] },
    {
      title: "a workbook without « Identification »",
      grid: without("identification"),
      expect: [missing("Identification")],
      coverage: { checked: 6, skipped: 0 },
    },
    {
      title: "every sheet but one",
      grid: without("identification", "actions", "risks", "change", "workforce"),
      expect: [
        missing("Identification"),
        missing("Plan d'action"),
        missing("Risques"),
        missing("Gestion du changement"),
        missing("Main-d'œuvre"),
      ],
    },
    {
      title: "a sheet that lost its headers, by the title that it has",
      grid: renamed(emptied(whole, "risks"), "risks", "Nos risques"),
      expect: [missing("Risques", "Nos risques")],
    },
    {
      title: "« Identification » without any of its labels",
      grid: emptied(whole, "identification"),
      expect: [missing("Identification", "Identification")],
    },
    {
      title: "another sheet that could not be read",
      grid: unread(without("change"), "Données"),
      expect: [missing("Gestion du changement")],
      coverage: { checked: 6, skipped: 0 },
    },
  ],
});
