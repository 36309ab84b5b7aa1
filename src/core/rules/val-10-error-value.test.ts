import { inputColumns, tableIds, type TableId, rowRule } from "../../../test/support/ptn-sss";
import { testRule } from "../../../test/support/rule-tester";
import { planGrid, validated, cellOf } from "../../../test/support/plan-grid";
import { isoToSerial } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import { fieldRow, inputFields } from "../programme/workbook/identification";

const error = { error: "#VALUE!" };
const inError = (column: string, key: string, code = "#VALUE!") => ({
  cells: [column] as const,
  severity: "error" as const,
  facts: { key, value: code },
});

testRule(rowRule("VAL-10"), {
  valid: [
    { on: "indicators", row: { number: "1.1", justification: "#VALUE!" } },
    { on: "indicators", row: { number: "1.1", justification: null } },
    { on: "identification", row: { comments: "#N/A" } },
  ],
  invalid: [
    { on: "indicators", row: { number: "1.1", comments: error }, expect: [inError("comments", "1.1")] },
    {
      on: "indicators",
      row: { number: "1.1", result2: { error: "#NAME?" }, owner2: error },
      expect: [inError("result2", "1.1", "#NAME?"), inError("owner2", "1.1")],
    },
    // Not assessed, or not meant for the organization: said all the same.
    {
      on: "indicators",
      row: { number: "3.1", result2: error },
      identification: { category: "OP" },
      expect: [inError("result2", "3.1")],
    },
    {
      on: "actions",
      row: { number: error, action: "Former les équipes", owner: { error: "#SPILL!" } },
      expect: [inError("number", ""), inError("owner", "", "#SPILL!")],
    },
    { on: "risks", row: { number: "R03", status: error }, expect: [inError("status", "R03")] },
    { on: "change", row: { number: "C05", evidence: error }, expect: [inError("evidence", "C05")] },
    {
      on: "workforce",
      row: { number: "MO2", contribution: { error: "#UNKNOWN!" } },
      expect: [inError("contribution", "MO2", "#UNKNOWN!")],
    },
    { on: "identification", row: { respondent: error }, expect: [inError("respondent", "")] },
  ],
});

const identification = {
  category: "RSSS",
  organization: "CISSS de Laval",
  accountable: "Santé Québec",
  fiscalYear: "2024-2025",
  followUp: "S2",
  dataDate: isoToSerial("2025-04-15"),
};
const numbers: Readonly<Record<TableId, string | number>> = {
  indicators: "1.1",
  actions: 0,
  risks: "R03",
  change: "C05",
  workforce: "MO2",
};

describe("an error in any cell to fill in is the one thing said of that cell", () => {
  const places = tableIds.flatMap((table) => inputColumns[table].map(({ id }) => [table, id] as const));
  test.each(places)("%s, %s", (table, column) => {
    const row = { number: numbers[table], [column]: error };
    const inputs = table === "actions" ? { actions: [row] } : { [table]: { [numbers[table]]: row } };
    const cell = cellOf(table, numbers[table], column);
    const { findings } = validated(planGrid({ isBare: true, identification, ...inputs }), "2030-01-01");
    const said = findings.filter(
      ({ cells: [at] }) => at?.sheet === cell.sheet && at.address === cell.address,
    );
    expect(said.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["VAL-10 error"]);
  });

  test.each(inputFields.map(({ id }) => id))("identification, %s", (field) => {
    const grid = planGrid({ isBare: true, identification: { ...identification, [field]: error } });
    const said = validated(grid, "2030-01-01").findings.filter(
      ({ cells: [at] }) => at?.sheet === "Identification" && at.address === `B${fieldRow(field) + 1}`,
    );
    expect(said.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["VAL-10 error"]);
  });
});

/** The rules that speak on the row of a cell, that cell first. */
function onRow(table: "risks" | "indicators", number: string, row: Readonly<Record<string, CellValue>>) {
  const { sheet, address } = cellOf(table, number, "number");
  const line = address.replace(/[A-Z]+/, "");
  const grid = planGrid({ isBare: true, identification, [table]: { [number]: row } });
  return validated(grid, "2030-01-01")
    .findings.filter(({ cells: [at] }) => at?.sheet === sheet && at.address.replace(/[A-Z]+/, "") === line)
    .map(({ rule }) => rule);
}

test("an error is no measure: of a high risk, the measure in error is reported, its owner and its due date are asked", () => {
  expect(onRow("risks", "R03", { likelihood: 4, impact: 4, mitigation: error })).toEqual([
    "VAL-10",
    "MES-04",
    "MES-05",
  ]);
});

test("« Sans objet » justified by an error does not excuse the row", () => {
  const said = onRow("indicators", "1.1", { applicable: "Sans objet", justification: error });
  expect(said).toEqual(expect.arrayContaining(["VAL-10", "CIB-01", "ECA-01"]));
});
