import { planGrid, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Grid, GridSheet } from "../grid/grid";
import {
  SHEET_CHOICE_NAME,
  SHEET_LEFT_NAME,
  sheetChoiceFormula,
  sheetLeftFormula,
} from "../reading/sheet-choice";
import { severalSheets } from "./str-09-several-sheets";

/** The sheet that has this title in the template. */
function titled(grid: Grid, title: string): GridSheet {
  const sheet = grid.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`No sheet ${title}`);
  return sheet;
}

/** The grid with a copy of a sheet behind the others, as Excel names copies. */
const withCopy = (grid: Grid, title: string, change: Partial<GridSheet> = {}): Grid => ({
  ...grid,
  sheets: [...grid.sheets, { ...titled(grid, title), name: `${title} (2)`, ...change }],
});

/** A sheet that keeps something under a hidden name. */
const keeping = (sheet: GridSheet, name: string, formula: string): GridSheet => ({
  ...sheet,
  names: [...sheet.names, { name, formula, visible: false }],
});

/** The copy of « Risques » is chosen, and « Risques » says so. */
const copyChosen = (title: string, chosen: string): Grid => {
  const grid = withSheet(withCopy(planGrid(), title), "risks", (sheet) =>
    keeping(sheet, SHEET_LEFT_NAME, sheetLeftFormula({ role: "risks", chosen })),
  );
  const sheets = grid.sheets.map((sheet) =>
    sheet.name === chosen ? keeping(sheet, SHEET_CHOICE_NAME, sheetChoiceFormula("risks")) : sheet,
  );
  return { ...grid, sheets };
};

const own = planGrid({ choice: { organization: "CISSS de Laval", category: "RSSS" } });
const other = planGrid({ choice: { organization: "CHUM", category: "RSSS" } });
const roles = ["Identification", "Indicateurs", "Plan d'action", "Risques"];
const twoPlans: Grid = {
  ...own,
  sheets: [...own.sheets, ...roles.map((title) => ({ ...titled(other, title), name: `${title} (2)` }))],
};

testPlanRule(severalSheets, {
  valid: [
    { title: "one sheet a role", grid: planGrid(), coverage: { checked: 1, skipped: 0 } },
    { title: "a copy kept aside, hidden", grid: withCopy(planGrid(), "Risques", { visibility: "hidden" }) },
  ],
  invalid: [
    {
      title: "a copy of a table in view",
      grid: withCopy(planGrid(), "Risques"),
      coverage: { checked: 1, skipped: 0 },
      expect: [
        {
          cells: ["Risques (2)!A1"],
          severity: "warning",
          facts: { problem: "copy", role: "risks", sheets: "Risques (2)", read: "Risques" },
        },
      ],
    },
    {
      title: "the sheets of two plans",
      grid: twoPlans,
      expect: [
        {
          cells: roles.map((title) => `${title} (2)!A1`),
          severity: "warning",
          facts: {
            problem: "other-plan",
            sheets: roles.map((title) => `${title} (2)`).join("\n"),
            organization: "CHUM",
            read: "CISSS de Laval",
          },
        },
      ],
    },
    {
      title: "a sheet that carries a choice",
      grid: withSheet(planGrid(), "risks", (sheet) => ({
        ...sheet,
        names: [
          ...sheet.names,
          { name: SHEET_CHOICE_NAME, formula: sheetChoiceFormula("risks"), visible: false },
        ],
      })),
      expect: [
        {
          cells: ["Risques!A1"],
          severity: "info",
          facts: { problem: "chosen", role: "risks", sheets: "Risques", read: null },
        },
      ],
    },
    {
      title: "two copies of the report, under titles that tell nothing",
      grid: {
        ...own,
        sheets: own.sheets.flatMap((sheet) =>
          sheet.name === "Rapport de validation"
            ? [
                { ...sheet, name: "Suivi" },
                { ...sheet, name: "Archive" },
              ]
            : [sheet],
        ),
      },
      expect: [
        {
          cells: ["Suivi!A1", "Archive!A1"],
          severity: "warning",
          facts: { problem: "reports", role: "report", sheets: "Suivi\nArchive", read: null },
        },
      ],
    },
    {
      title: "a copy that was chosen: nothing of the other sheet is left to check",
      grid: copyChosen("Risques", "Risques (2)"),
      expect: [
        {
          cells: ["Risques!A1"],
          severity: "info",
          facts: { problem: "copy", role: "risks", sheets: "Risques", read: "Risques (2)" },
        },
        {
          cells: ["Risques (2)!A1"],
          severity: "info",
          facts: { problem: "chosen", role: "risks", sheets: "Risques (2)", read: null },
        },
      ],
    },
    {
      title: "a chosen sheet that is gone, the one that is read in its place",
      grid: withSheet(planGrid(), "risks", (sheet) =>
        keeping(sheet, SHEET_LEFT_NAME, sheetLeftFormula({ role: "risks", chosen: "Risques (2)" })),
      ),
      expect: [
        {
          cells: ["Risques!A1"],
          severity: "warning",
          facts: { problem: "chosen-gone", role: "risks", sheets: "Risques (2)", read: "Risques" },
        },
      ],
    },
    {
      title: "two sheets that could be « Identification », of two organizations",
      grid: {
        ...own,
        sheets: own.sheets.flatMap((sheet) =>
          sheet.name === "Identification"
            ? [
                { ...sheet, name: "Fiche A" },
                { ...titled(other, "Identification"), name: "Fiche B" },
              ]
            : [sheet],
        ),
      },
      expect: [
        {
          cells: ["Fiche A!A1", "Fiche B!A1"],
          severity: "error",
          facts: {
            problem: "unsure",
            role: "identification",
            sheets: "Fiche A\nFiche B",
            read: null,
          },
        },
      ],
    },
  ],
});
