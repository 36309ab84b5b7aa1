import { tableOf, columnPlace } from "../programme/table/table";
import { withCells, withRows } from "../../../test/support/edited-grid";
import {
  cellOf,
  planGrid,
  withHeader,
  template,
  withoutSheet,
  withSheet,
} from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { typedOver, withFormulas, withOtherFormulas } from "../../../test/support/with-formulas";
import type { Fix } from "../programme/finding/fix";
import { columnLetters } from "../grid/address";
import { isoToSerial } from "../calendar/dates";
import type { Grid } from "../grid/grid";
import { formulaReplaced } from "./val-08-formula-replaced";

const SHEET = "Main-d'œuvre";
/** Five positions required and three filled, in the first row; two and two in the second. */
const inputs = {
  workforce: { MO1: { required: 5, filled: 3 }, MO2: { required: 2, filled: 2 } },
} as const;
/** As it is read while people type: nobody tells which cells hold a formula. */
const typing = withCells(planGrid(inputs), "workforce", { F5: -2, F6: 0 });
const grid = withFormulas(typing);

const gapFormula = (row: number): string =>
  `=IF(AND(ISNUMBER($D${row}),ISNUMBER($E${row})),(MAX((-1000000),MIN(1000000,$E${row}))-MAX((-1000000),MIN(1000000,$D${row}))),"")`;
const letters = (column: string): string =>
  columnLetters(columnPlace(tableOf(template, "workforce"), column));
/** Hidden columns: the first codes, all the codes, and their words. */
const [codes0, codes, words0] = [letters("codes0"), letters("codes"), letters("words0")];
const diagnosticFormula = `=IF(LEN($${codes}5)=0,IF(COUNTA($C5,$D5,$E5,$G5,$H5)=0,"","✔ Rien à signaler"),TRIM($${words0}5))`;

const edit = (address: string, before: string | number | null | { error: string }, formula: string) => ({
  cell: { sheet: SHEET, address },
  before,
  after: { formula },
});

type Edit = ReturnType<typeof edit>;
const certain = (first: Edit, ...others: readonly Edit[]) => ({
  certainty: "certain" as const,
  edits: [first, ...others] as const,
});

/** The result of a year to come, and its gap, as a workbook shows it that was worked out when that year had begun. */
const gapOfAYearToCome = cellOf("indicators", "1.1", "gap3");
const early = withCells(
  planGrid({
    choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    indicators: { "1.1": { result3: 0.4 } },
  }),
  "indicators",
  { [gapOfAYearToCome.address]: -50 },
);
const EARLY = "2024-04-15";
/** Cell of `_reference` that says the day. */
const REFERENCE_DATE = `B${Object.keys(template.settings).indexOf("referenceDate") + 2}`;

const withActions = withFormulas(
  planGrid({
    actions: [
      { number: "A1", action: "Former" },
      { number: "A2", action: "Recruter" },
    ],
  }),
);
const diagnosticOfAction = cellOf("actions", 1, "diagnostic");

/** The same sheet, read from its first cell that holds something. */
const trimmed = (of: Grid, rows: number): Grid =>
  withSheet(of, "workforce", (sheet) => ({
    ...sheet,
    origin: { row: rows, column: 0 },
    values: sheet.values.slice(rows),
    formats: sheet.formats.slice(rows),
  }));

const gapFacts = { column: "Écart", count: 1, row: "MO1", expected: null };

testPlanRule(formulaReplaced, {
  valid: [
    { title: "the template's formulas", grid, coverage: { checked: 46, skipped: 0 } },
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
      title: "a blank result while people type",
      grid: withCells(typing, "workforce", { F5: null }),
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
    {
      title: "another result when an answer it rests on was not found",
      grid: withHeader(withCells(typing, "workforce", { F5: -1 }), "workforce", "Postes requis", "Besoin"),
    },
    {
      title: "a result that binary arithmetic is a little off",
      grid: withCells(typing, "workforce", { D5: 0, E5: 300_000, F5: 300_000.1 }),
    },
    { title: "the formulas of actions", grid: withActions },
    {
      title: "a sheet that starts at its headers",
      grid: trimmed(grid, 3),
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
