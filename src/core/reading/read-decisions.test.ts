import { planGrid, template } from "../../../test/support/plan-grid";
import { markFormula, MARK_NAME } from "../programme/workbook/mark";
import { NO_KEY } from "../programme/workbook/report";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { locateReport, reportSheet, readDecisions } from "./read-decisions";

const HEADERS = ["Règle", "Décision", "Justification", "_cle"];
const { id: roadmap, version } = template.roadmap;
const mark = { name: MARK_NAME, formula: markFormula({ roadmap, version, role: "report" }), visible: false };

const sheetOf = (
  values: readonly (readonly CellValue[])[],
  isMarked = true,
  name = "Constats",
): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 4, column: 1 },
  values,
  formats: [],
  names: isMarked ? [mark] : [],
});
const gridOf = (...sheets: readonly GridSheet[]): Grid => ({ ...planGrid(), sheets });
const decisionsIn = (rows: readonly (readonly CellValue[])[], headers: readonly CellValue[] = HEADERS) =>
  readDecisions(gridOf(sheetOf([["Rapport"], headers, ...rows])), template).map(
    ({ key, decision, reason }) => [key, decision, reason],
  );

describe("the report", () => {
  test("is found by its mark, at the row of its headers", () => {
    const sheet = sheetOf([["Rapport"], HEADERS]);
    expect(reportSheet(gridOf(sheetOf([], false), sheet), template)).toBe(sheet);
    expect(locateReport(gridOf(sheetOf([], false), sheet), template)).toEqual({
      sheet,
      headerRow: 5,
      columns: { rule: 1, decision: 2, reason: 3, key: 4 },
    });
  });

  test("is not that of another roadmap", () => {
    const other = {
      ...sheetOf([HEADERS]),
      names: [{ ...mark, formula: markFormula({ roadmap: "autre", version, role: "report" }) }],
    };
    expect(reportSheet(gridOf(other), template)).toBeNull();
    expect(locateReport(gridOf(other), template)).toBeNull();
  });

  test("is the sheet that has its headers, when marks moved from sheet to sheet", () => {
    const risks = { ...mark, formula: markFormula({ roadmap, version, role: "risks" }) };
    const report = { ...sheetOf([HEADERS]), names: [risks] };
    const blank = { ...sheetOf([]), name: "Vide" };
    expect(locateReport(gridOf(blank, report), template)?.sheet).toBe(report);
    expect(reportSheet(gridOf(blank, report), template)).toBe(report);
    expect(reportSheet(gridOf(blank), template)).toBe(blank);
  });

  test("without its mark, is the sheet with its headers, the hidden one of keys included", () => {
    const [keyless, whole] = [sheetOf([HEADERS.slice(0, 3)], false), sheetOf([HEADERS], false, "Copie")];
    expect(locateReport(gridOf(keyless), template)).toBeNull();
    expect(locateReport(gridOf(sheetOf([], false), keyless, whole), template)?.sheet).toBe(whole);
  });

  test.each([
    ["decision", ["Règle", "Justification", "_cle"]],
    ["reason", ["Règle", "Décision", "_cle"]],
    ["none", [12, null, { error: "#REF!" }]],
  ])("is not found without the header of its %s", (_, headers) => {
    expect(locateReport(gridOf(sheetOf([headers])), template)).toBeNull();
    expect(decisionsIn([["a", "b", "c", "d"]], headers)).toEqual([]);
  });

  test("has its headers on its first rows", () => {
    const at = (row: number) =>
      locateReport(gridOf(sheetOf([...Array<never[]>(row).fill([]), HEADERS])), template);
    expect(at(39)?.headerRow).toBe(43);
    expect(at(40)).toBeNull();
  });

  test("has the first of two columns with one header", () => {
    const twice = sheetOf([[...HEADERS, "Décision"]]);
    expect(locateReport(gridOf(twice), template)?.columns.decision).toBe(2);
  });
});

describe("decisions", () => {
  test("are the rows where a decision or a reason was typed, as they were", () => {
    expect(
      decisionsIn([
        ["ECA-02", "Accepté", " Entente ", " K-1 "],
        ["ECA-02", null, " \u00a0", "K-2"],
        ["ECA-02", "Accepté", null, "K-3"],
        ["ECA-02", "", "Entente", "K-4"],
        ["ECA-02", true, 12, "K-5"],
        ["ECA-02", { error: "#N/A" }, null, null],
        ["ECA-02", "Accepté", "Entente", NO_KEY],
      ]),
    ).toEqual([
      ["K-1", "Accepté", " Entente "],
      ["K-3", "Accepté", ""],
      ["K-4", "", "Entente"],
      ["K-5", "true", "12"],
      ["", "#N/A", ""],
      ["", "Accepté", "Entente"],
    ]);
  });

  test("say what their row says, nothing where a column is gone", () => {
    const [decision] = readDecisions(
      gridOf(sheetOf([HEADERS, ["ECA-02", "Accepté", "Entente", "K-1"]])),
      template,
    );
    expect(decision?.said).toEqual({
      severity: "",
      rule: "ECA-02",
      sheet: "",
      cell: "",
      message: "",
      fix: "",
      source: "",
      decision: "Accepté",
      reason: "Entente",
      author: "",
      state: "",
      key: "K-1",
    });
  });

  test("say who decides where the report says it, even before anything is decided", () => {
    const headers = [...HEADERS, "DÉCIDÉ  PAR"];
    const read = readDecisions(
      gridOf(
        sheetOf([
          headers,
          ["ECA-02", "Accepté", "Entente", "K-1", "Anne Tremblay"],
          ["ECA-02", "Accepté", "Entente", "K-2", " "],
          ["ECA-02", "", "", "K-3", "Direction"],
        ]),
      ),
      template,
    );
    expect(read.map(({ key, author }) => [key, author])).toEqual([
      ["K-1", "Anne Tremblay"],
      ["K-2", undefined],
      ["K-3", "Direction"],
    ]);
  });

  test("are none in a workbook without report", () => {
    expect(readDecisions(planGrid(), template)).toEqual([]);
  });
});
