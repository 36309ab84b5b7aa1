/**
 * One file, one answer: what `npm run validate` finds in it is what « Valider » finds once it is open, with the same
 * facts, at the same cells, with the same coverage.
 */
import type { Finding } from "../../src/core/programme/finding/finding";
import type { Validation } from "../../src/core/validation/validation";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords } from "../../src/locales/fr/rules";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { insertedWorkbook } from "../adapter/inserted-workbook";
import { randomPlan } from "../bench/plans";
import { bookOf } from "../bruising/book";
import { tableChanges } from "../bruising/table-changes";
import { workbookChanges } from "../bruising/workbook-changes";
import { fullPlan, gridFile } from "../cli/plan-file";
import { onlyPlan } from "../cli/read-report";
import { TestFolder, validate } from "../cli/run";
import { filled } from "../libreoffice/fill";
import { chance } from "../parity/random";
import { openExcel } from "../setup/office-client";
import { findingLines, foundInFile, foundWhenOpen, isReadAlike } from "../support/both-ways";
import { TODAY } from "../support/opened-workbook";
import { planGrid } from "../support/plan-grid";
import { usersWorkbook } from "../support/users-workbook";
import { shareOf } from "../support/whole";

jest.setTimeout(180_000);

const folder = new TestFolder();
afterAll(() => folder.remove());

let template: WorkbookSnapshot;
beforeAll(async () => {
  template = await insertedWorkbook();
});

const { describe: inWords } = ruleTalk(ruleWords);

/** A finding as `--json` prints it. */
function printed(finding: Finding) {
  const { rule, severity, cells, justified = null } = finding;
  const [{ sheet, address: cell } = { sheet: null, address: null }] = cells;
  return { rule, severity, sheet, cell, justified, ...inWords(finding) };
}

/** Compares both ways, and answers what they find. */
async function expectSame(name: string, file: Uint8Array, keepsResults = false): Promise<Validation> {
  const open = await foundWhenOpen(file, keepsResults);
  const read = await foundInFile(file);
  expect(findingLines(open.findings)).toEqual(findingLines(read.findings));
  expect({ ...open, integrity: null }).toEqual({ ...read, integrity: null });

  const place = folder.write(`${name}.xlsx`, file);
  const { output } = await validate([place, "--json", "--date", TODAY]);
  const { findings, coverage, roadmap, organization, category } = onlyPlan(output);
  expect({ findings, coverage, roadmap, organization, category }).toEqual({
    findings: open.findings.map(printed),
    coverage: open.coverage,
    roadmap: open.roadmap,
    organization: open.organization,
    category: open.category,
  });
  return open;
}

test("the template, freshly inserted", async () => {
  const { findings } = await expectSame("inserted", await writeXlsxFile(template), true);
  expect(findings.length).toBeGreaterThan(30);
});

test("the template filled in by a program that works nothing out", async () => {
  await expectSame("filled", await writeXlsxFile(filled(template, 1, isReadAlike)));
});

test("the template filled in and saved by a spreadsheet", async () => {
  const excel = openExcel({ snapshot: filled(template, 4, isReadAlike) });
  const file = await writeXlsxFile(await excel.snapshot());
  excel.dispose();
  const { findings } = await expectSame("saved", file, true);
  expect(findings.length).toBeGreaterThan(10);
});

test("with people's own things", async () => {
  const plan = filled(template, 5, isReadAlike);
  await expectSame("own", await writeXlsxFile(usersWorkbook(plan, 5)));
});

const changes = [...tableChanges, ...workbookChanges];
const TOGETHER = 3;
/** Three changes at a time, far from each other in the list: each is tried once. */
const bruises = Array.from({ length: changes.length / TOGETHER }, (_, place) =>
  Array.from({ length: TOGETHER }, (__, turn) => changes[place + (turn * changes.length) / TOGETHER])
    .filter((change) => change !== undefined)
    .sort((left, right) => left.phase - right.phase),
);

test("every way of knocking a plan about is tried", () => {
  expect(new Set(bruises.flat()).size).toBe(changes.length);
});

const knocked = bruises.map(
  (chosen, seed) => [chosen.map(({ name }) => name).join(" + "), chosen, seed] as const,
);

test.each(shareOf(knocked, 5))("knocked about: %s", async (_, chosen, seed) => {
  const random = chance(seed);
  const { grid } = chosen.reduce((book, change) => change.apply(book, random), bookOf(randomPlan(seed, 5)));
  await expectSame(`bruised-${seed}`, await gridFile(grid));
});

test("texts that look like errors, and errors", async () => {
  const texts = { accountable: "#N/A", fiscalYear: { error: "#REF!" } };
  const plan = planGrid({ ...fullPlan, identification: { ...fullPlan.identification, ...texts } });
  await expectSame("errors", await gridFile(plan));
});

test("dates counted from 1904", async () => {
  const plan = randomPlan(3, 5);
  const from1900 = await expectSame("dates-1900", await gridFile(plan));
  const from1904 = await expectSame("dates-1904", await gridFile({ ...plan, date1904: true }));
  // The same numbers are other days.
  expect(findingLines(from1904.findings)).not.toEqual(findingLines(from1900.findings));
});
