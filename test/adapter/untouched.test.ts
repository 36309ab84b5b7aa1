/** A template that was just inserted: nothing is wrong in it, everything is to be filled in; one error is one red cell. */
import { tableIds } from "../support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW, isHiddenColumn } from "../../src/core/programme/table/table";
import { shippedEngine } from "../../src/app/editions";
import { countFindings, type Finding } from "../../src/core/programme/finding/finding";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import { highlights } from "../../src/core/drawing/style";
import {
  FIELD_DIAGNOSTIC_COLUMN,
  fieldRow,
  fields,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import { toA1 } from "../../src/core/grid/address";
import type { Workbook } from "../../src/workbook/workbook";
import type { TestExcel } from "../setup/office-client";
import { template } from "../support/plan-grid";
import { sheetOf, valueAt } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(600_000);

let excel: TestExcel;
let workbook: Workbook;
beforeAll(async () => {
  ({ excel, workbook } = await openInserted());
  await excel.user.type(IDENTIFICATION_TITLE, toA1({ row: fieldRow("dataDate"), column: 1 }), "2025-04-15");
});
afterAll(() => {
  excel.dispose();
});

/** Every cell that people see below the headers of the sheets that they fill in. */
const cells: readonly FindingCell[] = [
  ...fields.flatMap(({ id }) =>
    [VALUE_COLUMN, FIELD_DIAGNOSTIC_COLUMN].map((column) => ({
      sheet: IDENTIFICATION_TITLE,
      address: toA1({ row: fieldRow(id), column }),
    })),
  ),
  ...tableIds.flatMap((id) => {
    const table = tableOf(template, id);
    const shown = table.columns.filter((column) => !isHiddenColumn(column));
    return Array.from({ length: Math.min(table.rowCount, 20) }, (_, index) => FIRST_ROW + index).flatMap(
      (row) =>
        shown.map((column) => ({
          sheet: table.title,
          address: toA1({ row, column: columnPlace(table, column.id) }),
        })),
    );
  }),
];

const placeOf = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

/** The cells of a severity's colour, by the template's own formulas. */
async function painted(severity: Finding["severity"], among: readonly FindingCell[] = cells) {
  const found: string[] = [];
  for (const cell of among) {
    const shown = await excel.shownFormat(cell.sheet, cell.address);
    if (shown?.fill === highlights[severity].fill) found.push(placeOf(cell));
  }
  return found;
}

async function validated() {
  const outcome = shippedEngine.validate(await workbook.read(), "2025-04-15");
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation;
}

const isDiagnostic = (place: string): boolean =>
  tableIds.some((id) => {
    const table = tableOf(template, id);
    return (
      place.replace(/\d+$/, "") ===
      placeOf({
        sheet: table.title,
        address: toA1({ row: 0, column: columnPlace(table, "diagnostic") }).replace(/\d+$/, ""),
      })
    );
  }) || /^Identification!C/.test(place);

test("no error, no red cell, and every required cell says that it is to be filled in", async () => {
  const { findings, verdict } = await validated();
  const { error, toFill } = countFindings(findings);
  expect([error, toFill > 40, verdict]).toEqual([0, true, "incomplete"]);
  expect(await painted("error")).toEqual([]);

  const blanks = findings.filter(({ severity }) => severity === "toFill");
  const places = new Set(blanks.flatMap((finding) => finding.cells.map(placeOf)));
  const shown = await painted("toFill");
  expect(shown.filter((place) => !isDiagnostic(place)).sort()).toEqual([...places].sort());
  const [first] = blanks.flatMap((finding) => finding.cells);
  const format = await excel.shownFormat(first?.sheet ?? "", first?.address ?? "");
  expect(format).toEqual({ ...highlights.toFill });
  expect(format?.dotted).toBe(true);

  // In words too, on each of its rows.
  for (const id of tableIds) {
    const table = tableOf(template, id);
    const sheet = await sheetOf(excel, table.title);
    const rows = new Set(
      blanks
        .flatMap((finding) => finding.cells)
        .filter((cell) => cell.sheet === table.title)
        .map(({ address }) => address.replace(/^[A-Z]+/, "")),
    );
    for (const row of rows) {
      const said = valueAt(sheet, toA1({ row: Number(row) - 1, column: columnPlace(table, "diagnostic") }));
      expect(said).toMatch(/^(?!.*[✖▲]).*○ À remplir/);
    }
  }
});

test.each([
  ["Indicateurs", "result2", 0, "douze"],
  ["Risques", "likelihood", 2, "9"],
  ["Gestion du changement", "due", 3, "bientôt"],
  ["Plan d'action", "aim", 1, "Indicateur 9.9"],
])("one wrong thing on %s (%s) makes that cell red, and no other", async (title, id, index, typed) => {
  const table = Object.values(template.tables).find((item) => item.title === title);
  if (!table) throw new Error(`No table ${title}`);
  const address = toA1({ row: FIRST_ROW + index, column: columnPlace(table, id) });
  const ofSheet = cells.filter(({ sheet }) => sheet === title);
  await excel.user.type(title, address, typed);
  const red = (await painted("error", ofSheet)).filter((place) => !isDiagnostic(place));
  expect(red).toEqual([placeOf({ sheet: title, address })]);
  await excel.user.type(title, address, "");
  expect(await painted("error", [{ sheet: title, address }])).toEqual([]);
});

test("one wrong field makes its cell red, and no other", async () => {
  const address = toA1({ row: fieldRow("followUp"), column: VALUE_COLUMN });
  const fieldCells = cells.filter(({ sheet }) => sheet === IDENTIFICATION_TITLE);
  await excel.user.type(IDENTIFICATION_TITLE, address, "S3");
  const red = (await painted("error", fieldCells)).filter((place) => !isDiagnostic(place));
  expect(red).toEqual([`${IDENTIFICATION_TITLE}!${address}`]);
  await excel.user.type(IDENTIFICATION_TITLE, address, "");
});
