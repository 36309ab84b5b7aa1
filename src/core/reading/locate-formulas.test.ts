import { tableOf, columnPlace } from "../programme/table/table";
import { planGrid, template, withHeader } from "../../../test/support/plan-grid";
import type { Grid } from "../grid/grid";
import { locateTable } from "./locate";
import { placesOf } from "./locate-formulas";

const table = tableOf(template, "workforce");

const placesIn = (grid: Grid): Readonly<Record<string, number>> => {
  const located = locateTable(grid, template, "workforce");
  if (!located) throw new Error("No table");
  return placesOf(located, table);
};

const drawn = Object.fromEntries(table.columns.map(({ id }) => [id, columnPlace(table, id)]));
const without = (...ids: readonly string[]) =>
  Object.fromEntries(Object.entries(drawn).filter(([id]) => !ids.includes(id)));

test("every column of the template, those of formulas included, is found where it was drawn", () => {
  expect(placesIn(planGrid())).toEqual(drawn);
});

test("a visible header is known whatever its case and accents", () => {
  expect(placesIn(withHeader(planGrid(), "workforce", "Écart", "ECART :"))).toEqual(drawn);
  expect(placesIn(withHeader(planGrid(), "workforce", "Diagnostic", "diagnostic :"))).toEqual(drawn);
});

test("a column that lost its header is not found", () => {
  expect(placesIn(withHeader(planGrid(), "workforce", "Écart", "Autre chose"))).toEqual(without("gap"));
  expect(placesIn(withHeader(planGrid(), "workforce", "_codes", 12))).toEqual(without("codes"));
});

test("a hidden column is known by its whole header only: without its first sign it is people's", () => {
  expect(placesIn(withHeader(planGrid(), "workforce", "_codes", "codes"))).toEqual(without("codes"));
  expect(placesIn(withHeader(planGrid(), "workforce", "_shown_due", "Shown due"))).toEqual(
    without("shown_due"),
  );
});

test("places are those of the sheet when its first columns are blank", () => {
  const grid = planGrid();
  const moved: Grid = {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({ ...sheet, origin: { row: 2, column: 3 } })),
  };
  expect(placesIn(moved)).toEqual(
    Object.fromEntries(Object.entries(drawn).map(([id, place]) => [id, place + 3])),
  );
});

test("columns are where their headers are, the first of a sheet included", () => {
  const swapped = withHeader(
    withHeader(withHeader(planGrid(), "workforce", "No", "…"), "workforce", "Écart", "No"),
    "workforce",
    "…",
    "Écart",
  );
  expect(placesIn(swapped)).toEqual({ ...drawn, number: drawn["gap"], gap: 0 });
});

test("a column that people fill in stays where it is read when its header stands again", () => {
  expect(placesIn(withHeader(planGrid(), "workforce", "Écart", "Échéance"))).toEqual({
    ...without("gap"),
    due: drawn["gap"],
  });
});
