import { columnIndex, columnLetters, fromA1, quoteSheet, toA1, toColumns } from "./address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(fromA1(`${letters}7`)).toEqual({ row: 6, column });
  expect(toA1({ row: 6, column })).toBe(`${letters}7`);
});

test.each(["c6", "$C$6", "C$6", "$C6"])("%s is C6", (address) => {
  expect(fromA1(address)).toEqual({ row: 5, column: 2 });
});

test.each(["", "C", "6", "C0", "C06", "ABCD1", "C6:D7", "x!C6", "C6 ", " C6", "C12345678", "L1C1", "É5"])(
  "« %s » is no address",
  (address) => {
    expect(fromA1(address)).toBeNull();
  },
);

test("columns are found by letters of either case, and named as a whole", () => {
  expect(["A", "ab", "xfd"].map(columnIndex)).toEqual([0, 27, 16_383]);
  expect(toColumns({ first: 10, last: 19 })).toBe("K:T");
});

test("a sheet's name is quoted, its apostrophes doubled", () => {
  expect(quoteSheet("Indicateurs")).toBe("'Indicateurs'");
  expect(quoteSheet("Plan d'action d'ici")).toBe("'Plan d''action d''ici'");
});
