import { tableOf, columnPlace, HEADER_ROW } from "../programme/table/table";
import { planGrid, template, withHeader, withSheet } from "../../../test/support/plan-grid";
import { mappingFormula, mappingName, type UserColumn } from "./column-mapping";
import { columnChoices } from "./column-choices";
import type { CellValue, FormatCategory, Grid } from "../grid/grid";
import { locateTable } from "./locate";

const whole = planGrid();
const place = (column: string) => columnPlace(tableOf(template, "risks"), column);

const once = (header: string): UserColumn => ({ header, ordinal: 1, count: 1 });

/** The grid with these choices kept on « Risques ». */
const withChoices = (grid: Grid, choices: Readonly<Record<string, UserColumn>>): Grid =>
  withSheet(grid, "risks", (sheet) => ({
    ...sheet,
    names: [
      ...sheet.names,
      ...Object.entries(choices).map(([column, chosen]) => ({
        name: mappingName(column),
        formula: mappingFormula("risks", chosen),
        visible: false,
      })),
    ],
  }));

/** A column added at the right of « Risques »: its header, then its cells. */
const withColumn = (
  grid: Grid,
  header: CellValue,
  cells: readonly CellValue[] = [],
  format?: FormatCategory,
) =>
  withSheet(grid, "risks", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) => [
      ...line,
      row === HEADER_ROW ? header : (cells[row - HEADER_ROW - 1] ?? null),
    ]),
    formats: sheet.formats.map((line) => [...line, format ?? "general"]),
  }));

const located = (grid: Grid) => locateTable(grid, template, "risks");
const renamed = withHeader(whole, "risks", "Impact (1-5)", "Conséquence");

describe("a choice", () => {
  test("finds the column by its header, however it is typed and wherever it is", () => {
    expect(located(renamed)?.columns["impact"]).toBeUndefined();
    const chosen = withChoices(renamed, { impact: once("CONSEQUENCE :") });
    expect(located(chosen)?.columns["impact"]).toBe(place("impact"));
    const moved = withSheet(chosen, "risks", (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => [...line.slice(3), ...line.slice(0, 3)]),
    }));
    expect(located(moved)?.columns["impact"]).toBe(place("impact") - 3);
    expect(located(moved)?.choices).toEqual([
      { column: "impact", chosen: once("CONSEQUENCE :"), place: place("impact") - 3, isUsed: true },
    ]);
  });

  test("finds one of several columns of the same header", () => {
    const twice = withColumn(renamed, "Conséquence");
    const second = { header: "Conséquence", ordinal: 2, count: 2 };
    expect(located(withChoices(twice, { impact: second }))?.columns["impact"]).toBe(
      (located(twice)?.sheet.values[0]?.length ?? 0) - 1,
    );
  });

  test("finds a column whose header stands above, where headers take two rows", () => {
    const merged = ["No", "Risque", "Conséquence"];
    const up = withSheet(renamed, "risks", (sheet) => {
      const isUp =
        sheet.values[HEADER_ROW]?.map((value) => typeof value === "string" && merged.includes(value)) ?? [];
      return {
        ...sheet,
        values: sheet.values.map((line, row) => {
          if (row === HEADER_ROW) return line.map((value, at) => (isUp[at] ? null : value));
          if (row !== HEADER_ROW - 1) return line;
          return line.map((value, at) => (isUp[at] ? (sheet.values[HEADER_ROW]?.[at] ?? null) : value));
        }),
      };
    });
    expect(located(up)?.columns["impact"]).toBeUndefined();
    expect(located(withChoices(up, { impact: once("Conséquence") }))?.columns["impact"]).toBe(
      place("impact"),
    );
    // With headers on one row, what is above is a title and no header.
    const title = withSheet(renamed, "risks", (sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) =>
        line.map((value, at) => {
          if (at !== place("impact")) return value;
          return row === HEADER_ROW ? null : row === HEADER_ROW - 1 ? "Conséquence" : value;
        }),
      ),
    }));
    expect(located(withChoices(title, { impact: once("Conséquence") }))?.columns["impact"]).toBeUndefined();
  });

  test.each([
    ["its header is gone", renamed, once("Effet")],
    ["there is one more under its header", withColumn(renamed, "conséquence"), once("Conséquence")],
    ["there is one less", renamed, { header: "Conséquence", ordinal: 1, count: 2 }],
    ["its header is that of a column that is read", renamed, once("Risque")],
    ["its header is that of a column that is worked out", renamed, once("Niveau")],
  ])("is not followed when %s", (_, grid, chosen) => {
    const table = located(withChoices(grid, { impact: chosen }));
    expect(table?.columns["impact"]).toBeUndefined();
    expect(table?.choices).toEqual([{ column: "impact", chosen, place: null, isUsed: false }]);
  });

  test("yields to the header of the template when it is back", () => {
    const both = withColumn(whole, "Conséquence");
    const table = located(withChoices(both, { impact: once("Conséquence") }));
    expect(table?.columns["impact"]).toBe(place("impact"));
    const last = (table?.sheet.values[0]?.length ?? 0) - 1;
    expect(table?.choices).toEqual([
      { column: "impact", chosen: once("Conséquence"), place: last, isUsed: false },
    ]);
  });

  test("never gives one column to two", () => {
    const two = withHeader(renamed, "risks", "Type", "Genre");
    const table = located(withChoices(two, { type: once("Conséquence"), impact: once("Conséquence") }));
    expect(table?.columns["type"]).toBe(place("impact"));
    expect(table?.columns["impact"]).toBeUndefined();
    expect(table?.choices.map(({ column, isUsed }) => [column, isUsed])).toEqual([
      ["type", true],
      ["impact", false],
    ]);
  });
});

describe("what may be chosen", () => {
  test("is nothing while every column is there, and nothing was chosen", () => {
    expect(columnChoices(whole, template)).toEqual([]);
    expect(columnChoices(withColumn(whole, "Nos notes"), template)).toEqual([]);
  });

  test("is each column of the sheet that nothing claims, with its first content", () => {
    const added: readonly (readonly [CellValue, readonly CellValue[], FormatCategory])[] = [
      ["Mes notes", [null, "  ", "à revoir"], "general"],
      ["Part", [0.5], "percent"],
      ["Le", [45_000], "date"],
      ["Vu", [true], "general"],
      ["#", [{ error: "#N/A" }], "general"],
      [2024, [1500], "number"],
      [null, ["sans en-tête"], "general"],
      ["Niveau", [3], "general"],
    ];
    const grid = added.reduce<Grid>((done, column) => withColumn(done, ...column), renamed);
    const [choices, ...others] = columnChoices(grid, template);
    expect(others).toEqual([]);
    expect(choices).toMatchObject({
      table: "risks",
      sheet: "Risques",
      missing: [{ column: "impact", header: "Impact (1-5)" }],
      kept: [],
    });
    expect(choices?.free.map(({ header, sample }) => [header, sample])).toEqual([
      ["Conséquence", { kind: "blank" }],
      ["Mes notes", { kind: "text", text: "à revoir" }],
      ["Part", { kind: "percent", value: 0.5 }],
      ["Le", { kind: "date", text: "2023-03-15" }],
      ["Vu", { kind: "truth", value: true }],
      ["#", { kind: "error", text: "#N/A" }],
      ["2024", { kind: "number", value: 1500 }],
    ]);
    expect(choices?.free[0]).toEqual({ ...once("Conséquence"), letters: "H", sample: { kind: "blank" } });
  });

  test("no longer holds a column that was chosen, which may be taken back", () => {
    const grid = withChoices(renamed, { impact: once("Conséquence"), type: once("Genre") });
    expect(columnChoices(grid, template)).toEqual([
      {
        table: "risks",
        sheet: "Risques",
        missing: [],
        free: [],
        kept: [
          { column: "type", header: "Type", chosen: once("Genre"), isUsed: false },
          { column: "impact", header: "Impact (1-5)", chosen: once("Conséquence"), isUsed: true },
        ],
      },
    ]);
  });
});
