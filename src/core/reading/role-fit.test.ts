import { planGrid, template, withHeader } from "../../../test/support/plan-grid";
import { bestFit, fitsOf, type Fit } from "./role-fit";

const fitting = (role: string, share: number, count: number, isWhole = true): Fit => ({
  role,
  share,
  count,
  isWhole,
  isSome: true,
});

test.each([
  ["none", [], null],
  ["none that is whole", [fitting("a", 0.5, 9, false)], null],
  ["the larger share", [fitting("a", 0.7, 9), fitting("b", 0.9, 3), fitting("c", 0.8, 12)], "b"],
  ["of as large a share the most headers", [fitting("a", 1, 4), fitting("b", 1, 9), fitting("c", 1, 5)], "b"],
  ["the first of those that fit alike", [fitting("a", 1, 4), fitting("b", 1, 4)], "a"],
  ["a whole one, however well others fit", [fitting("a", 1, 9, false), fitting("b", 0.6, 2)], "b"],
])("the role that a sheet fits best: %s", (_, fits, role) => {
  expect(bestFit(fits)?.role ?? null).toBe(role);
});

/** What a sheet of the template holds of its own role. */
function ownFit(role: string, grid = planGrid()): Fit | undefined {
  const sheet = grid.sheets.find(({ name }) => name === template.titles[role]);
  return sheet && fitsOf(sheet, template).find((item) => item.role === role);
}

test.each(["identification", "roadmap", "indicators", "actions", "risks", "change", "workforce"])(
  "a sheet as it was drawn fits its role: %s",
  (role) => {
    const own = ownFit(role);
    expect(own).toMatchObject({ role, share: 1, isWhole: true, isSome: true });
    expect(own?.count).toBeGreaterThan(2);
  },
);

test("a sheet that lost a header has that many fewer", () => {
  const whole = ownFit("change")?.count ?? 0;
  const less = ownFit("change", withHeader(planGrid(), "change", "Levier", "Divers"));
  expect(less).toMatchObject({ count: whole - 1, share: (whole - 1) / whole });
});
