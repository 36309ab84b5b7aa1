import type { CellValue, GridSheet } from "../grid/grid";
import type { Table } from "../programme/table/table";
import { repeatsHeaders } from "./repeated-headers";

const headers = ["No", "Action", "Responsable", "Début", "Fin"];
const table = { columns: headers.map((header, place) => ({ id: `c${place}`, header })) } as unknown as Table;

/** Whether a row, under the headers as the sheet has them, is those of the table once more. */
function repeats(row: readonly CellValue[], head: readonly CellValue[] = headers): boolean {
  const sheet: GridSheet = {
    name: "Actions",
    visibility: "visible",
    origin: { row: 3, column: 2 },
    values: [["", "", "", "Dates"], head, ["1", "Former", "Chef"], row],
    formats: [],
    names: [],
  };
  const columns = Object.fromEntries(headers.map((_, place) => [`c${place}`, place + 2]));
  return repeatsHeaders(table, sheet, { row: 4, columns })(6);
}

test.each<[string, readonly CellValue[]]>([
  ["all of them", headers],
  ["as people write them", ["N°", "ACTION", "Responsable (nom)", "début :", "Fin"]],
  ["the band over a header", [null, "Action", null, "Dates", null]],
  ["two of them, others blank", ["No", null, "", "Début", " "]],
  ["signs beside them, which are no words either", ["No", "Action", "—", "%", "…"]],
  ["three of five", ["No", "Action", "Responsable", "2025-01-01", "2026-01-01"]],
  ["two of three", ["No", "Action", "Chef"]],
  ["numbers beside them, which are no words", ["No", "Action", 3, 45_000, true]],
])("the headers once more: %s", (_, row) => {
  expect(repeats(row)).toBe(true);
});

test.each<[string, readonly CellValue[]]>([
  ["nothing", []],
  ["one of them", ["No"]],
  ["two of five", ["No", "Action", "Chef", "2025-01-01", "2026-01-01"]],
  ["two of four", ["No", "Action", "Chef", "2025-01-01"]],
  ["each under another column", ["Action", "No", "Début", "Fin", "Responsable"]],
  ["an action", ["2", "Action", "Chef", "janvier", "mars"]],
])("not: %s", (_, row) => {
  expect(repeats(row)).toBe(false);
});

test("what the sheet calls a column counts, and what the table does", () => {
  const renamed = ["Numéro de l’action", "Quoi", "Qui", "Du", "Au"];
  expect(repeats(renamed, renamed)).toBe(true);
  expect(repeats(headers, renamed)).toBe(true);
  expect(repeats(renamed)).toBe(false);
});
