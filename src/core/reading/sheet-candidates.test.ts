/** Which sheets could be read in which role, and what becomes of the marks of the others. */
import { planGrid, template, withSheet } from "../../../test/support/plan-grid";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { SHEET_CHOICE_NAME, sheetChoiceFormula } from "./sheet-choice";
import { candidatesOf } from "./sheet-candidates";

const grid = planGrid();

function sheetOf(role: string): GridSheet {
  const found = grid.sheets.find(({ name }) => name === template.titles[role]);
  if (!found) throw new Error(`No sheet ${role}`);
  return found;
}

/** The sheet of a role behind those of the grid, under the title « Autre ». */
const withOther = (role: string, change: Partial<GridSheet>, to: Grid = grid): Grid => ({
  ...to,
  sheets: [...to.sheets, { ...sheetOf(role), name: "Autre", ...change }],
});
const unmarked = { names: [] };
const blank = { values: [] };
const markOfRole = (role: string) => ({ names: sheetOf(role).names });
const without = (role: string): Grid => ({
  ...grid,
  sheets: grid.sheets.filter((sheet) => sheet !== sheetOf(role)),
});

/** The first columns of the sheet only. */
const narrowed = (role: string, columns: number): Pick<GridSheet, "values"> => ({
  values: sheetOf(role).values.map((row): readonly CellValue[] => row.slice(0, columns)),
});

/** What is said of the sheet « Autre ». */
function other(of: Grid) {
  const { found, denied, hollow } = candidatesOf(of, template);
  const own = found.find(({ sheet }) => sheet.name === "Autre");
  return {
    read: own ? `${own.role} by ${own.by}` : null,
    denied: denied.map(({ sheet, role, is }) => [sheet.name, role, is]),
    hollow: hollow.map(({ sheet, role }) => [sheet.name, role]),
  };
}
const quiet = { denied: [], hollow: [] };

test("each sheet as it was drawn is read in its role, by its mark, whole", () => {
  const { found, denied, hollow } = candidatesOf(grid, template);
  const roles = ["identification", "indicators", "actions", "risks", "change", "workforce", "roadmap"];
  for (const role of roles) {
    const own = found.find((item) => item.role === role);
    expect(own).toMatchObject({ sheet: sheetOf(role), by: "mark", share: 1, isWhole: true });
    expect(own?.order).toBe(grid.sheets.indexOf(sheetOf(role)));
  }
  expect([denied, hollow]).toEqual([[], []]);
  const ranks = [...found].sort((one, two) => one.order - two.order).map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(found.length);
});

test("headers give a role to a sheet without its mark, and nothing to a blank one", () => {
  expect(other(withOther("risks", unmarked))).toEqual({ ...quiet, read: "risks by headers" });
  expect(other(withOther("risks", { ...unmarked, ...blank }))).toEqual({ ...quiet, read: null });
});

test("a sheet of another roadmap is none of ours", () => {
  const names = sheetOf("risks").names.map((name) => ({
    ...name,
    formula: name.formula.replace(template.roadmap.id, "autre-plan"),
  }));
  expect(names).not.toEqual(sheetOf("risks").names);
  expect(other(withOther("risks", { names }))).toEqual({ ...quiet, read: null });
});

test("a mark that headers deny gives way to them, and says so", () => {
  expect(other(withOther("risks", markOfRole("change")))).toEqual({
    read: "risks by headers",
    denied: [["Autre", "change", "risks"]],
    hollow: [],
  });
});

test("a mark on a sheet of none of our headers is denied beside a sheet that has them, hollow without", () => {
  const change = { ...markOfRole("change"), ...blank };
  expect(other(withOther("risks", change))).toEqual({
    read: null,
    denied: [["Autre", "change", null]],
    hollow: [],
  });
  expect(other(withOther("risks", change, without("change")))).toEqual({
    read: null,
    denied: [],
    hollow: [["Autre", "change"]],
  });
});

test("a mark of a role that the template does not have says nothing", () => {
  const names = sheetOf("risks").names.map((name) => ({
    ...name,
    formula: name.formula.replace("risks", "colours"),
  }));
  expect(other(withOther("risks", { names, ...blank }))).toEqual({ ...quiet, read: null });
  expect(other(withOther("risks", { names }))).toEqual({
    read: "risks by headers",
    denied: [["Autre", "colours", "risks"]],
    hollow: [],
  });
});

test("with its mark a sheet of a few headers is read, unless another has most of them", () => {
  const few = { ...markOfRole("risks"), ...narrowed("risks", 3) };
  expect(other(withOther("risks", few, without("risks")))).toEqual({ ...quiet, read: "risks by mark" });
  expect(other(withOther("risks", few))).toEqual({
    read: null,
    denied: [["Autre", "risks", null]],
    hollow: [],
  });
  expect(other(withOther("risks", { ...unmarked, ...narrowed("risks", 3) }))).toEqual({
    ...quiet,
    read: null,
  });
});

test("what the user chose goes before mark and headers, where the sheet holds some of its headers", () => {
  const choice = (role: string) => ({
    names: [
      ...sheetOf("risks").names,
      { name: SHEET_CHOICE_NAME, formula: sheetChoiceFormula(role), visible: false },
    ],
  });
  expect(other(withOther("risks", choice("risks")))).toEqual({ ...quiet, read: "risks by choice" });
  expect(other(withOther("risks", { ...choice("risks"), ...narrowed("risks", 3) }))).toEqual({
    ...quiet,
    read: "risks by choice",
  });
  expect(other(withOther("risks", choice("identification")))).toEqual({ ...quiet, read: "risks by mark" });
  const chosen = withSheet(grid, "risks", (sheet) => ({ ...sheet, ...choice("risks") }));
  expect(candidatesOf(chosen, template).found.map(({ by }) => by)).toContain("choice");
});
