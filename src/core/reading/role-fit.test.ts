import { planGrid, template, withHeader } from "../../../test/support/plan-grid";
import { bestFit, fitsOf, type Fit } from "./role-fit";

const fit = (role: string, share: number, count: number, isWhole = true): Fit => ({
  role,
  share,
  count,
  isWhole,
  isSome: true,
});

test.each([
  ["none", [], null],
  ["none that is whole", [fit("a", 0.5, 9, false)], null],
  ["the larger share", [fit("a", 0.7, 9), fit("b", 0.9, 3), fit("c", 0.8, 12)], "b"],
  ["of as large a share the most headers", [fit("a", 1, 4), fit("b", 1, 9), fit("c", 1, 5)], "b"],
  ["the first of those that fit alike", [fit("a", 1, 4), fit("b", 1, 4)], "a"],
  ["a whole one, however well others fit", [fit("a", 1, 9, false), fit("b", 0.6, 2)], "b"],
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
