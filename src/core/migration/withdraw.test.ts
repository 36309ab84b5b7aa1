/** A template that was just inserted, then what people do with it; the drawings are the shipped ones. */
import { withCells } from "../../../test/support/edited-grid";
import { cellOf, drawing, planGrid, template, withSheet } from "../../../test/support/plan-grid";
import { withFormulas } from "../../../test/support/with-formulas";
import { shippedEditions } from "../../../test/support/shipped-editions";
import type { Grid, GridSheet } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { emptiedSheets } from "../programme/workbook/emptied";
import { isUnanswered, refillings, withdrawable } from "./withdraw";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const fresh = withFormulas(planGrid({ choice }));
const of = (grid: Grid, edition: Edition = template) => withdrawable(grid, edition, grid);
const titles = (sheets: readonly GridSheet[]) => sheets.map(({ name }) => name);
const stays = { sheets: [], typed: [], noted: [], referring: [], twice: [], unread: [] };

test.each(shippedEditions.map((edition) => [edition.roadmap.id, edition] as const))(
  "a template of %s that was just inserted goes whole, and has no answer yet",
  (_, edition) => {
    const grid = withFormulas(planGrid({ choice, edition }), edition);
    const { sheets, ...others } = of(grid, edition);
    expect(others).toEqual({ typed: [], noted: [], referring: [], twice: [], unread: [] });
    expect(titles(sheets)).toEqual(titles(grid.sheets));
    expect(isUnanswered(grid, edition)).toBe(true);
  },
);

const result = (number: string) => cellOf("indicators", number, "result2").address;
const at = (role: string, cells: Readonly<Record<string, string | number>>) => withCells(fresh, role, cells);

test.each<[string, Grid, object]>([
  ["an answer", at("risks", { G5: 3 }), { typed: [{ sheet: "Risques", address: "G5" }] }],
  [
    "something beside a table",
    at("risks", { A2: "à voir" }),
    { typed: [{ sheet: "Risques", address: "A2" }] },
  ],
  [
    "an official text that was changed",
    at("risks", { B5: "Autre libellé" }),
    { typed: [{ sheet: "Risques", address: "B5" }] },
  ],
  ["a note", withSheet(fresh, "risks", (sheet) => ({ ...sheet, notes: 1 })), { noted: ["Risques"] }],
  [
    "a formula of the user's that looks at it",
    {
      ...fresh,
      sheets: [...fresh.sheets, { ...blankSheet("Suivi"), formulas: { A1: "=Risques!B5" } }],
    },
    { referring: ["Suivi"] },
  ],
  [
    "a sheet that could not be read",
    {
      ...fresh,
      unread: [{ sheet: "Risques (2)", reason: "too-large", names: fresh.sheets.at(-1)?.names ?? [] }],
    },
    { unread: ["Risques (2)"] },
  ],
  ["a sheet that was copied", withCopy(fresh, "risks"), { twice: ["Risques", "Risques (2)"] }],
])("%s keeps the whole of it there, and is said", (_, grid, why) => {
  expect(of(grid)).toEqual({ ...stays, ...why });
});

test("the report goes while it is as it was drawn, and stays alone once it is written", () => {
  const report = drawing().sheets.find(({ role }) => role === "report");
  if (!report) throw new Error("no report");
  const written = withCells(fresh, "report", { A5: "CIB-01" });
  expect(titles(of(written).sheets)).toEqual(titles(fresh.sheets).filter((title) => title !== report.title));
  expect(of(written).typed).toEqual([]);
});

test("a sheet that people made, and one of another programme, are none of it", () => {
  const others = { ...fresh, sheets: [...fresh.sheets, blankSheet("Suivi")] };
  expect(titles(of(others).sheets)).toEqual(titles(fresh.sheets));
});

test.each<[string, Grid, boolean]>([
  ["an answer", at("risks", { G5: 3 }), false],
  ["two answers", at("indicators", { [result("1.1")]: 0.4, [result("1.2")]: 0.5 }), false],
  ["a date of « Identification »", at("identification", { B11: 45000 }), false],
  ["nothing", fresh, true],
])("says quickly that %s may be there", (_, grid, isBlank) => {
  expect(isUnanswered(grid, template)).toBe(isBlank);
});

describe("sheets that undoing the insertion emptied", () => {
  const emptied = (...roles: readonly string[]) =>
    roles.reduce(
      (grid, role) => withSheet(grid, role, (sheet) => ({ ...sheet, values: [], formats: [], formulas: {} })),
      fresh,
    );
  const { id } = template.roadmap;
  const drawn = (role: string, of = choice) => drawing(of).sheets.find((sheet) => sheet.role === role);
  const again = (grid: Grid, known: typeof choice | null = null) =>
    refillings(grid, template, known).map(({ drawing: made }) => made);

  test("are known by their marks; the report is not, which is drawn when it is asked for", () => {
    expect(titles(emptiedSheets(emptied("risks", "reference", "report"), id))).toEqual([
      "Risques",
      drawn("reference")?.title,
    ]);
    expect(emptiedSheets(fresh, id)).toEqual([]);
    expect(emptiedSheets(emptied("risks"), "stng")).toEqual([]);
  });

  test("are drawn again as they were, with the names that are missing only", () => {
    const grid = emptied("risks", "reference");
    const names = { names: [] };
    expect(again(grid)).toEqual([
      { ...drawn("risks"), ...names },
      { ...drawn("reference"), ...names },
    ]);
    const nameless = { ...grid, names: [] };
    expect(again(nameless).map(({ names: missing }) => missing.length)).toEqual(
      ["risks", "reference"].map(
        (role) => drawn(role)?.names.filter(({ scope }) => scope === "workbook").length,
      ),
    );
  });

  test("for what « Identification » says, or what is known of the insertion when it is gone too", () => {
    const grid = emptied("identification", "indicators");
    const asIs = (of: typeof choice) => [
      { ...drawn("identification", of), names: [] },
      { ...drawn("indicators", of), names: [] },
    ];
    expect(again(grid, choice)).toEqual(asIs(choice));
    expect(again(grid)).toEqual(asIs({ category: "", organization: "", fiscalYear: "" }));
  });

  test("go with the rest while nothing was typed, all of them emptied or some", () => {
    const grid = emptied("risks", "reference");
    expect(titles(of(grid).sheets)).toEqual(titles(grid.sheets));
    const all = emptied(...drawing().sheets.map(({ role }) => role));
    expect(titles(of(all).sheets)).toEqual(titles(all.sheets));
  });
});

function blankSheet(name: string): GridSheet {
  return { name, visibility: "visible", origin: { row: 0, column: 0 }, values: [], formats: [], names: [] };
}

function withCopy(grid: Grid, role: string): Grid {
  const title = drawing().sheets.find((sheet) => sheet.role === role)?.title;
  return {
    ...grid,
    sheets: grid.sheets.flatMap((sheet) =>
      sheet.name === title ? [sheet, { ...sheet, name: `${sheet.name} (2)` }] : [sheet],
    ),
  };
}
