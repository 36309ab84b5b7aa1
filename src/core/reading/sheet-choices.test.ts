import { planGrid, template, withSheet } from "../../../test/support/plan-grid";
import type { Grid, GridSheet } from "../grid/grid";
import { SHEET_CHOICE_NAME, SHEET_LEFT_NAME, sheetChoiceFormula, sheetLeftFormula } from "./sheet-choice";
import { sheetChoices } from "./sheet-choices";

const risk = { impact: 4 };

/** The grid with the sheet of another one behind, under another title. */
function withCopy(grid: Grid, of: Grid, title: string, change: Partial<GridSheet> = {}): Grid {
  const sheet = of.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`No sheet ${title}`);
  return { ...grid, sheets: [...grid.sheets, { ...sheet, name: `${title} (2)`, ...change }] };
}

const named = (name: string, formula: string) => (sheet: GridSheet) => ({
  ...sheet,
  names: [...sheet.names, { name, formula, visible: false }],
});

const ofRole = (grid: Grid, role: string) => sheetChoices(grid, template).find((item) => item.role === role);

test("one sheet a role, and no choice: nothing to choose", () => {
  expect(sheetChoices(planGrid(), template)).toEqual([]);
});

test("two sheets of a role: what each holds, which is read, which is hidden", () => {
  const filled = planGrid({ risks: { R01: risk, R02: risk } });
  const grid = withCopy(planGrid({ risks: { R03: risk } }), filled, "Risques", { visibility: "hidden" });
  const headers = ofRole(grid, "risks")?.candidates[0]?.headers ?? 0;
  expect(headers).toBeGreaterThan(4);
  expect(ofRole(grid, "risks")).toEqual({
    role: "risks",
    candidates: [
      { sheet: "Risques", visibility: "visible", isRead: true, headers, filled: 1 },
      { sheet: "Risques (2)", visibility: "hidden", isRead: false, headers, filled: 2 },
    ],
    chosen: [],
    left: [],
  });
});

test("fields of « Identification » count as rows; nobody types in official sheets", () => {
  const other = planGrid({ identification: { comments: "à revoir", department: "Direction" } });
  const blank = planGrid({ identification: { comments: null, department: null } });
  const grid = withCopy(blank, other, "Identification");
  const [own, copy] = ofRole(grid, "identification")?.candidates ?? [];
  expect(copy?.filled).toBe((own?.filled ?? 0) + 2);
  const twice = withCopy(planGrid(), planGrid(), "Feuille de route");
  expect(ofRole(twice, "roadmap")?.candidates.map(({ filled }) => filled)).toEqual([null, null]);
});

test("what was chosen, and what was left out for it, even where no other sheet could be chosen any more", () => {
  const chosen = withSheet(planGrid(), "risks", named(SHEET_CHOICE_NAME, sheetChoiceFormula("risks")));
  expect(ofRole(chosen, "risks")).toMatchObject({ chosen: ["Risques"], left: [] });
  const left = withSheet(
    planGrid(),
    "risks",
    named(SHEET_LEFT_NAME, sheetLeftFormula({ role: "actions", chosen: "Actions 2" })),
  );
  expect(ofRole(left, "actions")).toMatchObject({ chosen: [], left: ["Risques"] });
});
