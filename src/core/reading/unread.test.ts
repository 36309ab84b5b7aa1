import { withCells, withoutMark } from "../../../test/support/edited-grid";
import { tables } from "../../../test/support/ptn-sss";
import { planGrid, template, withHeader, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { toA1 } from "../grid/address";
import type { CellError, Grid, UnreadPart } from "../grid/grid";
import { columnOf, columnPlace, HEADER_ROW } from "../programme/table/table";
import { fieldRow } from "../programme/workbook/identification";
import { MARK_NAME, markFormula } from "../programme/workbook/mark";
import { readPlan } from "./read-plan";
import { isWhole, mayHoldPlan, readUnread } from "./unread";

const unreadIn = (grid: Grid) => readUnread(grid, readPlan(grid, template), template);
const wholeIn = (grid: Grid): boolean => isWhole(readPlan(grid, template), template);

const error: CellError = { error: "#REF!" };
const grid = planGrid();
const impact = columnOf(tables.risks, "impact");
const with_ = (part: UnreadPart, plan = grid): Grid => ({ ...plan, unread: [part] });
const marked = (role: string, roadmap = template.roadmap.id) => [
  { name: MARK_NAME, formula: markFormula({ roadmap, version: "2023.1", role }), visible: false },
];

test("all of the template that was just inserted is read", () => {
  expect([unreadIn(grid), wholeIn(grid), mayHoldPlan(grid, template)]).toEqual([[], true, false]);
});

describe("a sheet as a whole", () => {
  const sheetIn = (part: UnreadPart, plan = grid) =>
    unreadIn(with_(part, plan)).map(({ sheet, role, reason, isOfPlan, cells, count }) => [
      ...[sheet, role, reason, isOfPlan, cells.length, count],
    ]);

  test("is of the plan by its title, by its mark, or by what its headers told", () => {
    expect(sheetIn({ sheet: "Risques", reason: "refused" })).toEqual([
      ["Risques", "risks", "refused", true, 0, 0],
    ]);
    expect(sheetIn({ sheet: "Feuil1", reason: "too-large", names: marked("actions") })).toEqual([
      ["Feuil1", "actions", "too-large", true, 0, 0],
    ]);
    expect(sheetIn({ sheet: "Feuil1", reason: "contested", role: "change" })).toEqual([
      ["Feuil1", "change", "contested", true, 0, 0],
    ]);
  });

  test("may be of the plan as long as a sheet of it lacks, answers or published ones", () => {
    const other: UnreadPart = { sheet: "Feuil1", reason: "unreadable" };
    const isOfPlan = (plan: Grid) => sheetIn(other, plan).map(([, role, , isOf]) => [role, isOf]);
    expect(isOfPlan(grid)).toEqual([[null, false]]);
    for (const role of ["identification", "risks", "actions"])
      expect(isOfPlan(withoutSheet(grid, role))[0]).toEqual([null, true]);
    const published = Object.values(template.official).find(
      (content) => content && !template.tables.some(({ id }) => id === content.role),
    );
    if (!published) throw new Error("no published sheet");
    expect(isOfPlan(withoutSheet(grid, published.role))[0]).toEqual([null, true]);
  });
});

describe("the headers of a table", () => {
  test("are not known where one lacks, and cells of their row show nothing", () => {
    const missing = withHeader(grid, "risks", impact.header, error);
    const cells = [toA1({ row: HEADER_ROW, column: columnPlace(tables.risks, "impact") })];
    expect(unreadIn(missing)).toEqual([
      { sheet: "Risques", role: "risks", reason: "headers", isOfPlan: true, cells, count: 1 },
    ]);
    expect(wholeIn(missing)).toBe(false);
  });

  test("are not asked about where none lacks, nor where nothing could be the one that does", () => {
    expect(unreadIn(withHeader(grid, "risks", impact.header, "Autre"))).toEqual([]);
    const beside = withSheet(grid, "risks", (sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) => (row === 4 ? [...line, error] : line)),
    }));
    expect(unreadIn(beside)).toEqual([]);
  });

  test("may be those of a sheet that has the mark or the title of one: the row that shows least", () => {
    const hide = (count: number, isMarked: boolean) => {
      const plan = isMarked ? grid : withoutMark(grid, "risks");
      return withSheet(plan, "risks", (sheet) => ({
        ...sheet,
        origin: { row: 2, column: 1 },
        values: [
          ["a", error],
          ["b", ...Array<CellError>(count).fill(error)],
          ["c", error],
        ],
        formats: [],
      }));
    };
    for (const isMarked of [true, false]) {
      expect(unreadIn(hide(3, isMarked))).toEqual([
        ...[
          {
            ...{ sheet: "Risques", role: "risks", reason: "headers", isOfPlan: true },
            ...{ cells: ["C4", "D4", "E4"], count: 3 },
          },
        ],
      ]);
      expect(unreadIn(hide(2, isMarked))).toMatchObject([{ cells: ["C4", "D4"] }]);
      expect(unreadIn(hide(1, isMarked))).toEqual([]);
    }
  });
});

describe("formulas without result", () => {
  const open = (role: string, ...places: readonly (readonly [number, number])[]) =>
    withSheet(grid, role, (sheet) => ({
      ...sheet,
      notCalculated: places.map(([row, column]) => ({ row, column })),
    }));

  test("count in the columns of a table that are read, under their header", () => {
    const last = grid.sheets.find(({ name }) => name === "Risques")?.values[4]?.length ?? 0;
    expect(unreadIn(open("risks", [6, 1], [5, 0], [3, 1], [6, last + 3]))).toEqual([
      {
        ...{ sheet: "Risques", role: "risks", reason: "not-calculated", isOfPlan: true },
        ...{ cells: ["B7", "A6"], count: 2 },
      },
    ]);
  });

  test("count in the values of « Identification », and nowhere else of it", () => {
    const row = fieldRow("organization");
    expect(unreadIn(open("identification", [row, 1], [row, 6], [0, 1]))).toEqual([
      {
        ...{ sheet: "Identification", role: "identification", reason: "not-calculated", isOfPlan: true },
        ...{ cells: [`B${row + 1}`], count: 1 },
      },
    ]);
  });
});

test("a label of « Identification » is not known where it lacks, and a cell of its column shows nothing", () => {
  const row = fieldRow("organization");
  const hidden = withCells(grid, "identification", { [`A${row + 1}`]: error, [`C${row + 1}`]: error });
  expect(unreadIn(hidden)).toEqual([
    {
      ...{ sheet: "Identification", role: "identification", reason: "headers", isOfPlan: true },
      ...{ cells: [`A${row + 1}`], count: 1 },
    },
  ]);
  expect(wholeIn(hidden)).toBe(false);
  expect(unreadIn(withCells(grid, "identification", { [`C${row + 1}`]: error }))).toEqual([]);
});

test("a plan is whole with every sheet of answers", () => {
  expect([wholeIn(withoutSheet(grid, "identification")), wholeIn(withoutSheet(grid, "change"))]).toEqual([
    ...[false, false],
  ]);
});

test("a workbook may hold a plan where a sheet that was not read is marked, or titled beside « Identification »", () => {
  const alone: Grid = { ...grid, sheets: [], names: [] };
  const identified: Grid = { ...grid, sheets: grid.sheets.filter(({ name }) => name === "Identification") };
  const titled: UnreadPart = { sheet: "Risques", reason: "refused" };
  const may = (part: UnreadPart, plan: Grid) => mayHoldPlan(with_(part, plan), template);
  expect([may(titled, alone), may(titled, identified)]).toEqual([false, true]);
  expect([
    may({ ...titled, sheet: "Feuil1", names: marked("risks") }, alone),
    may({ ...titled, sheet: "Feuil1", names: marked("risks", "autre") }, alone),
    may({ ...titled, sheet: "Feuil1" }, identified),
    may({ ...titled, sheet: "Feuil1", names: marked("roadmap") }, alone),
  ]).toEqual([true, false, false, false]);
});
