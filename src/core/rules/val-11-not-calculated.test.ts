import { tableIds, inputColumns } from "../../../test/support/ptn-sss";
import { cellOf, planGrid, validated, withSheet, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { fromA1 } from "../grid/address";
import { toBlocks } from "../grid/blocks";
import type { Grid } from "../grid/grid";
import { notCalculated } from "./val-11-not-calculated";

/** The grid with formulas that have no result in these cells of a sheet. */
function open(grid: Grid, role: string, ...addresses: readonly string[]): Grid {
  const places = addresses.flatMap((address) => fromA1(address) ?? []);
  return withSheet(grid, role, (sheet) => ({
    ...sheet,
    notCalculated: places,
    values: sheet.values.map((line, down) =>
      line.map((value, across) =>
        places.some(
          ({ row, column }) => row === sheet.origin.row + down && column === sheet.origin.column + across,
        )
          ? null
          : value,
      ),
    ),
  }));
}

const found = (cell: string) => ({ cells: [cell], severity: "error" as const, facts: {} });

testPlanRule(notCalculated, {
  valid: [
    { title: "no formula without result", grid: planGrid({}), coverage: { checked: 47, skipped: 0 } },
    { title: "one in a cell that nobody fills in", grid: open(planGrid({}), "indicators", "B5", "AZ300") },
    {
      title: "a sheet that is not there",
      grid: withoutSheet(planGrid({}), "risks"),
      coverage: { checked: 29, skipped: 1, why: "sheet-missing" },
    },
  ],
  invalid: [
    {
      title: "on several sheets, « Identification » included",
      grid: open(open(planGrid({}), "identification", "B9", "B12"), "risks", "H7", "L8"),
      expect: [
        found("Identification!B9"),
        found("Identification!B12"),
        found("Risques!H7"),
        found("Risques!L8"),
      ],
    },
    {
      title: "in a row of actions that holds nothing else",
      grid: open(planGrid({}), "actions", "F5"),
      expect: [found("Plan d'action!F5")],
    },
    {
      title: "under merged cells, each of them",
      grid: withSheet(open(planGrid({}), "risks", "H7"), "risks", (sheet) => ({
        ...sheet,
        merges: toBlocks("H7:H8"),
      })),
      expect: [found("Risques!H7"), found("Risques!H8")],
    },
  ],
});

const lines = { indicators: "1.1", actions: 0, risks: "R03", change: "C05", workforce: "MO2" } as const;

test.each(tableIds)("every cell to fill in of %s: one finding on it, and nothing can be concluded", (id) => {
  const cells = inputColumns[id].map((column) => cellOf(id, lines[id], column.id));
  const addresses = cells.map(({ address }) => address);
  const { findings, verdict } = validated(open(planGrid({}), id, ...addresses), "2025-04-15");
  const onCells = findings.filter(
    ({ cells: [cell] }) => cell?.sheet === cells[0]?.sheet && addresses.includes(cell?.address ?? ""),
  );
  expect(onCells.map(({ rule, severity, cells: [cell] }) => [rule, severity, cell]).sort()).toEqual(
    cells.map((cell) => ["VAL-11", "error", cell]).sort(),
  );
  expect(verdict).toBe("inconclusive");
});
