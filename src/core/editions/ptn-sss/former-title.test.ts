/** A workbook whose sheet still has the title that it had, « Main-d'oeuvre », is read, judged and emptied as one of today. */
import { formerPlans } from "../../../../test/support/former-plans";
import { planGrid, validated } from "../../../../test/support/plan-grid";
import { byYearTemplate, formerTemplate, template } from "../../../../test/support/ptn-sss";
import type { CellValue, Grid } from "../../grid/grid";
import { inOrderFor, updateOffer } from "../../migration/followed";
import { withdrawable } from "../../migration/withdraw";
import type { Edition } from "../../programme/edition";
import { keysOn } from "../../programme/finding/finding-key";
import { readPlan } from "../../reading/read-plan";

const DAY = "2025-06-01";
const [FORMER_TITLE, TITLE] = ["Main-d'oeuvre", "Main-d'œuvre"];

const inFormerWords = (value: CellValue): CellValue =>
  typeof value === "string" ? value.replaceAll(TITLE, FORMER_TITLE) : value;

/** The workbook as it was inserted under the former title: the sheet, its heading and what « Lisez-moi » says of it. */
const formerly = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name === TITLE ? FORMER_TITLE : sheet.name,
    values: sheet.values.map((line) => line.map(inFormerWords)),
  })),
});

const unmarked = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, names: [] })),
});

const without = (grid: Grid, title: string): Grid => ({
  ...grid,
  sheets: grid.sheets.filter(({ name }) => name !== title),
});

const titlesOf = ({ sheets }: Grid): readonly string[] => sheets.map(({ name }) => name);

/** What is found, but for the title itself and the keys, which may name it. */
function found(grid: Grid, edition: Edition): unknown {
  const { verdict, unread, findings, coverage, integrity } = validated(grid, DAY, edition);
  const said = findings.map(({ rule, severity, cells, facts }) => ({ rule, severity, cells, facts }));
  return JSON.parse(
    JSON.stringify({ verdict, unread, said, coverage, integrity }).replaceAll(FORMER_TITLE, TITLE),
  );
}

test("the grids of this test have the title of today, and the former one", () => {
  const grid = planGrid(formerPlans["complete"]);
  expect(titlesOf(grid)).toContain(TITLE);
  expect(titlesOf(formerly(grid))).toContain(FORMER_TITLE);
  expect(titlesOf(formerly(grid))).not.toContain(TITLE);
});

test.each([
  ...Object.entries(formerPlans).map(
    ([name, plan]) => [`revision 2, ${name}`, formerTemplate, plan] as const,
  ),
  ...["just inserted", "complete"].map(
    (name) => [`revision 3, ${name}`, byYearTemplate, formerPlans[name]] as const,
  ),
])("%s: the same findings under both titles, with marks and without any", (_, edition, plan) => {
  const grid = planGrid({ ...plan, edition });
  expect(found(formerly(grid), edition)).toEqual(found(grid, edition));
  expect(found(unmarked(formerly(grid)), edition)).toEqual(found(unmarked(grid), edition));
});

test("the former title is of no revision: no update is offered for it", () => {
  const grid = formerly(planGrid(formerPlans["complete"]));
  const known = [template, byYearTemplate, formerTemplate];
  const chosen = [grid, unmarked(grid)].map((each) => inOrderFor(each, known)[0]?.revision);
  expect(chosen).toEqual([4, 4]);
  expect(updateOffer(grid, template, [formerTemplate, byYearTemplate, template])).toBeNull();
});

test("nobody typed the former title: a template where nothing else is typed may go", () => {
  const own = planGrid(formerPlans["just inserted"]);
  const typed = (grid: Grid) => withdrawable(grid, template, grid).typed;
  expect(typed(formerly(own))).toEqual(typed(own));
});

test("what was decided of the missing sheet under its former title is known again", () => {
  const grid = without(planGrid(formerPlans["complete"]), TITLE);
  const [finding] = validated(grid, DAY).findings.filter(({ rule }) => rule === "STR-01");
  if (!finding) throw new Error("not found to be missing");
  expect(finding.facts["sheet"]).toBe(TITLE);
  const keys = keysOn({ grid, plan: readPlan(grid, template), template });
  const { key } = keys({ ...finding, facts: { ...finding.facts, sheet: FORMER_TITLE } });
  expect(keys(finding).formerKey).toBe(key);
});
