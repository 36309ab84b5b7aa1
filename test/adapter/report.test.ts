/** « Rapport de validation » over the real client: written, decided on, written again. */
import { shippedEngine } from "../../src/app/editions";
import { isoToSerial } from "../../src/core/calendar/dates";
import type { Validation } from "../../src/core/validation/validation";
import {
  REPORT_HEADER_ROW,
  reportColumnPlace,
  type ReportColumnId,
} from "../../src/core/programme/workbook/report";
import { WRITTEN_NAME } from "../../src/core/grid/written";
import type { SheetSnapshot } from "../../src/sandbox/file/snapshot";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { gridSnapshot } from "../cli/plan-file";
import { planGrid } from "../support/plan-grid";
import { runs } from "../support/whole";
import { sheetOf } from "./inserted";

jest.setTimeout(240_000);

const TITLE = "Rapport de validation";
const TODAY = "2025-04-15";
const at = new Date(2025, 3, 15, 14, 5);
const FIRST = REPORT_HEADER_ROW + 2;

let excel: TestExcel;
/** A plan without formulas: the report is what is tried here. */
const plan = gridSnapshot(
  planGrid({
    choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    identification: { dataDate: isoToSerial("2025-04-15") },
  }),
);
afterEach(() => {
  excel.dispose();
});

async function validated(workbook: Workbook): Promise<Validation> {
  const outcome = shippedEngine.validate(await workbook.read(), TODAY);
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation;
}

/** What « Écrire le rapport » does; answers each step of progress. */
async function write(workbook: Workbook): Promise<string[]> {
  const grid = await workbook.read();
  const { drawing, place } = shippedEngine.drawReport(await validated(workbook), at, grid);
  const steps: string[] = [];
  await workbook.writeReport(drawing, place, (done, total) => steps.push(`${done}/${total}`));
  return steps;
}

function opened(): Workbook {
  excel = openExcel({ snapshot: plan });
  return createExcelWorkbook();
}

const address = (id: ReportColumnId, row: number): string =>
  `${String.fromCharCode(65 + reportColumnPlace(id))}${row}`;

const textAt = (sheet: SheetSnapshot, id: ReportColumnId, row: number): string => {
  const cell = sheet.cells.find((item) => item.row === row - 1 && item.column === reportColumnPlace(id));
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
};

const rowsOf = (sheet: SheetSnapshot): readonly number[] =>
  [...new Set(sheet.cells.map(({ row }) => row + 1))].filter((row) => row >= FIRST).sort((a, b) => a - b);

/** Row of the report about a rule and a cell. */
async function rowAbout(rule: string, cell: string): Promise<number> {
  const sheet = await sheetOf(excel, TITLE);
  const row = rowsOf(sheet).find(
    (each) => textAt(sheet, "rule", each) === rule && textAt(sheet, "cell", each) === cell,
  );
  if (row === undefined) throw new Error(`No row about ${rule} ${cell}`);
  return row;
}

test("writes a row a finding, the gravest first, with a link, and shows the sheet", async () => {
  const workbook = opened();
  const { findings } = await validated(workbook);
  const before = await excel.snapshot();
  excel.resetCounters();
  const steps = await write(workbook);
  expect(steps).toEqual(["1/2", "2/2"]);
  const { sheets, activeSheet } = await excel.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(sheets[activeSheet]?.name).toBe(TITLE);
  const sheet = await sheetOf(excel, TITLE);
  const rows = rowsOf(sheet).filter((row) => textAt(sheet, "rule", row) !== "");
  expect(rows).toHaveLength(findings.length);
  // What was read, and what was left out, stand under them.
  expect(
    rowsOf(sheet)
      .slice(findings.length)
      .map((row) => [textAt(sheet, "severity", row), textAt(sheet, "message", row).split("\u00a0:")[0]]),
  ).toEqual([
    ["– Lecture", "Feuilles lues"],
    ["– Lecture", "Feuilles laissées de côté"],
  ]);
  expect(
    rows.map((row) => [textAt(sheet, "rule", row), textAt(sheet, "sheet", row), textAt(sheet, "cell", row)]),
  ).toEqual(
    findings.map(({ rule, cells: [cell] }) => [
      rule,
      cell?.sheet ?? "Ensemble du classeur",
      cell?.address ?? "",
    ]),
  );
  const about = findings.find(({ cells: [cell] }) => cell?.sheet.includes("'") === true) ?? findings[0];
  const [cell] = about?.cells ?? [];
  const row = await rowAbout(about?.rule ?? "", cell?.address ?? "");
  const link = sheet.cells.find((item) => item.row === row - 1 && item.column === reportColumnPlace("cell"));
  expect(link?.formula).toBe(
    `=HYPERLINK("#'${cell?.sheet.replaceAll("'", "''")}'!${cell?.address}","${cell?.address}")`,
  );
});

test("the state follows what is typed, as the validation reads it; the rows fade or light up", async () => {
  const workbook = opened();
  await write(workbook);
  const state = async () => textAt(await sheetOf(excel, TITLE), "state", FIRST);
  const fill = async (id: ReportColumnId) => (await excel.shownFormat(TITLE, address(id, FIRST)))?.fill;
  const type = (id: ReportColumnId, text: string) => excel.user.type(TITLE, address(id, FIRST), text);
  const justified = async () =>
    (await validated(workbook)).findings.filter((finding) => finding.justified).length;
  const seen: unknown[] = [];
  const toFill = "#F5F0FA";
  const look = async () =>
    seen.push([await state(), await justified(), await fill("severity"), await fill("state")]);
  await look();
  await type("reason", "Entente");
  await look();
  await type("decision", "accepté");
  await look();
  for (const near of ["ACCEPTE", "Acceptée.", "Accepte\u0301"]) {
    await type("decision", near);
    await look();
  }
  await type("reason", " \u00a0 ");
  await look();
  await type("decision", "À corriger");
  await look();
  await type("decision", "peut-être");
  await look();
  expect(seen).toEqual([
    ["", 0, toFill, undefined],
    ["Décision manquante", 0, toFill, "#FBE8BF"],
    ["Justifié", 1, "#E6E6E8", "#E6E6E8"],
    ["Justifié", 1, "#E6E6E8", "#E6E6E8"],
    ["Justifié", 1, "#E6E6E8", "#E6E6E8"],
    ["Justifié", 1, "#E6E6E8", "#E6E6E8"],
    ["Justification manquante", 0, toFill, "#FBE8BF"],
    ["", 0, toFill, undefined],
    ["Décision hors liste", 0, toFill, "#FBE8BF"],
  ]);
});

test("written again in place, it keeps what was decided, and a second time changes nothing", async () => {
  const workbook = opened();
  await write(workbook);
  const [first] = (await validated(workbook)).findings;
  const [cell] = first?.cells ?? [];
  await excel.user.type(TITLE, address("decision", FIRST), "Justifié");
  await excel.user.type(TITLE, address("reason", FIRST), "=1+1 et +5 % ont été convenus");
  await excel.user.type(TITLE, address("reason", FIRST + 1), "'Entente");
  const before = await validated(workbook);
  expect(before.findings.filter(({ justified }) => justified)).toHaveLength(1);
  await write(workbook);
  const row = await rowAbout(first?.rule ?? "", cell?.address ?? "");
  const sheet = await sheetOf(excel, TITLE);
  expect([textAt(sheet, "decision", row), textAt(sheet, "reason", row), textAt(sheet, "state", row)]).toEqual(
    ["Justifié", "=1+1 et +5 % ont été convenus", "Justifié"],
  );
  // Justified ones come after those that are open.
  expect(row).toBe(Math.max(...rowsOf(sheet).filter((each) => textAt(sheet, "rule", each) !== "")));
  expect(
    sheet.cells.filter(({ formula }) => formula !== undefined && !/^=(HYPERLINK|IF)\(/.test(formula)),
  ).toEqual([]);
  const after = await validated(workbook);
  expect(after.findings).toEqual(before.findings);
  await write(workbook);
  // But for the moment of the writing, which it keeps.
  const untimed = ({ names, ...of }: SheetSnapshot) => ({
    ...of,
    names: names.filter(({ name }) => name !== WRITTEN_NAME),
  });
  expect(untimed(await sheetOf(excel, TITLE))).toEqual(untimed(sheet));
});

test("rows that go leave nothing behind, and a decision whose finding is gone stays in words", async () => {
  const workbook = opened();
  await write(workbook);
  const long = rowsOf(await sheetOf(excel, TITLE)).length;
  await excel.user.type(TITLE, address("decision", FIRST), "Accepté");
  await excel.user.type(TITLE, address("reason", FIRST), "Entente");
  const [first] = (await validated(workbook)).findings;
  const identification = await sheetOf(excel, "Identification");
  const dataDate = identification.cells.find(({ value }) => value === "Date des données");
  await excel.user.type("Identification", `B${(dataDate?.row ?? 0) + 1}`, "2023-05-01");
  const followUp = identification.cells.find(({ value }) => value === "Suivi");
  await excel.user.type("Identification", `B${(followUp?.row ?? 0) + 1}`, "S1");
  await write(workbook);
  const sheet = await sheetOf(excel, TITLE);
  const rows = rowsOf(sheet);
  expect(rows.length).toBeLessThan(long);
  const last = Math.max(...rows);
  expect([
    textAt(sheet, "severity", last),
    textAt(sheet, "rule", last),
    textAt(sheet, "state", last),
  ]).toEqual(["– Antérieur", first?.rule, "Réglé ou modifié"]);
  expect(sheet.tables.map(({ name, range }) => [name, range])).toEqual([
    ["Rapport_validation", `A${FIRST - 1}:L${last}`],
  ]);
  expect(sheet.validations.map(({ range }) => range).sort()).toEqual([
    `H${FIRST}:H${last}`,
    `I${FIRST}:I${last}`,
    `J${FIRST}:J${last}`,
  ]);
  expect(
    new Set(sheet.conditionalFormats.map(({ range }) => range.split(":")[1]?.replace(/^[A-Z]+/, ""))),
  ).toEqual(new Set([String(last)]));
});

test("without the sheet it adds one, marked, that the next report writes over", async () => {
  const workbook = opened();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).delete();
    await context.sync();
  });
  await write(workbook);
  const sheet = await sheetOf(excel, TITLE);
  expect(sheet.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
    ["_FDR_ECRITE", expect.stringMatching(/^="[0-9a-z]+-[0-9a-z]+"$/), false],
    ["_FDR_FEUILLE", '="ptn-sss|2023.1|report|4"', false],
  ]);
  await write(workbook);
  const { sheets } = await excel.snapshot();
  expect(sheets.filter(({ name }) => name.startsWith("Rapport"))).toHaveLength(1);
});

test("what people made of the report is left as it is; the new one takes its mark and its decisions", async () => {
  const workbook = opened();
  await write(workbook);
  await excel.user.type(TITLE, address("decision", FIRST), "Accepté");
  await excel.user.type(TITLE, address("reason", FIRST), "Entente");
  await excel.user.type(TITLE, "M12", "vu en comité");
  const old = await sheetOf(excel, TITLE);
  await write(workbook);
  expect({ ...(await sheetOf(excel, TITLE)), names: old.names }).toEqual(old);
  // It tells when it was written, and is no longer the report.
  expect((await sheetOf(excel, TITLE)).names.map(({ name }) => name)).toEqual(["_FDR_ECRITE"]);
  const { sheets } = await excel.snapshot();
  expect(sheets.filter(({ name }) => name.startsWith("Rapport")).map(({ name }) => name)).toEqual([
    TITLE,
    `${TITLE} (2)`,
  ]);
  const { findings } = await validated(workbook);
  expect(findings.filter(({ justified }) => justified)).toHaveLength(1);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toContain("Rapport_validation");
  expect(tables).toContain("Rapport_validation_2");
});

describe("what cannot be written", () => {
  test("a protected sheet, a read-only file: said before anything is done", async () => {
    const workbook = opened();
    await write(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).protection.protect();
      await context.sync();
    });
    const before = await sheetOf(excel, TITLE);
    await expect(write(workbook)).rejects.toMatchObject({ name: "WorkbookError", code: "sheet-protected" });
    expect(await sheetOf(excel, TITLE)).toEqual(before);
    const snapshot = await excel.snapshot();
    excel.dispose();
    excel = openExcel({ snapshot, readOnly: true });
    await expect(write(createExcelWorkbook())).rejects.toMatchObject({ code: "read-only" });
  });

  test.each([0, 30, 90])("a failure at action %d leaves what was decided", async (index) => {
    const workbook = opened();
    await write(workbook);
    await excel.user.type(TITLE, address("decision", FIRST), "Accepté");
    await excel.user.type(TITLE, address("reason", FIRST), "'=Entente");
    const before = await sheetOf(excel, TITLE);
    const contents = (sheet: SheetSnapshot) =>
      sheet.cells
        .filter(({ value }) => value !== null)
        .map(({ row, column, value, formula }) => ({ row, column, value, formula }));
    const grid = await workbook.read();
    const { drawing, place } = shippedEngine.drawReport(await validated(workbook), at, grid);
    const failing = workbook.writeReport(drawing, place, () => {
      excel.faults.failAtAction(index);
    });
    await expect(failing).rejects.toMatchObject({ name: "WorkbookError", code: "host" });
    expect(contents(await sheetOf(excel, TITLE))).toEqual(contents(before));
    expect((await validated(workbook)).findings.filter(({ justified }) => justified)).toHaveLength(1);
    await write(workbook);
    expect((await sheetOf(excel, TITLE)).tables).toHaveLength(1);
  });

  test("a failure while a sheet is being added removes it", async () => {
    const workbook = opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).delete();
      await context.sync();
    });
    const before = (await excel.snapshot()).sheets.map(({ name }) => name);
    const grid = await workbook.read();
    const { drawing, place } = shippedEngine.drawReport(await validated(workbook), at, grid);
    const failing = workbook.writeReport(drawing, place, () => {
      excel.faults.failAtAction(10);
    });
    await expect(failing).rejects.toMatchObject({ code: "host" });
    expect((await excel.snapshot()).sheets.map(({ name }) => name)).toEqual(before);
  });
});

test("1,000 findings, 2,000 in a whole run, are written in parts, each under the limit of a request", async () => {
  const workbook = opened();
  const grid = await workbook.read();
  const { findings, ...validation } = await validated(workbook);
  const many = Array.from({ length: runs(2_000, 2) }, (_, place) => {
    const finding = findings[place % findings.length];
    if (!finding) throw new Error("no finding");
    return { ...finding, key: `${finding.key}-${place}` };
  });
  const { drawing, place, rows } = shippedEngine.drawReport({ ...validation, findings: many }, at, grid);
  const steps: string[] = [];
  await workbook.writeReport(drawing, place, (done, total) => steps.push(`${done}/${total}`));
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toBe(`${steps.length}/${steps.length}`);
  expect(rowsOf(await sheetOf(excel, TITLE))).toHaveLength(rows);
});
