import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW, type Column } from "../programme/table/table";
import { corners, drawing, planGrid, template } from "../../../test/support/plan-grid";
import { columnLetters } from "../grid/address";
import { formulaOn, foundShape, hasShape, type FoundTable } from "./found-formula";
import { findNames } from "../reading/found-names";

const names = findNames(planGrid(), "Identification");

/** A table whose columns stand where the template puts them, so many columns further. */
function found(id: TableId, shift = 0, without: readonly string[] = []): FoundTable {
  const table = tableOf(template, id);
  const kept = table.columns.filter((column) => !without.includes(column.id));
  const places = Object.fromEntries(
    kept.map((column) => [column.id, columnPlace(table, column.id) + shift] as const),
  );
  return { template, table, places, names };
}

const lettersOf = (id: string): string => columnLetters(columnPlace(tableOf(template, "workforce"), id));

const foundFormula = (where: FoundTable, column: Column, row: number): string | null => {
  const shape = foundShape(where, column);
  return shape && formulaOn(shape, row);
};

const formulaIn = (where: FoundTable, id: string, row = FIRST_ROW): string | null => {
  const column = where.table.columns.find((item) => item.id === id);
  if (!column) throw new Error(`No column ${id}`);
  return foundFormula(where, column, row);
};

test.each(tableIds)("where nothing moved, every formula of %s is the drawn one", (id) => {
  const where = found(id);
  const sheet = drawing().sheets.find(({ role }) => role === id);
  const body = sheet?.content.find(({ range }) => corners(range).top === FIRST_ROW)?.content ?? [];
  const drawn = body[1] ?? [];
  where.table.columns.forEach((column, place) => {
    const content = drawn[place] ?? null;
    const isFormula = typeof content === "string" && content.startsWith("=");
    expect([column.id, foundFormula(where, column, FIRST_ROW + 1)]).toEqual([
      column.id,
      isFormula ? content : null,
    ]);
  });
});

test("columns that moved are named where they are", () => {
  expect(formulaIn(found("workforce", 2), "gap", 20)).toBe(
    '=IF(AND(ISNUMBER($F21),ISNUMBER($G21)),(MAX((-1000000),MIN(1000000,$G21))-MAX((-1000000),MIN(1000000,$F21))),"")',
  );
});

test("a formula that names a column that is not there cannot be made; the others can", () => {
  const where = found("workforce", 0, ["filled"]);
  expect(formulaIn(where, "gap")).toBeNull();
  expect(formulaIn(where, "codes")).toBe(`=$${lettersOf("codes0")}5`);
});

test("what a column shows is worked out in place when its hidden column is not there", () => {
  const formula = formulaIn(found("workforce", 0, ["shown_due"]), "codes0");
  expect(formula).toContain("SUBSTITUTE($H5");
  expect(formula).not.toContain(`$${lettersOf("shown_due")}5`);
});

test("a formula that names a name that is not there cannot be made", () => {
  const without = (missing: string): FoundTable => ({
    ...found("indicators"),
    names: { prefix: "PTN_", has: (name) => name !== missing },
  });
  const formula = formulaIn(found("indicators"), "place");
  expect(formula).toMatch(/PTN_L_/);
  const used = /PTN_[A-Za-z_]+/.exec(formula ?? "")?.[0] ?? "";
  expect(formulaIn(without(used), "place")).toBeNull();
  expect(formulaIn(without("PTN_AUTRE"), "place")).toBe(formula);
  expect(formulaIn({ ...found("indicators"), names: null }, "place")).toBeNull();
});

test("names carry the prefix of the workbook", () => {
  const other = { ...found("indicators"), names: { prefix: "PTN2_", has: () => true } };
  expect(formulaIn(other, "place")).toBe(
    formulaIn(found("indicators"), "place")?.replaceAll("PTN_", "PTN2_"),
  );
});

test("a formula has the shape on its own row only, whatever program saved it", () => {
  const where = found("workforce");
  const gap = where.table.columns.find(({ id }) => id === "gap");
  const shape = gap && foundShape(where, gap);
  if (!shape) throw new Error("No shape");
  const formula = formulaOn(shape, 8);
  expect(hasShape(formula, shape, 8)).toBe(true);
  expect(hasShape(formula.toLowerCase().replaceAll(",", ", "), shape, 8)).toBe(true);
  expect([7, 9, 88].filter((row) => hasShape(formula, shape, row))).toEqual([]);
  const others = [
    `${formula}+1`,
    `${formula} `.slice(1),
    formula.slice(0, -1),
    formula.replace("$E9", "$E10"),
  ];
  expect(others.filter((text) => hasShape(text, shape, 8))).toEqual([]);
  expect(hasShape("", shape, 8)).toBe(false);
});
