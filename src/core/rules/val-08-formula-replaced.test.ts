/** Formulas that were typed over, deleted, changed or pasted as values. */
import { withCells, withRows } from "../../../test/support/edited-grid";
import { planGrid, withHeader, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { typedOver, withFormulas, withOtherFormulas } from "../../../test/support/with-formulas";
import type { Fix } from "../programme/finding/fix";
import { formulaReplaced } from "./val-08-formula-replaced";
import {
  SHEET,
  typing,
  grid,
  gapFormula,
  codes0,
  diagnosticFormula,
  edit,
  certain,
  withActions,
  diagnosticOfAction,
  trimmed,
  gapFacts,
  codes,
} from "../../../test/support/replaced-formulas";

testPlanRule(formulaReplaced, {
  valid: [
    { title: "the template's formulas", grid, coverage: { checked: 46, skipped: 0 } },
    {
      title: "formulas as another program writes them",
      grid: withOtherFormulas(grid, "workforce", {
        F5: gapFormula(5).toLowerCase().replaceAll(",", ", "),
      }),
    },
    {
      title: "a formula that could not be read",
      grid: withOtherFormulas(grid, "workforce", { F5: "", J5: "" }),
    },
    {
      title: "a row that the organization added",
      grid: typedOver(grid, "workforce", { A11: "MO9", B11: "Autre action", F11: 12, J11: null }),
    },
    {
      title: "a workbook without « Main-d'œuvre »",
      grid: withoutSheet(grid, "workforce"),
      coverage: { checked: 39, skipped: 1, why: "sheet-missing" },
    },
    {
      title: "a sheet that could not be read",
      grid: { ...withoutSheet(grid, "workforce"), unread: [{ sheet: SHEET, reason: "too-large" }] },
      coverage: { checked: 39, skipped: 1, why: "sheet-unread" },
    },
    {
      title: "a calculated column without its header",
      grid: withHeader(grid, "workforce", "Écart", "Différence"),
      coverage: { checked: 39, skipped: 7, why: "column-missing" },
    },
    { title: "the formulas of actions", grid: withActions },
    {
      title: "a sheet that starts at its headers",
      grid: trimmed(grid, 3),
    },
  ],
  invalid: [
    {
      title: "Q1: a constant in the place of a formula, in manual calculation too",
      grid: { ...typedOver(grid, "workforce", { F5: -3 }), calculatesByHand: true },
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "constant", value: -3 },
          fix: certain(edit("F5", -3, gapFormula(5))),
        },
      ],
    },
    {
      title: "a value typed over a formula of a sheet that starts at its headers",
      grid: trimmed(typedOver(grid, "workforce", { F5: 7 }), 3),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "constant", value: 7 },
          fix: certain(edit("F5", 7, gapFormula(5))),
        },
      ],
    },
    {
      title: "a value typed over a formula",
      grid: typedOver(grid, "workforce", { F5: 7 }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "constant", value: 7 },
          fix: certain(edit("F5", 7, gapFormula(5))),
        },
      ],
    },
    {
      title: "the right value typed over a formula",
      grid: typedOver(grid, "workforce", { F5: -2 }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "constant", value: -2 },
          fix: certain(edit("F5", -2, gapFormula(5))),
        },
      ],
    },
    {
      title: "a formula that was deleted",
      grid: typedOver(grid, "workforce", { F6: null }),
      expect: [
        {
          cells: [`${SHEET}!F6`],
          severity: "error",
          facts: { ...gapFacts, row: "MO2", problem: "missing", value: null },
          fix: certain(edit("F6", null, gapFormula(6))),
        },
      ],
    },
    {
      title: "an error in another formula, and one in ours",
      grid: withOtherFormulas(
        withCells(grid, "workforce", { F5: { error: "#REF!" }, I5: { error: "#NAME?" } }),
        "workforce",
        { F5: "=#REF!-$D5" },
      ),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "error", value: "#REF!" },
          fix: certain(edit("F5", { error: "#REF!" }, gapFormula(5))),
        },
        {
          cells: [`${SHEET}!I5`],
          severity: "error",
          facts: { ...gapFacts, column: "Diagnostic", problem: "error", value: "#NAME?" },
        },
      ],
    },
    {
      title: "a column pasted as values: one cause",
      grid: typedOver(grid, "workforce", { F5: -2, F6: 0 }),
      expect: [
        {
          cells: [`${SHEET}!F5`, `${SHEET}!F6`],
          severity: "error",
          facts: { column: "Écart", problem: "constant", count: 2 },
          fix: certain(edit("F5", -2, gapFormula(5)), edit("F6", 0, gapFormula(6))),
        },
      ],
    },
    {
      title: "a sheet pasted as values, but for a cell of another column: one cause, and one",
      grid: typedOver(
        withFormulas(planGrid()),
        "risks",
        Object.fromEntries([
          ...Array.from({ length: 18 }, (_, row) => [`I${row + 5}`, 4] as const),
          ...Array.from({ length: 18 }, (_, row) => [`J${row + 5}`, "Faible"] as const),
          ["Q7", 3] as const,
        ]),
      ),
      expect: [
        {
          cells: Array.from({ length: 18 }, (_, row) => [
            `Risques!I${row + 5}`,
            `Risques!J${row + 5}`,
          ]).flat(),
          severity: "error",
          facts: { column: "Niveau\nCote", problem: "constant", count: 36 },
          fix: expect.objectContaining({ certainty: "certain" }) as Fix,
        },
        {
          cells: ["Risques!Q7"],
          severity: "error",
          facts: { ...gapFacts, column: "Niveau résiduel", row: "R03", problem: "constant", value: 3 },
          fix: expect.objectContaining({ certainty: "certain" }) as Fix,
        },
      ],
    },
    {
      title: "hidden formulas and a Diagnostic that were deleted, typed over and changed, together",
      grid: withOtherFormulas(
        typedOver(grid, "workforce", { I5: null, [`${codes0}5`]: "|X|" }),
        "workforce",
        {
          [`${codes}6`]: `=$${codes0}5`,
        },
      ),
      expect: [
        {
          cells: [`${SHEET}!I5`],
          severity: "warning",
          facts: { problem: "hidden", count: 3 },
          fix: certain(
            edit("I5", null, diagnosticFormula),
            edit(`${codes0}5`, "|X|", expect.stringMatching(/^=IF\(ISERROR\(.*\|DAT-01 e:due;\|/) as string),
            edit(`${codes}6`, null, `=$${codes0}6`),
          ),
        },
      ],
    },
    {
      title: "the Diagnostic of an action that was typed over, the other one as it was",
      grid: typedOver(withActions, "actions", { [diagnosticOfAction.address]: "Rien à dire" }),
      expect: [
        {
          cells: [`Plan d'action!${diagnosticOfAction.address}`],
          severity: "error",
          facts: { ...gapFacts, column: "Diagnostic", row: "", problem: "constant", value: "Rien à dire" },
          fix: expect.objectContaining({ certainty: "certain" }) as Fix,
        },
      ],
    },
    {
      title: "a workbook whose names are gone: what to restore cannot be told",
      grid: { ...typedOver(grid, "workforce", { F5: 7 }), names: [] },
      expect: [
        { cells: [`${SHEET}!F5`], severity: "error", facts: { ...gapFacts, problem: "constant", value: 7 } },
      ],
    },
    {
      title: "rows that were sorted: each formula is looked for where its row is",
      grid: typedOver(
        withFormulas(
          withRows(typing, "workforce", (rows) => {
            const [first, second] = [rows[4] ?? [], rows[5] ?? []];
            return [...rows.slice(0, 4), second, first, ...rows.slice(6)];
          }),
        ),
        "workforce",
        { F6: 9 },
      ),
      expect: [
        {
          cells: [`${SHEET}!F6`],
          severity: "error",
          facts: { ...gapFacts, problem: "constant", value: 9 },
          fix: certain(edit("F6", 9, gapFormula(6))),
        },
      ],
    },
  ],
});
