/**
 * Every shipped programme besides ptn-sss, which most other tests are about: its scenarios (test/scenarios) give the same
 * findings typed in the template just inserted, and received as a file.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { drawTemplateOf, offeredProgrammes, shippedEngine } from "../../src/app/editions";
import type { Finding } from "../../src/core/programme/finding/finding";
import { toA1 } from "../../src/core/grid/address";
import { isCellError, type CellValue, type Grid } from "../../src/core/grid/grid";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { readGrid } from "../../src/xlsx/read-grid";
import { gridFile } from "../cli/plan-file";
import { expectedLines } from "../scenarios/expected-lines";
import { readScenario, type Scenario } from "../scenarios/read-scenario";
import { baseOf } from "../scenarios/scenario-bases";
import { gridOf } from "../scenarios/to-grid";
import { openExcel, type TestExcel } from "../setup/office-client";
import { drawing, planGrid } from "../support/plan-grid";
import { shippedEdition } from "../support/shipped-editions";
import { shareOf } from "../support/whole";
import { withFormulas } from "../support/with-formulas";

jest.setTimeout(120_000);

const folder = path.join(__dirname, "../scenarios/plans");
const scenarios = readdirSync(folder).map((file) => ({
  file,
  scenario: readScenario(readFileSync(path.join(folder, file), "utf8")),
}));
const others = offeredProgrammes.filter(({ id }) => id !== "ptn-sss");

const lineOf = ({ rule, severity, cells: [cell] }: Finding): string =>
  [...(cell ? [`${cell.sheet}!${cell.address}`] : []), rule, severity].join(" ");

/** What is found, one line each, and the programme that it is found of. */
function found(grid: Grid, { programme, day }: Scenario): readonly string[] {
  const outcome = shippedEngine.validate(grid, day);
  if (outcome.status !== "validated") throw new Error("No plan");
  expect(outcome.validation.roadmap.id).toBe(programme);
  return outcome.validation.findings.map(lineOf).sort();
}

interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
}

/** The cells in which a grid says something else than another one. */
function differences(grid: Grid, other: Grid): readonly Typed[] {
  return grid.sheets.flatMap((sheet, place) =>
    sheet.values.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const before = other.sheets[place]?.values[row]?.[column] ?? null;
        return value === before ? [] : [{ sheet: sheet.name, address: toA1({ row, column }), value }];
      }),
    ),
  );
}

/** As it is typed: a text that reads as a number after an apostrophe. */
function typedValue(value: CellValue): string | number | boolean {
  if (isCellError(value)) return value.error;
  return typeof value === "string" && /^\d/.test(value) ? `'${value}` : (value ?? "");
}

describe.each(others)("$id", ({ id }) => {
  const own = scenarios.filter(({ scenario }) => scenario.programme === id);
  const expected = new Map(own.map(({ file, scenario }) => [file, [...expectedLines(scenario)].sort()]));
  const edition = shippedEdition(id);
  const { choice = {} } = baseOf({ programme: id, base: "template" });
  let excel: TestExcel;
  let workbook: Workbook;
  /** What the workbook holds now. */
  let current = planGrid(baseOf({ programme: id, base: "template" }));

  beforeAll(async () => {
    excel = openExcel();
    workbook = createExcelWorkbook();
    const { organization = "", fiscalYear = null } = choice;
    const chosen = { category: "OP", organization, fiscalYear } as const;
    await workbook.insertTemplate(drawTemplateOf(id)(chosen, await workbook.read()).drawing, () => undefined);
  });
  afterAll(() => {
    excel.dispose();
  });

  async function type(cells: readonly Typed[]): Promise<void> {
    await Excel.run(async (context) => {
      for (const { sheet, address, value } of cells)
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[typedValue(value)]];
      await context.sync();
    });
  }

  test("has at least eight scenarios, and the sheets that it draws", async () => {
    expect(own.length).toBeGreaterThanOrEqual(8);
    const titles = drawing(choice, edition).sheets.map(({ title }) => title);
    expect((await excel.snapshot()).sheets.map(({ name }) => name)).toEqual(["Feuil1", ...titles]);
  });

  test.each(shareOf(own, 12))("$file, typed in the template", async ({ file, scenario }) => {
    const wanted = gridOf(scenario);
    await type(differences(wanted, current));
    current = wanted;
    expect(found(await workbook.read(), scenario)).toEqual(expected.get(file));
  });

  test.each(own)("$file, received", async ({ file, scenario }) => {
    expect(found(await readGrid(await gridFile(withFormulas(gridOf(scenario), edition))), scenario)).toEqual(
      expected.get(file),
    );
  });
});
