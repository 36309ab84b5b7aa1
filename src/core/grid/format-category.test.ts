import { formatCategory } from "./format-category";
import { hiddenRuns } from "./hidden-runs";

test.each([
  ["General", "general"],
  ["GENERAL", "general"],
  ["", "general"],
  ["General;-General;General;@", "general"],
  ["@", "text"],
  ["0", "number"],
  ["#,##0.00", "number"],
  ["???/???", "number"],
  ["0%", "percent"],
  ["0.0 %", "percent"],
  ["yyyy-mm-dd", "date"],
  ["YYYY", "date"],
  ["d", "date"],
  ["h:mm", "date"],
  ["ss", "date"],
  ["[h]:mm", "date"],
  ["[hh]", "date"],
  ["[mm]", "date"],
  ["[SS]", "date"],
  // Only what the number itself is shown by, in the first section.
  ['0" jours"', "number"],
  ['0" %"', "number"],
  ['0"sans fin', "number"],
  ["0\\d", "number"],
  ["0\\%", "number"],
  ["0_d", "number"],
  ["0*d", "number"],
  ["[Red]0", "number"],
  ["[<=100]0", "number"],
  ["[$-F800]0", "number"],
  ["[hd]0", "number"],
  ["0;yyyy", "number"],
  ["yyyy;0", "date"],
  ["0%;0", "percent"],
  ["0;0%", "number"],
  [";;;@", "text"],
  [";;;", "general"],
  ['"@"', "general"],
])("%j is a format of %s", (code, category) => {
  expect(formatCategory(code)).toBe(category);
});

test("hidden rows in runs, those that a filter hides apart", () => {
  const isFiltered = (place: number): boolean => place >= 10;
  expect(hiddenRuns([], isFiltered)).toEqual([]);
  expect(hiddenRuns([3, 1, 2, 2, 5, 9, 10, 11, 13], isFiltered)).toEqual([
    { first: 1, last: 3, by: "hand" },
    { first: 5, last: 5, by: "hand" },
    { first: 9, last: 9, by: "hand" },
    { first: 10, last: 11, by: "filter" },
    { first: 13, last: 13, by: "filter" },
  ]);
});
