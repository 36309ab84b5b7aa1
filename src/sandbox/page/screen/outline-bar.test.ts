import { columnGroups, nameOver } from "./outline-bar";

const levels = (...columns: number[]) => new Map(columns.map((column) => [column, 1]));

test("neighbours are one group, and a gap parts two", () => {
  expect(columnGroups(levels(8, 6, 7, 11), new Set())).toEqual([
    { first: 6, last: 8, collapsed: false },
    { first: 11, last: 11, collapsed: false },
  ]);
});

test("a group is closed when the column after it carries the sign", () => {
  expect(columnGroups(levels(6, 7, 11), new Set([12])).map(({ collapsed }) => collapsed)).toEqual([
    false,
    true,
  ]);
});

test("a group is named by the only text over its columns, and by none where each column has its own", () => {
  expect(
    nameOver([
      ["", ""],
      ["2024-2025", ""],
      ["Cible", "Résultat"],
    ]),
  ).toBe("2024-2025");
  expect(
    nameOver([
      ["Cible", "Résultat"],
      ["75 %", ""],
    ]),
  ).toBeNull();
  expect(nameOver([["", ""]])).toBeNull();
});
