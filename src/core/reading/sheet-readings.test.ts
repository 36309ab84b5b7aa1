import { planGrid, template } from "../../../test/support/plan-grid";
import type { Grid } from "../grid/grid";
import type { SheetReading } from "../programme/sheet-reading";
import { sheetReadings, unreadRole } from "./sheet-readings";

const inserted = planGrid();
const lineOf = ({ sheet, role, chosenBy, state, why, taken }: SheetReading): string =>
  [sheet, role, chosenBy, state, why, taken].filter((part) => part).join(" | ");
const linesOf = (grid: Grid): readonly string[] => sheetReadings(grid, template).map(lineOf);

const bare = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, names: [] })),
});

test("every sheet of the template is told, in the order of the workbook", () => {
  expect(linesOf(inserted)).toEqual([
    "Lisez-moi | left-out | nothing",
    "Identification | identification | mark | read",
    "Feuille de route | roadmap | mark | read",
    "Indicateurs | indicators | mark | read",
    "Plan d'action | actions | mark | read",
    "Risques | risks | mark | read",
    "Gestion du changement | change | mark | read",
    "Main-d'œuvre | workforce | mark | read",
    "Bénéfices | benefits | mark | read",
    "Tableau de bord | left-out | nothing",
    "Rapport de validation | report | mark | read",
    "_reference | left-out | nothing",
  ]);
});

test("without marks, headers tell", () => {
  const roles = linesOf(bare(inserted)).filter((line) => line.includes("| read"));
  expect(roles).toHaveLength(9);
  expect(roles.every((line) => line.includes("| headers | read"))).toBe(true);
});

test("a sheet that could not be read is told by its mark, else by its title", () => {
  const names = [{ name: "_FDR_FEUILLE", formula: '="ptn-sss|2023.1|actions"', visible: false }];
  const other = [{ name: "_FDR_FEUILLE", formula: '="stng|2023.1|actions"', visible: false }];
  const role = (sheet: string, given?: typeof names) =>
    unreadRole({ sheet, reason: "unreadable", ...(given ? { names: given } : {}) }, template);
  expect(role("Nos actions", names)).toBe("actions");
  expect(role("Nos actions", other)).toBeNull();
  expect(role("RISQUES (2)")).toBe("risks");
  expect(role("Identification")).toBe("identification");
  expect(role("Feuil1")).toBeNull();
  const lost = { ...inserted, unread: [{ sheet: "Nos actions", reason: "unreadable" as const, names }] };
  expect(linesOf(lost).at(-1)).toBe("Nos actions | actions | unread");
});
