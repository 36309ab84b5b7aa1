/** Results that are not those of the formula: as they are read while people type, and when a workbook was worked out. */
import { withCells } from "../../../test/support/edited-grid";
import { planGrid, withHeader } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { withFormulas, withOtherFormulas } from "../../../test/support/with-formulas";
import type { Fix } from "../programme/finding/fix";
import { isoToSerial } from "../calendar/dates";
import { formulaReplaced } from "./val-08-formula-replaced";
import {
  SHEET,
  inputs,
  typing,
  grid,
  gapFormula,
  edit,
  certain,
  gapOfAYearToCome,
  early,
  EARLY,
  REFERENCE_DATE,
  gapFacts,
} from "../../../test/support/replaced-formulas";

testPlanRule(formulaReplaced, {
  valid: [
    {
      title: "the right results while people type",
      grid: typing,
      coverage: { checked: 46, skipped: 0 },
    },
    {
      title: "formulas that hold no result yet",
      grid: withFormulas(planGrid(inputs)),
    },
    {
      title: "our own formula, worked out before the last answer",
      grid: withCells(grid, "workforce", { F5: -1 }),
    },
    {
      title: "a blank result while people type",
      grid: withCells(typing, "workforce", { F5: null }),
    },
    {
      title: "another result when an answer it rests on was not found",
      grid: withHeader(withCells(typing, "workforce", { F5: -1 }), "workforce", "Postes requis", "Besoin"),
    },
    {
      title: "a result that binary arithmetic is a little off",
      grid: withCells(typing, "workforce", { D5: 0, E5: 300_000, F5: 300_000.1 }),
    },
    {
      title: "a result of the day when the workbook was last worked out",
      grid: withCells(early, "reference", { [REFERENCE_DATE]: isoToSerial("2025-06-01") }),
      today: EARLY,
    },
    {
      title: "words of a calculated column, a risk rated",
      grid: withCells(planGrid({ risks: { R01: { likelihood: 1, impact: 1 } } }), "risks", {
        I5: 1,
        J5: "Faible",
      }),
    },
    {
      title: "Q1: a result of before the last change, in manual calculation, as it is read while people type",
      grid: { ...withCells(typing, "workforce", { F5: -3 }), calculatesByHand: true },
      coverage: { checked: 0, skipped: 46, why: "calculated-by-hand" },
    },
    {
      title: "Q1: the same, of the template's own formula, looked at on a command",
      grid: { ...withCells(grid, "workforce", { F5: -3 }), calculatesByHand: true },
      coverage: { checked: 0, skipped: 46, why: "calculated-by-hand" },
    },
  ],
  invalid: [
    {
      title: "a result further off than any arithmetic",
      grid: withCells(typing, "workforce", { F5: -2.001 }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "differs", value: -2.001, expected: -2 },
          fix: certain(edit("F5", -2.001, gapFormula(5))),
        },
      ],
    },
    {
      title: "a small result that is off, near zero",
      grid: withCells(typing, "workforce", { F6: 0.001 }),
      expect: [
        {
          cells: [`${SHEET}!F6`],
          severity: "error",
          facts: { ...gapFacts, row: "MO2", problem: "differs", value: 0.001, expected: 0 },
          fix: certain(edit("F6", 0.001, gapFormula(6))),
        },
      ],
    },
    {
      title: "a result as text",
      grid: withCells(typing, "workforce", { F5: "-2" }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "differs", value: "-2", expected: -2 },
          fix: certain(edit("F5", "-2", gapFormula(5))),
        },
      ],
    },
    {
      title: "other words in a calculated column",
      grid: withCells(planGrid({ risks: { R01: { likelihood: 1, impact: 1 } } }), "risks", {
        I5: 1,
        J5: "Élevée",
      }),
      expect: [
        {
          cells: ["Risques!J5"],
          severity: "error",
          facts: {
            ...gapFacts,
            column: "Cote",
            row: "R01",
            problem: "differs",
            value: "Élevée",
            expected: "Faible",
          },
          fix: expect.objectContaining({ certainty: "certain" }) as Fix,
        },
      ],
    },
    {
      title: "the gap of a year to come, in a workbook that does not say what day it was worked out for",
      grid: withCells(early, "reference", { [REFERENCE_DATE]: null }),
      today: EARLY,
      expect: [
        {
          cells: [`Indicateurs!${gapOfAYearToCome.address}`],
          severity: "error",
          facts: {
            ...gapFacts,
            column: "Écart 2025-2026",
            row: "1.1",
            problem: "differs",
            value: -50,
            expected: "",
          },
          fix: expect.objectContaining({ certainty: "certain" }) as Fix,
        },
      ],
    },
    {
      title: "another result while people type",
      grid: withCells(typing, "workforce", { F5: 3.5 }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "differs", value: 3.5, expected: -2 },
          fix: certain(edit("F5", 3.5, gapFormula(5))),
        },
      ],
    },
    {
      title: "a result where there is none, in a column formatted as text",
      grid: {
        ...withCells(typing, "workforce", { D5: null, D6: null, F6: null }),
        sheets: withCells(typing, "workforce", { D5: null, D6: null, F6: null }).sheets.map((sheet) =>
          sheet.name === SHEET
            ? { ...sheet, formats: sheet.formats.map((line) => line.map(() => "text" as const)) }
            : sheet,
        ),
      },
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "differs", value: -2, expected: "" },
          fix: {
            certainty: "certain",
            edits: [{ ...edit("F5", -2, gapFormula(5)), format: "general" as const }],
          },
        },
      ],
    },
    {
      title: "another formula with another result, and one with the same",
      grid: withOtherFormulas(withCells(grid, "workforce", { F5: 2 }), "workforce", {
        F5: "=$D5-$E5",
        F6: "=$D6-$E6",
      }),
      expect: [
        {
          cells: [`${SHEET}!F5`],
          severity: "error",
          facts: { ...gapFacts, problem: "differs", value: 2, expected: -2 },
          fix: certain(edit("F5", 2, gapFormula(5))),
        },
        {
          cells: [`${SHEET}!F6`],
          severity: "warning",
          facts: { ...gapFacts, row: "MO2", problem: "changed", value: 0 },
          fix: certain(edit("F6", 0, gapFormula(6))),
        },
      ],
    },
  ],
});
