/** One workbook, two programmes: what of it is read for each. */
import { singleYear } from "../../../test/programmes/single-year";
import { planGrid } from "../../../test/support/plan-grid";
import { template } from "../../../test/support/ptn-sss";
import type { DefinedName, Grid, UnreadPart } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { MARK_NAME, markFormula } from "../programme/workbook/mark";
import { shareOut } from "./share-out";

const blank: Grid = { sheets: [], names: [], date1904: false, unread: [] };
const first = planGrid();
const second = planGrid({ edition: singleYear }).sheets.map((sheet) => ({
  ...sheet,
  name: `${sheet.name} (2)`,
}));
const both: Grid = { ...blank, sheets: [...first.sheets, ...second] };
const editions: readonly Edition[] = [template, singleYear];

const markedAs = (edition: Edition | string, role: string): readonly DefinedName[] => [
  {
    name: MARK_NAME,
    formula: markFormula({
      roadmap: typeof edition === "string" ? edition : edition.roadmap.id,
      version: "1",
      role,
    }),
    visible: false,
  },
];

/** What is unread in each share. */
const unreadIn = (...unread: readonly UnreadPart[]) =>
  shareOut({ ...both, unread }, editions).map(({ grid }) => grid.unread);

test("each programme has its own sheets, in the order of the programmes", () => {
  const titlesOf = (grid: Grid, of = editions) =>
    shareOut(grid, of).map((share) => [share.template, share.grid.sheets.map(({ name }) => name)]);
  const expected = [
    [template, first.sheets.map(({ name }) => name)],
    [singleYear, second.map(({ name }) => name)],
  ];
  expect(titlesOf(both)).toEqual(expected);
  expect(titlesOf({ ...both, sheets: [...both.sheets].reverse() }).map(([edition]) => edition)).toEqual(
    editions,
  );
  expect(titlesOf(both, [singleYear, template])).toEqual([expected[1], expected[0]]);
});

test("a sheet of no programme is of each of them", () => {
  const notes = { name: "Notes", visibility: "visible", origin: { row: 0, column: 0 } } as const;
  const sheet = { ...notes, values: [["à faire"]], formats: [], names: [] };
  const shares = shareOut({ ...both, sheets: [...both.sheets, sheet] }, editions);
  expect(shares.map(({ grid }) => grid.sheets.includes(sheet))).toEqual([true, true]);
});

test("a workbook without any plan is shared among none", () => {
  expect(shareOut(blank, editions)).toEqual([]);
  expect(shareOut(both, [])).toEqual([]);
});

describe("a sheet that could not be read", () => {
  const part: UnreadPart = { sheet: "Indicateurs (3)", reason: "too-large" };

  test("is of the programme that its mark names", () => {
    const own = { ...part, names: markedAs(singleYear, "indicators") };
    expect(unreadIn(own)).toEqual([[], [own]]);
  });

  test("is of each of them when its mark names none of them, or when it has none", () => {
    const other = { ...part, names: markedAs("autre", "indicators") };
    expect(unreadIn(other, part)).toEqual([
      [other, part],
      [other, part],
    ]);
  });

  test("tells by its mark that a programme is there", () => {
    const own = { ...part, names: markedAs(singleYear, "indicators") };
    const identification = { ...part, names: markedAs(singleYear, "identification") };
    const programmesOf = (item: UnreadPart) =>
      shareOut({ ...first, unread: [item] }, editions).map((share) => share.template);
    expect(programmesOf(own)).toEqual(editions);
    expect(programmesOf(identification)).toEqual([template]);
  });
});
