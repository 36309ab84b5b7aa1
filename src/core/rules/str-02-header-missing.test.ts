import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, HEADER_ROW } from "../programme/table/table";
import { planGrid, template, withHeader, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule, type ExpectedPlanFinding } from "../../../test/support/plan-rule-tester";
import { mappingFormula, mappingName } from "../reading/column-mapping";
import type { CellValue, Grid } from "../grid/grid";
import { headerMissing } from "./str-02-header-missing";

const whole = planGrid();

const place = (id: TableId, column: string) => columnPlace(tableOf(template, id), column);
const withColumns = (grid: Grid, id: TableId, change: (line: readonly CellValue[]) => readonly CellValue[]) =>
  withSheet(grid, id, (sheet) => ({ ...sheet, values: sheet.values.map(change) }));
const withoutColumn = (grid: Grid, id: TableId, column: string) =>
  withColumns(grid, id, (line) => line.filter((_, at) => at !== place(id, column)));
const inserted = (grid: Grid, id: TableId, before: string, header: CellValue) =>
  withSheet(grid, id, (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) => [
      ...line.slice(0, place(id, before)),
      row === HEADER_ROW ? header : null,
      ...line.slice(place(id, before)),
    ]),
  }));
const withoutField = (grid: Grid, label: string) =>
  withSheet(grid, "identification", (sheet) => ({
    ...sheet,
    values: sheet.values.filter(([first]) => first !== label),
  }));

const replaced = (
  sheet: string,
  address: string,
  expected: string,
  read: CellValue,
  before: CellValue = read,
): ExpectedPlanFinding => ({
  cells: [`${sheet}!${address}`],
  severity: "error",
  facts: { problem: "replaced", sheet, expected, read: typeof read === "object" && read ? read.error : read },
  fix: { certainty: "proposal", edits: [{ cell: { sheet, address }, before, after: expected }] },
});
const gone = (sheet: string, address: string, ...expected: readonly string[]): ExpectedPlanFinding => ({
  cells: [`${sheet}!${address}`],
  severity: "error",
  facts: { problem: "gone", sheet, expected: expected.join("\n"), read: null },
});
/** A choice kept on « Risques »: this header of the user for that column. */
const chosen = (grid: Grid, column: string, header: string) =>
  withSheet(grid, "risks", (sheet) => ({
    ...sheet,
    names: [
      ...sheet.names,
      {
        name: mappingName(column),
        formula: mappingFormula("risks", { header, ordinal: 1, count: 1 }),
        visible: false,
      },
    ],
  }));
const choice = (
  problem: string,
  severity: "warning" | "info",
  address: string,
  expected: string,
  read: string,
): ExpectedPlanFinding => ({
  cells: [`Risques!${address}`],
  severity,
  facts: { problem, sheet: "Risques", expected, read },
});
const repeated = (address: string, expected: string, read: string): ExpectedPlanFinding => ({
  cells: [`Risques!${address}`],
  severity: "warning",
  facts: { problem: "repeated", sheet: "Risques", expected, read },
});

testPlanRule(headerMissing, {
  valid: [
    {
      title: "the inserted template",
      grid: whole,
      coverage: { checked: 6, skipped: 0 },
    },
    {
      title: "a header typed otherwise, and a synonym",
      grid: withHeader(
        withHeader(whole, "risks", "Échéance", "Date d’ÉCHÉANCE"),
        "identification",
        "Exercice visé",
        "exercice vise :",
      ),
    },
    {
      title: "columns that were moved",
      grid: withColumns(whole, "risks", (line) => [...line.slice(5), ...line.slice(0, 5)]),
    },
    { title: "a column that was added", grid: inserted(whole, "risks", "impact", "Nos notes") },
    {
      title: "headers of formulas that are gone: they are worked out again",
      grid: withHeader(withoutColumn(whole, "risks", "level"), "risks", "Diagnostic", null),
    },
    {
      title: "a choice that is of no use any more: the header is there, the user’s is not",
      grid: chosen(whole, "impact", "Conséquence"),
    },
    {
      title: "a sheet that is gone",
      grid: withoutSheet(whole, "risks"),
      coverage: { checked: 5, skipped: 1, why: "sheet-missing" },
    },
    {
      title: "« Identification » and a table that could not be read",
      grid: {
        ...withoutSheet(withoutSheet(whole, "change"), "identification"),
        unread: ["Identification", "Gestion du changement"].map((sheet) => ({ sheet, reason: "too-large" })),
      },
      coverage: { checked: 4, skipped: 2, why: "sheet-unread" },
    },
  ],
  invalid: [
    {
      title: "another header in its place",
      grid: withHeader(whole, "risks", "Impact (1-5)", "Conséquence"),
      expect: [replaced("Risques", "H4", "Impact (1-5)", "Conséquence")],
      coverage: { checked: 6, skipped: 0 },
    },
    {
      title: "a blank in its place",
      grid: withHeader(whole, "risks", "Impact (1-5)", "\u00a0"),
      expect: [replaced("Risques", "H4", "Impact (1-5)", null, "\u00a0")],
    },
    {
      title: "a number and an error in their places",
      grid: withHeader(withHeader(whole, "risks", "Impact (1-5)", 5), "risks", "Échéance", {
        error: "#REF!",
      }),
      expect: [
        replaced("Risques", "H4", "Impact (1-5)", 5),
        replaced("Risques", "M4", "Échéance", { error: "#REF!" }),
      ],
    },
    {
      title: "a header in its place, behind a column that was added",
      grid: withHeader(inserted(whole, "risks", "type", "Code"), "risks", "Impact (1-5)", "Effet"),
      expect: [replaced("Risques", "I4", "Impact (1-5)", "Effet")],
    },
    {
      title: "the first header, known by the next one",
      grid: withHeader(whole, "risks", "No", "Rang"),
      expect: [replaced("Risques", "A4", "No", "Rang")],
    },
    {
      title: "two headers side by side",
      grid: withHeader(withHeader(whole, "risks", "Type", "a"), "risks", "Risque", "b"),
      expect: [replaced("Risques", "B4", "Type", "a"), replaced("Risques", "C4", "Risque", "b")],
    },
    {
      title: "columns that were removed",
      grid: withoutColumn(withoutColumn(whole, "risks", "impact"), "risks", "applicable"),
      expect: [gone("Risques", "A4", "Applicable", "Impact (1-5)")],
    },
    {
      title: "the first column that was removed",
      grid: withoutColumn(whole, "risks", "number"),
      expect: [gone("Risques", "A4", "No")],
    },
    {
      title: "the last columns that were removed",
      grid: withColumns(whole, "workforce", (line) => line.slice(0, 5)),
      expect: [gone("Main-d'œuvre", "A4", "Responsable (fonction)", "Échéance")],
    },
    {
      title: "a column that was removed before a synonym",
      grid: withHeader(
        withoutColumn(whole, "risks", "impact"),
        "risks",
        "Mesure d'atténuation",
        "Mesures correctives",
      ),
      expect: [gone("Risques", "A4", "Impact (1-5)")],
    },
    {
      title: "a header that is there twice: the first one counts",
      grid: inserted(whole, "risks", "comments", "IMPACT (1-5)"),
      expect: [repeated("R4", "Impact (1-5)", "H")],
    },
    {
      title: "a header that is there three times",
      grid: inserted(inserted(whole, "risks", "comments", "Impact (1-5)"), "risks", "type", "Impact (1-5)"),
      expect: [repeated("I4", "Impact (1-5)", "B"), repeated("S4", "Impact (1-5)", "B")],
    },
    {
      title: "a column that the user chose: it is read, and said",
      grid: chosen(withHeader(whole, "risks", "Impact (1-5)", "Conséquence"), "impact", "Conséquence"),
      expect: [choice("chosen", "info", "H4", "Impact (1-5)", "Conséquence")],
      coverage: { checked: 6, skipped: 0 },
    },
    {
      title: "a column that the user chose, and that is gone: the header is missing again",
      grid: chosen(withHeader(whole, "risks", "Impact (1-5)", "Effet"), "impact", "Conséquence"),
      expect: [
        replaced("Risques", "H4", "Impact (1-5)", "Effet"),
        choice("lost", "warning", "A4", "Impact (1-5)", "Conséquence"),
      ],
    },
    {
      title: "a column that the user chose, and that the template’s own takes the place of",
      grid: chosen(inserted(whole, "risks", "comments", "Conséquence"), "impact", "Conséquence"),
      expect: [choice("set-aside", "warning", "R4", "Impact (1-5)", "Conséquence")],
    },
    {
      title: "a label of « Identification » that was deleted, which is not a blank field",
      grid: withHeader(whole, "identification", "Catégorie", null),
      expect: [replaced("Identification", "A6", "Catégorie", null)],
    },
    {
      title: "a label of « Identification » that says something else",
      grid: withHeader(whole, "identification", "Programme", "Plan"),
      expect: [replaced("Identification", "A4", "Programme", "Plan")],
    },
    {
      title: "a row of « Identification » that was deleted",
      grid: withoutField(withoutField(whole, "Catégorie"), "Suivi"),
      expect: [gone("Identification", "A4", "Catégorie", "Suivi")],
    },
    {
      title: "the first and the last rows of « Identification »",
      grid: withoutField(withoutField(whole, "Programme"), "Commentaires"),
      expect: [
        replaced("Identification", "A3", "Programme", null),
        gone("Identification", "A4", "Commentaires"),
      ],
    },
    {
      title: "every sheet at once",
      grid: tableIds.reduce((grid, id) => withoutColumn(grid, id, "number"), whole),
      expect: ["Indicateurs", "Plan d'action", "Risques", "Gestion du changement", "Main-d'œuvre"].map(
        (sheet) => gone(sheet, "A4", "No"),
      ),
    },
  ],
});
