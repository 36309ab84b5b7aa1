import { tableOf, columnPlace } from "../programme/table/table";
import { planGrid, template, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { toColumns } from "../grid/address";
import type { Grid } from "../grid/grid";
import { columnsLeft, swapped } from "../../../test/support/moved-columns";
import { yearBands } from "./year-bands";

const inserted = planGrid();

describe("the columns that fold with their year", () => {
  const bandsIn = (grid: Grid) =>
    yearBands(grid, template).map(({ sheet, year, first, last }) =>
      [sheet, year, toColumns({ first, last })].join(" "),
    );
  const table = tableOf(template, "indicators");
  const place = (id: string): number => columnPlace(table, id);
  const years = ["2023-2024", "2024-2025", "2025-2026", "2026-2027"];
  /** From the target of a year to the column before its gap. */
  const bandsFrom = (shift: (year: number) => number) =>
    years.map((year, index) => {
      const by = shift(index + 1);
      const first = place(`target${index + 1}`) + by;
      const last = place(`gap${index + 1}`) - 1 + by;
      return `Indicateurs ${year} ${toColumns({ first, last })}`;
    });
  const inserting = (at: number) =>
    withSheet(inserted, "indicators", (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => [...line.slice(0, at), null, ...line.slice(at)]),
    }));

  test("are those of each year, but for its gap", () => {
    expect(bandsIn(inserted)).toEqual(bandsFrom(() => 0));
    expect(place("gap1") - place("target1")).toBe(10);
  });

  test("are where they are in the workbook, a column that was added among them with them", () => {
    expect(bandsIn(withSheet(inserted, "indicators", (sheet) => columnsLeft(sheet, 2)))).toEqual(
      bandsFrom(() => 2),
    );
    const [first, , ...others] = bandsFrom((year) => (year > 2 ? 1 : 0));
    const wider = { first: place("target2"), last: place("gap2") };
    expect(bandsIn(inserting(place("result2")))).toEqual([
      first,
      `Indicateurs 2024-2025 ${toColumns(wider)}`,
      ...others,
    ]);
    // Beside the gap, it is of no year.
    expect(bandsIn(inserting(place("gap2") + 1))).toEqual(bandsFrom((year) => (year > 2 ? 1 : 0)));
  });

  test("are in pieces where people moved some of them", () => {
    const moved = withSheet(inserted, "indicators", (sheet) =>
      swapped(sheet, place("result1"), place("justification")),
    );
    const [, ...others] = bandsFrom(() => 0);
    const result = place("result1");
    expect(bandsIn(moved)).toEqual([
      `Indicateurs 2023-2024 ${toColumns({ first: place("justification"), last: place("justification") })}`,
      `Indicateurs 2023-2024 ${toColumns({ first: place("target1"), last: result - 1 })}`,
      `Indicateurs 2023-2024 ${toColumns({ first: result + 1, last: place("gap1") - 1 })}`,
      ...others,
    ]);
  });

  test("are not there without their sheet", () => {
    expect(bandsIn(withoutSheet(inserted, "indicators"))).toEqual([]);
  });
});
