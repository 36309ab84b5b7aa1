import fc from "fast-check";
import { fullPlan } from "../../../test/support/full-plan";
import { planGrid, validated, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Grid } from "../grid/grid";
import { markDenied } from "./str-10-mark-denied";

/** The grid in which the sheets of two roles carry each other's hidden names. */
function exchanged(grid: Grid, one: string, other: string): Grid {
  const namesIn = (role: string) => {
    const names: Grid["sheets"][number]["names"][] = [];
    withSheet(grid, role, (sheet) => {
      names.push(sheet.names);
      return sheet;
    });
    return names[0] ?? [];
  };
  const [first, second] = [namesIn(one), namesIn(other)];
  const moved = withSheet(grid, one, (sheet) => ({ ...sheet, names: second }));
  return withSheet(moved, other, (sheet) => ({ ...sheet, names: first }));
}

const found = (...sheets: readonly string[]) => [
  {
    cells: sheets.map((sheet) => `${sheet}!A1`),
    severity: "info" as const,
    facts: { sheets: sheets.join("\n") },
  },
];

testPlanRule(markDenied, {
  valid: [
    { title: "the template as it is drawn", grid: planGrid(), coverage: { checked: 1, skipped: 0 } },
    {
      title: "a sheet that lost its mark",
      grid: withSheet(planGrid(), "risks", (sheet) => ({ ...sheet, names: [] })),
    },
  ],
  invalid: [
    {
      title: "two sheets with each other's marks",
      grid: exchanged(planGrid(), "risks", "change"),
      coverage: { checked: 1, skipped: 0 },
      expect: found("Risques", "Gestion du changement"),
    },
    {
      title: "Identification with the mark of a table",
      grid: exchanged(planGrid(), "identification", "actions"),
      expect: found("Identification", "Plan d'action"),
    },
  ],
});

// The same examples each time: PROPERTY_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

test("whichever sheet carries which marks, what is found in the plan is the same", () => {
  const grid = planGrid({ ...fullPlan, risks: { ...fullPlan.risks, R02: { likelihood: 5, impact: 4 } } });
  const others = (from: Grid) =>
    validated(from, "2025-06-01").findings.filter(({ rule }) => rule !== "STR-10" && rule !== "STR-09");
  const before = others(grid);
  expect(before.map(({ rule }) => rule)).toContain("RIS-03");
  const order = fc.shuffledSubarray(
    grid.sheets.map((_, place) => place),
    { minLength: grid.sheets.length },
  );
  fc.assert(
    fc.property(order, (places) => {
      const sheets = grid.sheets.map((sheet, place) => ({
        ...sheet,
        names: grid.sheets[places[place] ?? 0]?.names ?? [],
      }));
      expect(others({ ...grid, sheets })).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
