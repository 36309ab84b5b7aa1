import { official } from "../../../test/support/ptn-sss";
import { planGrid, template } from "../../../test/support/plan-grid";
import { withCells, withRows } from "../../../test/support/edited-grid";
import type { Grid } from "../grid/grid";
import { locateOfficial } from "./locate-official";
import { matchRows } from "./match-rows";
import { readPlan } from "./read-plan";

const grid = planGrid();

/** Address of the first cell of the row that holds each official row. */
function matched(changed: Grid, role: "workforce" | "roadmap"): Readonly<Record<string, string>> {
  const content = official(role);
  const table =
    role === "workforce"
      ? readPlan(changed, template).tables.workforce
      : locateOfficial(changed, template, content);
  const rows = matchRows(content, table?.rows ?? []);
  return Object.fromEntries(
    [...rows].map(([id, { cells }]) => [id, cells[content.columns[0]?.id ?? ""]?.address ?? ""]),
  );
}

const places = { MO1: "A5", MO2: "A6", MO3: "A7", MO4: "A8", MO5: "A9", MO6: "A10", MO7: "A11" };
const without = (...ids: readonly string[]) =>
  Object.fromEntries(Object.entries(places).filter(([id]) => !ids.includes(id)));

test("rows are known by their number", () => {
  expect(matched(grid, "workforce")).toEqual(places);
  const reversed = withRows(grid, "workforce", (rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]);
  expect(matched(reversed, "workforce")).toEqual({
    MO1: "A11",
    MO2: "A10",
    MO3: "A9",
    MO4: "A8",
    MO5: "A7",
    MO6: "A6",
    MO7: "A5",
  });
});

test("a number is known whatever its case, and whatever stands around it", () => {
  expect(matched(withCells(grid, "workforce", { A6: " mo2. " }), "workforce")).toEqual(places);
});

test("a row that lost its number is known by its wording, wherever it stands", () => {
  const altered = withCells(grid, "workforce", { A6: "2", A11: null });
  expect(matched(altered, "workforce")).toEqual(places);
  const moved = withRows(altered, "workforce", (rows) => [
    ...rows.slice(0, 5),
    ...rows.slice(6),
    ...rows.slice(5, 6),
  ]);
  expect(matched(moved, "workforce")).toEqual({
    MO1: "A5",
    MO2: "A11",
    MO3: "A6",
    MO4: "A7",
    MO5: "A8",
    MO6: "A9",
    MO7: "A10",
  });
});

test("all numbers can be lost", () => {
  const cells = Object.fromEntries(Object.values(places).map((address) => [address, "?"]));
  expect(matched(withCells(grid, "workforce", cells), "workforce")).toEqual(places);
});

test("a row that lost everything is known by its neighbours", () => {
  expect(matched(withCells(grid, "workforce", { A7: "3", B7: "Recruter" }), "workforce")).toEqual(places);
  expect(matched(withCells(grid, "workforce", { A5: "1", B5: "Titres" }), "workforce")).toEqual(places);
});

test("after the last row it may be the organization's own", () => {
  expect(matched(withCells(grid, "workforce", { A11: "8", B11: "Mentorat" }), "workforce")).toEqual(
    without("MO7"),
  );
});

test("two rows in a row that lost everything could be anything", () => {
  const cells = { A7: "3", B7: "Recruter", A8: "4", B8: "Image" };
  expect(matched(withCells(grid, "workforce", cells), "workforce")).toEqual(without("MO3", "MO4"));
});

test("a row with the number of another one is not taken for the one that is missing", () => {
  expect(matched(withCells(grid, "workforce", { A7: "MO2" }), "workforce")).toEqual(without("MO3"));
});

test("a blank row is not there, even with an entry on it", () => {
  expect(matched(withCells(grid, "workforce", { A7: null, B7: null }), "workforce")).toEqual(without("MO3"));
  const entry = withCells(grid, "workforce", { A7: null, B7: " ", C7: "Mentorat" });
  expect(matched(entry, "workforce")).toEqual(without("MO3"));
});

test("a row between two others is not taken twice", () => {
  const cells = { A6: "MO2", A7: "?", B7: "Bourses d'études liées à un contrat de service" };
  // The wording of MO2 on the row of MO3: MO2 has its own row, MO3 is at its place.
  expect(matched(withCells(grid, "workforce", cells), "workforce")).toEqual(places);
});

describe("« Feuille de route », whose number starts the indicator", () => {
  const first = (changed: Grid) => matched(changed, "roadmap")["1.1"];

  test("is known by that number", () => {
    expect(first(grid)).toBe("A5");
    expect(first(withCells(grid, "roadmap", { B5: "?", C5: "1,1 Taux" }))).toBe("A5");
  });
  test("is known by its objective, not by its orientation, which other rows share", () => {
    expect(first(withCells(grid, "roadmap", { C5: "Taux", A6: "?", B6: "?", C6: "?" }))).toBe("A5");
    expect(
      first(withCells(grid, "roadmap", { B5: "?", C5: "?", A6: "?", B6: "?", C6: "?" })),
    ).toBeUndefined();
  });
});
