/**
 * An error value in a cell that people fill in (a text typed with « = », a picture placed in a cell) stays where it is:
 * the dashboard and the settings go on answering.
 */
import { tableIds } from "../support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../../src/core/programme/table/table";
import { isCellError, type CellValue } from "../../src/core/grid/grid";
import {
  fields,
  fieldRow,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { openExcel } from "../setup/office-client";
import { baseWorkbook } from "../reported/base-workbook";
import { withCells } from "../reported/snapshot-changes";
import { template } from "../support/plan-grid";

jest.setTimeout(300_000);

const DASHBOARD = "Tableau de bord";
const errors: readonly CellValue[] = ["#NAME?", "#N/A", "#VALUE!", "#DIV/0!", "#REF!"].map((error) => ({
  error,
}));
const errorAt = (place: number): CellValue => errors[place % errors.length] ?? null;

async function workedOut(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const excel = openExcel({ snapshot });
  excel.book.calculation.renewAll();
  const result = await excel.snapshot();
  excel.dispose();
  return result;
}

/** What each formula of a sheet answers, by address in the order of the sheet. */
function answersOf(book: WorkbookSnapshot, title: string): ReadonlyMap<string, CellValue> {
  const sheet = book.sheets.find(({ name }) => name === title);
  const formulas = (sheet?.cells ?? []).filter(({ formula }) => formula !== undefined);
  return new Map(formulas.map(({ row, column, value }) => [`${row},${column}`, value]));
}

const notError = (value: CellValue): boolean => value !== null && !isCellError(value);

test("errors in every cell that people fill in: no setting and no figure is an error", async () => {
  const inFields = withCells(
    await baseWorkbook("complete"),
    IDENTIFICATION_TITLE,
    fields
      .filter(({ kind }) => kind === "input")
      .map(({ id }, place) => ({
        place: { row: fieldRow(id), column: VALUE_COLUMN },
        content: { value: errorAt(place) },
      })),
  );
  const everywhere = tableIds.reduce((book, id) => {
    const { columns, rowCount, title } = tableOf(template, id);
    const typed = columns.filter(({ kind }) => kind === "input" || kind === "official");
    const cells = typed.flatMap((column) =>
      Array.from({ length: rowCount }, (_, row) => ({
        place: { row: FIRST_ROW + row, column: columnPlace(tableOf(template, id), column.id) },
        content: { value: errorAt(row) },
      })),
    );
    return withCells(book, title, cells);
  }, inFields);
  const book = await workedOut(everywhere);
  for (const title of [DASHBOARD, "_reference"]) {
    const answers = [...answersOf(book, title).values()];
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((value) => !notError(value))).toEqual([]);
  }
});

test("an error in one number takes its row out of the count, and no other", async () => {
  const plan = await baseWorkbook("complete");
  const place = { row: FIRST_ROW, column: columnPlace(tableOf(template, "indicators"), "number") };
  const [before, after] = [
    answersOf(await workedOut(plan), DASHBOARD),
    answersOf(
      await workedOut(withCells(plan, "Indicateurs", [{ place, content: { value: { error: "#NAME?" } } }])),
      DASHBOARD,
    ),
  ];
  // B6: indicators of the first orientation that met their target in the first year.
  expect([before.get("5,1"), after.get("5,1")]).toEqual([2, 1]);
  expect([...after.values()].filter((value) => !notError(value))).toEqual([]);
});
