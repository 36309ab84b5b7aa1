import { planGrid, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { ActiveParts, DefinedName, Grid, GridSheet, Visibility } from "../grid/grid";
import { activeContent } from "./pri-02-active-content";

const grid = planGrid({ choice: { category: "RSSS", organization: "CISSS de Laval" } });

const withParts = (...activeParts: ActiveParts[]): Grid => ({ ...grid, activeParts });
const name = (formula: string): DefinedName => ({ name: "Taux", formula, visible: false });
const withName = (plan: Grid, formula: string): Grid => ({ ...plan, names: [...plan.names, name(formula)] });
const onSheet = (plan: Grid, formula: string): Grid =>
  withSheet(plan, "risks", (sheet) => ({ ...sheet, names: [...sheet.names, name(formula)] }));

function withExtra(title: string, visibility: Visibility): Grid {
  const sheet: GridSheet = {
    name: title,
    visibility,
    origin: { row: 0, column: 0 },
    values: [["x"]],
    formats: [["general"]],
    names: [],
  };
  return { ...grid, sheets: [...grid.sheets, sheet] };
}

const active = (count: number, ...kinds: string[]) => ({
  cells: [],
  severity: "warning" as const,
  facts: { problem: "active", kinds: kinds.join("\n"), count },
});

testPlanRule(activeContent, {
  valid: [
    { title: "the template, in the open workbook", grid, coverage: { checked: 1, skipped: 0 } },
    { title: "the template, in a file", grid: withParts(), coverage: { checked: 1, skipped: 0 } },
    { title: "parts that are none", grid: withParts({ kind: "macro", count: 0 }) },
    { title: "a name within the workbook", grid: withName(grid, "='Plan d''action'!$A$1") },
    { title: "a sheet of the user's", grid: withExtra("Notes", "visible") },
    { title: "a hidden sheet that « Afficher » shows", grid: withExtra("Notes", "hidden") },
    {
      title: "the template's own hidden sheet without its mark, under another number",
      grid: withSheet(grid, "reference", (sheet) => ({ ...sheet, name: "_reference (2)", names: [] })),
    },
  ],
  invalid: [
    {
      title: "each kind, counted together",
      grid: withParts(
        { kind: "external-link", count: 2 },
        { kind: "macro", count: 1 },
        { kind: "connection", count: 1 },
        { kind: "embedded", count: 3 },
        { kind: "control", count: 1 },
      ),
      expect: [active(8, "external-link", "macro", "connection", "embedded", "control")],
    },
    {
      title: "names that refer to another workbook, in the open workbook",
      grid: onSheet(withName(grid, "=[Budget.xlsx]Feuil1!$A$1"), "='[Suivi.xlsx]Feuil 1'!$A$1"),
      expect: [active(2, "external-link")],
    },
    {
      title: "a name and the link that it goes through count once",
      grid: withName(withParts({ kind: "external-link", count: 1 }), "=[1]Feuil1!$A$1"),
      expect: [active(1, "external-link")],
    },
    {
      title: "a very hidden sheet, and a macro",
      grid: { ...withExtra("Données", "veryHidden"), activeParts: [{ kind: "macro", count: 1 }] },
      expect: [
        active(1, "macro"),
        { cells: [], severity: "warning", facts: { problem: "hidden-sheet", value: "Données" } },
      ],
    },
  ],
});
