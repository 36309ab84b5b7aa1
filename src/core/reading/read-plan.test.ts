import { tableIds } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../programme/table/table";
import {
  cellOf,
  planGrid,
  template,
  withHeader,
  withoutSheet,
  withSheet,
} from "../../../test/support/plan-grid";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { readColumns } from "./headers";
import { fieldCell } from "./field-cell";
import { readPlan } from "./read-plan";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const inserted = planGrid({ choice });

const blankRow = (sheet: GridSheet, after: number): GridSheet => ({
  ...sheet,
  values: [
    ...sheet.values.slice(0, after),
    (sheet.values[0] ?? []).map((): CellValue => "\u00a0"),
    ...sheet.values.slice(after),
  ],
});

describe("readPlan", () => {
  test("reads the official rows, and none of the blank ones", () => {
    const { tables, unread } = readPlan(inserted, template);
    const counts = tableIds.map((id) => [id, tables[id]?.rows.length, tables[id]?.missingColumns]);
    expect(counts).toEqual([
      ["indicators", 10, []],
      ["actions", 0, []],
      ["risks", 18, []],
      ["change", 11, []],
      ["workforce", 7, []],
    ]);
    expect(unread).toEqual([]);
  });

  test("gives each value its address, and no formula", () => {
    const grid = planGrid({ choice, indicators: { "1.2": { result2: 0.9 } }, formulas: "calculé" });
    const row = readPlan(grid, template).tables.indicators?.rows[1];
    const { address } = cellOf("indicators", "1.2", "result2");
    expect(row?.sheet).toBe("Indicateurs");
    expect(row?.cells["result2"]).toEqual({ value: 0.9, address });
    expect(row?.cells["number"]).toEqual({ value: "1.2", address: "A6" });
    const read = readColumns(tableOf(template, "indicators")).map(({ id }) => id);
    expect(Object.keys(row?.cells ?? {})).toEqual(read);
    expect(Object.values(row?.cells ?? {}).map(({ value }) => value)).not.toContain("calculé");
  });

  test("passes blank rows over, and keeps addresses true", () => {
    const grid = withSheet(
      planGrid({ choice, actions: [{ action: "Une" }, { action: "Deux" }] }),
      "actions",
      (sheet) => blankRow(blankRow(sheet, FIRST_ROW + 1), FIRST_ROW),
    );
    const rows = readPlan(grid, template).tables.actions?.rows ?? [];
    expect(rows.map(({ cells }) => cells["action"])).toEqual([
      { value: "Une", address: "D6" },
      { value: "Deux", address: "D8" },
    ]);
  });

  test("reads columns where they are, and names those that are not there", () => {
    const table = tableOf(template, "risks");
    const place = columnPlace(table, "impact");
    const grid = withHeader(planGrid({ choice, risks: { R01: { impact: 4 } } }), "risks", "Type", "Genre");
    const moved = withSheet(grid, "risks", (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => [...line.slice(0, place), null, ...line.slice(place)]),
    }));
    const read = readPlan(moved, template).tables.risks;
    expect(read?.missingColumns).toEqual(["type"]);
    expect(read?.rows[0]?.cells["impact"]).toEqual({ value: 4, address: "I5" });
    expect(read?.rows[0]?.cells["type"]).toBeUndefined();
  });

  test("follows a used range that does not start in A1", () => {
    const grid = withSheet(inserted, "risks", (sheet) => ({
      ...sheet,
      origin: { row: 3, column: 0 },
      values: sheet.values.slice(3),
    }));
    expect(readPlan(grid, template).tables.risks?.rows[0]?.cells["number"]).toEqual({
      value: "R01",
      address: "A5",
    });
  });

  test("keeps errors, booleans and odd texts as they are", () => {
    const odd = { result1: { error: "#N/A" }, result2: true, mid2: " \u00a0" };
    const cells = readPlan(planGrid({ choice, indicators: { "1.1": odd } }), template).tables.indicators
      ?.rows[0]?.cells;
    expect(cells?.["result1"]?.value).toEqual({ error: "#N/A" });
    expect(cells?.["result2"]?.value).toBe(true);
    expect(cells?.["mid2"]?.value).toBe(" \u00a0");
  });

  test("brings the dates of a 1904 workbook to the 1900 system, and nothing but dates", () => {
    const grid = planGrid({
      choice,
      identification: { dataDate: 44_294, comments: 44_294 },
      indicators: { "1.1": { due2: 44_294, result2: 44_294, numerator2: 44_294 } },
    });
    const plan = readPlan({ ...grid, date1904: true }, template);
    const cells = plan.tables.indicators?.rows[0]?.cells;
    expect([cells?.["due2"]?.value, cells?.["result2"]?.value, cells?.["numerator2"]?.value]).toEqual([
      45_756, 44_294, 44_294,
    ]);
    expect(plan.identification?.cells["dataDate"]?.value).toBe(45_756);
    expect(plan.identification?.cells["comments"]?.value).toBe(44_294);
  });
});

describe("the end of a table", () => {
  const two = planGrid({ choice, actions: [{ action: "Une" }, { action: "Deux", number: "A2" }] });
  const below = (gap: number, ...lines: readonly (readonly CellValue[])[]) =>
    withSheet(two, "actions", (sheet) => ({
      ...sheet,
      values: [
        ...sheet.values.slice(0, FIRST_ROW + 2),
        ...Array.from({ length: gap }, () => [null]),
        ...lines,
      ],
    }));
  const actionsOf = (grid: Grid) => readPlan(grid, template).tables.actions;
  const addresses = (grid: Grid) => actionsOf(grid)?.rows.map(({ cells }) => cells["number"]?.address);

  test("is where a hundred blank rows begin", () => {
    expect(addresses(below(100, ["A3", null, null, "Trois"]))).toEqual(["A5", "A6", "A107"]);
    expect(addresses(below(101, ["x"]))).toEqual(["A5", "A6"]);
  });

  test("a gap is counted from the last row", () => {
    const far = below(99, ["A3"], ...Array.from({ length: 99 }, () => [null]), ["A4"]);
    expect(addresses(far)).toEqual(["A5", "A6", "A106", "A206"]);
  });

  test("rows that were left further down are read, or counted when nothing tells; stray texts are neither", () => {
    const moved = below(
      101,
      ["A3", null, null, "Trois"],
      ["x"],
      [null, "Indicateur 1.1", "Action"],
      ["\u00a0"],
    );
    expect(addresses(moved)).toEqual(["A5", "A6", "A108", "A109", "A110"]);
    expect(actionsOf(moved)).not.toHaveProperty("beyond");
    const unclear = below(101, [true, false, 12], ["x"]);
    expect(actionsOf(unclear)).toMatchObject({ beyond: 1, beyondLines: [107] });
    expect(actionsOf(below(101, ["x"], [null, null, null, "y"]))).not.toHaveProperty("beyond");
  });

  test.each(["Total", "TOTAUX :", "Sous-total", "Grand\u00a0total", "Moyenne"])(
    "« %s » is no row",
    (word) => {
      expect(addresses(below(0, [null, null, word, 12], ["A3"]))).toEqual(["A5", "A6", "A8"]);
    },
  );

  test("an action may be about a total", () => {
    const grid = below(0, ["A3", null, null, "Total"], [null, null, null, "Total des postes"]);
    expect(addresses(grid)).toEqual(["A5", "A6", "A7", "A8"]);
  });
});

describe("Identification", () => {
  test("is read by its labels, the value on their right", () => {
    const { identification } = readPlan(inserted, template);
    expect(identification?.sheet).toBe("Identification");
    expect(identification?.cells["category"]).toEqual({ value: "RSSS", address: "B6" });
    expect(identification?.cells["organization"]).toEqual({ value: "CISSS de Laval", address: "B7" });
    expect(identification?.cells["relativeReading"]?.value).toBe("À confirmer");
    expect(identification?.cells["dataDate"]).toEqual({ value: null, address: "B11" });
  });

  test("whatever the rows added above, and however a label is typed", () => {
    const grid = withHeader(inserted, "identification", "Date d'approbation", " DATE\u00a0D’APPROBATION");
    const moved = withSheet(grid, "identification", (sheet) => blankRow(sheet, 1));
    const read = readPlan(moved, template).identification;
    expect(read?.cells["category"]).toEqual({ value: "RSSS", address: "B7" });
    expect(read?.cells["approvalDate"]).toEqual({ value: null, address: "B16" });
  });

  test("takes the first of two equal labels", () => {
    const grid = withSheet(inserted, "identification", (sheet) => ({
      ...sheet,
      values: [...sheet.values, ["Catégorie", "OP", null, null]],
    }));
    expect(readPlan(grid, template).identification?.cells["category"]?.value).toBe("RSSS");
  });

  test("is null when its sheet is gone", () => {
    expect(readPlan(withoutSheet(inserted, "identification"), template).identification).toBeNull();
  });
});

describe("« Identification » that could not be read", () => {
  test("is known by its title, when no other sheet holds its labels", () => {
    const unread = [{ sheet: "Identification", reason: "too-large" as const }];
    const plan = readPlan({ ...withoutSheet(inserted, "identification"), unread }, template);
    expect(plan.unread).toEqual(["identification"]);
    expect(plan.identification).toBeNull();
    expect(readPlan({ ...inserted, unread }, template).unread).toEqual([]);
  });
});

test("a table that could not be read is known by its title", () => {
  const grid = {
    ...withoutSheet(inserted, "actions"),
    unread: [{ sheet: "Plan d’action (2)", reason: "unreadable" as const }],
  };
  const plan = readPlan(grid, template);
  expect(plan.unread).toEqual(["actions"]);
  expect(plan.tables.actions).toBeUndefined();
});

test.each([
  [1, 1],
  [2, undefined],
  [null, undefined],
  ["1", undefined],
] as const)("an emoji counts as the workbook says that it does: %j", (said, expected) => {
  const row = Object.keys(template.settings).indexOf("emojiLength") + 2;
  const grid = withSheet(inserted, "reference", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, place) =>
      place + sheet.origin.row === row - 1
        ? line.map((value, at) => (at + sheet.origin.column === 1 ? said : value))
        : line,
    ),
  }));
  expect(readPlan(grid, template).emojiLength).toBe(expected);
});

describe("fieldCell", () => {
  test("is where the field is filled in, wherever its sheet was moved to", () => {
    expect(fieldCell(inserted, template, "relativeReading")).toEqual({
      sheet: "Identification",
      address: "B16",
    });
    const moved = withSheet(inserted, "identification", (sheet) => ({
      ...sheet,
      name: "Fiche",
      origin: { row: sheet.origin.row + 2, column: sheet.origin.column + 1 },
    }));
    expect(fieldCell(moved, template, "relativeReading")).toEqual({ sheet: "Fiche", address: "C18" });
  });

  test("is none where the plan has no such sheet, and where the programme does not use the field", () => {
    expect(fieldCell(withoutSheet(inserted, "identification"), template, "relativeReading")).toBeNull();
    const unused = { ...template, unusedFields: ["relativeReading" as const] };
    expect(fieldCell(inserted, unused, "relativeReading")).toBeNull();
    expect(fieldCell(inserted, unused, "comments")).toEqual({ sheet: "Identification", address: "B17" });
  });
});
