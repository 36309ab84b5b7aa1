import { planGrid, withHeader, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { CellValue, Grid } from "../grid/grid";
import { markFormula, MARK_NAME } from "../programme/workbook/mark";
import { versionNotCurrent } from "./str-03-version-not-current";

const said = (version: CellValue): Grid => planGrid({ identification: { version } });
const markedAs = (grid: Grid, version: string, roles: readonly string[] = ["risks"]): Grid =>
  roles.reduce(
    (marked, role) =>
      withSheet(marked, role, (sheet) => ({
        ...sheet,
        names: [
          { name: MARK_NAME, formula: markFormula({ roadmap: "ptn-sss", version, role }), visible: false },
        ],
      })),
    grid,
  );
const withoutMarks = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, names: [] })),
});
const ofAnotherRoadmap = (grid: Grid): Grid => ({
  ...grid,
  sheets: [
    ...grid.sheets,
    {
      name: "STNG",
      visibility: "visible",
      origin: { row: 0, column: 0 },
      values: [],
      formats: [],
      names: [{ name: MARK_NAME, formula: '="stng|2019.1|targets"', visible: false }],
    },
  ],
});

const cell = { sheet: "Identification", address: "B5" };
const found = (version: string | null, isNewer = false) => ({
  cells: ["Identification!B5"],
  severity: "warning" as const,
  facts: { version, current: "2023.1", isNewer },
});
const restored = (before: CellValue) => ({
  fix: {
    certainty: "certain" as const,
    edits: [{ cell, before, after: "2023.1", format: "text" as const }] as const,
  },
});

testPlanRule(versionNotCurrent, {
  valid: [
    { title: "the newest version", grid: planGrid(), coverage: { checked: 1, skipped: 0 } },
    { title: "the version taken for a number", grid: said(2023.1) },
    { title: "the version with a comma and a space", grid: said("\u00a02023,1") },
    { title: "the marks alone", grid: withoutSheet(planGrid(), "identification") },
    {
      title: "no label of the version, but marks",
      grid: withHeader(planGrid(), "identification", "Version de la feuille de route", null),
      coverage: { checked: 1, skipped: 0 },
    },
    { title: "the cell alone", grid: withoutMarks(planGrid()) },
    { title: "a sheet of another roadmap", grid: ofAnotherRoadmap(planGrid()) },
    {
      title: "neither marks nor « Identification »",
      grid: withoutMarks(withoutSheet(planGrid(), "identification")),
      coverage: { checked: 0, skipped: 1, why: "sheet-missing" },
    },
    {
      title: "neither marks nor an « Identification » that could be read",
      grid: {
        ...withoutMarks(withoutSheet(planGrid(), "identification")),
        unread: [{ sheet: "Identification", reason: "unreadable" }],
      },
      coverage: { checked: 0, skipped: 1, why: "sheet-unread" },
    },
    {
      title: "neither marks nor a label of the version",
      grid: withoutMarks(withHeader(planGrid(), "identification", "Version de la feuille de route", "x")),
      coverage: { checked: 0, skipped: 1, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "marks of an older version",
      grid: markedAs(planGrid(), "2022.4"),
      expect: [found("2022.4")],
      coverage: { checked: 1, skipped: 0 },
    },
    { title: "marks of a newer year", grid: markedAs(planGrid(), "2024.1"), expect: [found("2024.1", true)] },
    {
      title: "marks of a newer number",
      grid: markedAs(planGrid(), "2023.2"),
      expect: [found("2023.2", true)],
    },
    {
      title: "marks of a version that is none",
      grid: markedAs(planGrid(), "brouillon"),
      expect: [found("brouillon")],
    },
    {
      title: "an older mark and an older cell: the mark speaks",
      grid: markedAs(said("2021.1"), "2022.1"),
      expect: [found("2022.1")],
    },
    {
      title: "an older mark, without « Identification »",
      grid: markedAs(withoutSheet(planGrid(), "identification"), "2022.1"),
      expect: [{ ...found("2022.1"), cells: [] }],
    },
    {
      title: "an older year with a greater number",
      grid: said("2022.9"),
      expect: [{ ...found("2022.9"), ...restored("2022.9") }],
    },
    { title: "a blank cell", grid: said(" "), expect: [{ ...found(null), ...restored(" ") }] },
    {
      title: "an error in the cell",
      grid: said({ error: "#REF!" }),
      expect: [{ ...found("#REF!"), ...restored({ error: "#REF!" }) }],
    },
    {
      title: "a cell that no mark contradicts: nothing tells which version it was",
      grid: withoutMarks(said("2019.1")),
      expect: [found("2019.1")],
    },
  ],
});
