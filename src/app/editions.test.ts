import type { Grid, GridSheet } from "../core/grid/grid";
import { drawNewestTemplate, drawTemplateOf, offeredProgrammes, shippedEngine } from "./editions";
import type { TemplateChoice } from "./contracts";

const choice: TemplateChoice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };

const sheet = (name: string): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [[null]],
  formats: [["general"]],
  names: [],
});

const workbook = (...titles: string[]): Grid => ({
  sheets: titles.map(sheet),
  names: [],
  date1904: false,
  unread: [],
});

it("takes a workbook without template for no plan", () => {
  expect(shippedEngine.validate(workbook("Feuil1"), "2025-04-02")).toEqual({ status: "not-a-plan" });
});

it("draws the template with its own titles in a blank workbook", () => {
  const { drawing, renamed } = drawNewestTemplate(choice, workbook("Feuil1"));
  expect(renamed).toEqual([]);
  expect(drawing.sheets.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Identification", "Feuille de route", "Indicateurs", "Risques"]),
  );
});

it("gives another title where the workbook has a sheet of that name", () => {
  const { drawing, renamed } = drawNewestTemplate(choice, workbook("INDICATEURS"));
  expect(renamed).toEqual(["indicators"]);
  expect(drawing.sheets.find(({ role }) => role === "indicators")?.title).toBe("Indicateurs (2)");
});

it("looks at sheets that could not be read, and at tables, too", () => {
  const taken = { name: "PTN2_Organisation", formula: "=1", visible: true };
  const unread = [{ sheet: "indicateurs", reason: "too-large", names: [taken] }] as const;
  const { drawing, renamed } = drawNewestTemplate(choice, {
    ...workbook("Feuil1"),
    unread,
    tables: ["PTN_Risques"],
  });
  expect(renamed).toEqual(["indicators"]);
  const names = drawing.sheets.flatMap((each) => each.names).filter(({ scope }) => scope === "workbook");
  expect(names.filter(({ name }) => !name.startsWith("PTN3_"))).toEqual([]);
});

it("gives other names where the workbook has some with its prefix", () => {
  const taken = { name: "PTN_Organisation", formula: "=1", visible: true };
  const { drawing } = drawNewestTemplate(choice, { ...workbook("Feuil1"), names: [taken] });
  const names = drawing.sheets.flatMap((each) => each.names).filter(({ scope }) => scope === "workbook");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ name }) => !name.startsWith("PTN2_"))).toEqual([]);
});

it("offers the PTN of health first, and tells which programmes are over", () => {
  expect(offeredProgrammes[0]).toMatchObject({ id: "ptn-sss", version: "2023.1" });
  expect(offeredProgrammes[0]?.hasEnded("2027-03-31")).toBe(false);
  expect(offeredProgrammes[0]?.hasEnded("2027-04-01")).toBe(true);
});

it.each(offeredProgrammes)("draws the template of $id, which is a plan of it", ({ id }) => {
  const { drawing } = drawTemplateOf(id)(choice, workbook("Feuil1"));
  const marks = drawing.sheets.flatMap(({ names }) => names.filter(({ name }) => name === "_FDR_FEUILLE"));
  expect(marks.length).toBe(drawing.sheets.length);
  expect(marks.filter(({ formula }) => !formula.startsWith(`="${id}|`))).toEqual([]);
});
