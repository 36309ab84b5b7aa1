/** A programme that the engines have never heard of: inserted, filled, lit, validated, restored, compared. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drawEdition, engineOf } from "../../src/app/engine";
import { runValidate } from "../../src/cli/run-validate";
import { isIsoDate } from "../../src/core/calendar/dates";
import type { Grid } from "../../src/core/grid/grid";
import type { Validation } from "../../src/core/validation/validation";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords as en } from "../../src/locales/en/rules";
import { ruleWords as fr } from "../../src/locales/fr/rules";
import type { RuleWording } from "../../src/locales/rule-words";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { readGrid } from "../../src/xlsx/read-grid";
import { sheetOf } from "../adapter/inserted";
import { openExcel, type TestExcel } from "../setup/office-client";
import { collected } from "../support/collected";
import { tiny } from "./tiny";

jest.setTimeout(120_000);

const TODAY = "2030-06-01";
const wording: RuleWording = {
  name: "État manquant",
  checks: "Chaque but a un état.",
  why: "Sans état, rien n’est suivi.",
  source: "Plan d’essai",
  message: (facts) => `But ${String(facts["key"])}\u00a0: état manquant.`,
  fix: () => "Choisissez un état.",
};
const talk = { fr: ruleTalk({ ...fr, "ESS-01": wording }), en: ruleTalk({ ...en, "ESS-01": wording }) };
const engine = engineOf([tiny], talk.fr);

const folder = mkdtempSync(path.join(tmpdir(), "programme-"));
let excel: TestExcel;
let workbook: Workbook;

beforeAll(async () => {
  excel = openExcel();
  workbook = createExcelWorkbook();
  const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: null } as const;
  const { drawing, renamed } = drawEdition(tiny, choice, await workbook.read());
  expect(renamed).toEqual([]);
  await workbook.insertTemplate(drawing, () => undefined);
});

afterAll(() => {
  excel.dispose();
  rmSync(folder, { recursive: true });
});

async function type(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Buts").getRange(address).values = [[value]];
    await context.sync();
  });
}

function validated(grid: Grid): Validation {
  const outcome = engine.validate(grid, TODAY);
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation;
}

const told = ({ findings }: Validation): readonly string[] =>
  findings.map((finding) => `${finding.cells[0]?.address ?? ""} ${talk.fr.describe(finding).message}`);

test("its sheets are there, with its mark, its year and its official rows", async () => {
  const { sheets } = await excel.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual([
    ...["Feuil1", "Lisez-moi", "Identification", "Buts", "Rapport de validation", "_reference"],
  ]);
  const goals = await sheetOf(excel, "Buts");
  const shown = goals.cells
    .filter(({ row, column }) => row >= 3 && column < 3)
    .flatMap(({ value }) => value ?? []);
  expect(shown).toEqual([
    "But",
    "État du but",
    "Diagnostic",
    "B1",
    "✖ État du but à dire.",
    "B2",
    "✖ État du but à dire.",
  ]);
});

test("cells light up and Diagnostic speaks as people type, and findings follow", async () => {
  expect(told(validated(await workbook.read()))).toEqual([
    "B5 But B1\u00a0: état manquant.",
    "B6 But B2\u00a0: état manquant.",
  ]);
  await type("B5", "En cours");
  const read = await workbook.read();
  expect(told(validated(read))).toEqual(["B6 But B2\u00a0: état manquant."]);
  expect(validated(read)).toMatchObject({
    verdict: "to-correct",
    roadmap: { id: "essai", version: "2030.1", name: tiny.roadmap.acronym },
    organization: "CISSS de Laval",
  });
  const goals = await sheetOf(excel, "Buts");
  const diagnostics = goals.cells.filter(({ row, column }) => row >= 4 && column === 2);
  expect(diagnostics.map(({ value }) => value)).toEqual(["✔ Rien à signaler", "✖ État du but à dire."]);
  expect(goals.conditionalFormats.map(({ formula }) => formula)).toContain(
    '=ISNUMBER(SEARCH(" e:state;",$I5))',
  );
});

test("a list that is lost is told, and drawn again", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Buts").getRange("B5:B6").dataValidation.clear();
    await context.sync();
  });
  const integrity = async () => {
    const read = await workbook.read({ formulas: true, ruled: engine.ruledCells });
    return validated(read).integrity?.gaps ?? [];
  };
  const lost = await integrity();
  expect(lost.map(({ part, sheet }) => `${part} ${sheet}`)).toEqual(["controls Buts"]);
  await workbook.redraw(lost.flatMap(({ redrawing }) => redrawing ?? []));
  expect(await integrity()).toEqual([]);
});

test("two versions of it are compared", async () => {
  const before = await workbook.read();
  await type("B6", "Réalisée");
  const after = await workbook.read();
  const comparison = engine.compare(
    { grid: before, validation: validated(before) },
    { grid: after, validation: validated(after) },
    TODAY,
  );
  expect(
    comparison.answers.map(({ subject, column, before: was, after: is }) => [subject, column, was, is]),
  ).toEqual([["goals", "state", null, "Réalisée"]]);
  expect(comparison.findings.gone.map(({ rule }) => rule)).toEqual(["ESS-01"]);
});

test("the command line validates a file of it", async () => {
  await type("B6", "");
  const file = path.join(folder, "essai.xlsx");
  writeFileSync(file, await writeXlsxFile(await excel.snapshot()));
  const printed = await collected((output) =>
    runValidate(
      [file, "--json"],
      {
        engine,
        engineWith: () => engine,
        talk,
        readGrid,
        largest: 1e7,
        refusalOf: () => null,
        isDate: isIsoDate,
        today: () => TODAY,
        now: () => 0,
      },
      output,
    ),
  );
  expect(printed.code).toBe(1);
  const report = JSON.parse(printed.output) as {
    files: { verdict: string; plans: { findings: { rule: string; message: string }[] }[] }[];
  };
  expect(
    report.files.map(({ verdict, plans }) => [
      verdict,
      plans.flatMap(({ findings }) => findings.map(({ rule, message }) => [rule, message])),
    ]),
  ).toEqual([["to-correct", [["ESS-01", "But B2\u00a0: état manquant."]]]]);
});
