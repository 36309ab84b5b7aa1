/** An error value is an error, never a blank; zero is a number, never missing: rule by rule, on one cell. */
import type { TableId } from "../../../test/support/ptn-sss";
import { fieldRow } from "../programme/workbook/identification";
import { toA1 } from "../grid/address";
import { cellOf, planGrid, validated, type PlanInputs } from "../../../test/support/plan-grid";
import { isoToSerial } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import type { FindingCell } from "../programme/finding/facts";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const afterTheYear = { dataDate: isoToSerial("2025-04-15"), accountable: "Santé Québec", followUp: "S2" };
const duringTheYear = { ...afterTheYear, dataDate: isoToSerial("2024-10-15") };

/** What is said of a cell, that cell alone: its rule and severity. */
function saidOn({ sheet, address }: FindingCell, inputs: PlanInputs): readonly string[] {
  const grid = planGrid({ choice, isBare: true, ...inputs });
  return validated(grid, "2030-01-01")
    .findings.filter(({ cells: [cell] }) => cell?.sheet === sheet && cell.address === address)
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const contents: readonly CellValue[] = [null, { error: "#N/A" }, 0];

/** Said of a blank, of an error and of a zero; "" for nothing. */
type Expected = readonly [string, string, string];

const nothing = "";
const said = (of: (content: CellValue) => readonly string[]): readonly string[] =>
  contents.map((content) => of(content).join(", "));

interface TableCase {
  readonly table: Exclude<TableId, "actions">;
  readonly number: string;
  readonly column: string;
  readonly row: Readonly<Record<string, CellValue>>;
  readonly expected: Expected;
  readonly identification: NonNullable<PlanInputs["identification"]>;
}

const at = (
  table: TableCase["table"],
  number: string,
  column: string,
  row: TableCase["row"],
  expected: Expected,
  identification: TableCase["identification"] = afterTheYear,
): TableCase => ({ table, number, column, row, expected, identification });

const gap = { result1: 0.5, result2: 0.4, local2: 0.75 };
const measure2 = { mitigation2: "Équipe volante pour les projets en retard", owner2: "Direction" };
const measure = { mitigation: "Équipe volante pour les projets en retard", owner: "Direction" };

test.each([
  at("indicators", "1.1", "local2", {}, ["CIB-01 toFill", "VAL-10 error", "CIB-02 error"]),
  at("indicators", "1.1", "result2", {}, ["ECA-01 toFill", "VAL-10 error", "ECA-02 warning"]),
  at("indicators", "1.1", "mid2", {}, ["SUI-01 toFill", "VAL-10 error", nothing], duringTheYear),
  at("indicators", "1.1", "result4", {}, [nothing, "VAL-10 error", "ECA-05 error"]),
  at("indicators", "1.1", "numerator2", { denominator2: 4 }, [nothing, "VAL-10 error", nothing]),
  at("indicators", "1.1", "denominator2", { numerator2: 4 }, [nothing, "VAL-10 error", "POR-03 warning"]),
  at("indicators", "1.1", "explanation2", gap, ["MES-01 error", "VAL-10 error", "MES-02 warning"]),
  at("indicators", "1.1", "mitigation2", gap, ["MES-03 error", "VAL-10 error", "MES-02 warning"]),
  at("indicators", "1.1", "due2", { ...gap, ...measure2 }, ["MES-05 error", "VAL-10 error", "DAT-01 error"]),
  at("indicators", "2.1", "result1", {}, ["ECA-01 toFill", "VAL-10 error", "VAL-06 error"]),
  at("indicators", "3.1", "baseline", {}, ["CIB-05 toFill", "VAL-10 error", nothing]),
  at("indicators", "5.2", "result1", {}, [nothing, "VAL-10 error", "VAL-07 info"]),
  at("indicators", "3.1", "result2", {}, [nothing, "VAL-10 error", "POR-01 warning"], {
    ...afterTheYear,
    category: "OP",
    organization: "INSPQ",
  }),
  at("risks", "R03", "likelihood", { impact: 3 }, ["RIS-01 toFill", "VAL-10 error", "RIS-02 error"]),
  at("risks", "R03", "impact", { likelihood: 3 }, ["RIS-01 toFill", "VAL-10 error", "RIS-02 error"]),
  at("risks", "R03", "residualImpact", {}, [nothing, "VAL-10 error", "RIS-02 error"]),
  at("risks", "R03", "mitigation", { likelihood: 4, impact: 4 }, [
    "RIS-03 error",
    "VAL-10 error",
    "MES-02 warning",
  ]),
  at("risks", "R03", "due", measure, ["MES-05 error", "VAL-10 error", "DAT-01 error"]),
  at("change", "C05", "due", { status: "En place" }, [nothing, "VAL-10 error", "DAT-01 error"]),
  at("workforce", "MO2", "due", {}, [nothing, "VAL-10 error", "DAT-01 error"]),
])("$table $number, $column", ({ table, number, column, row, expected, identification }) => {
  const on = (content: CellValue) =>
    saidOn(cellOf(table, number, column), {
      identification,
      [table]: { [number]: { ...row, number, [column]: content } },
    });
  expect(said(on)).toEqual(expected);
});

type ActionCase = readonly [string, Readonly<Record<string, CellValue>>, Expected];

test.each<ActionCase>([
  ["aim", {}, [nothing, "VAL-10 error", "COH-01 error"]],
  ["due", { action: "Former" }, ["MES-05 error", "VAL-10 error", "DAT-01 error"]],
  ["start", {}, [nothing, "VAL-10 error", "DAT-01 error"]],
  ["done", { status: "Réalisée" }, ["DAT-04 error", "VAL-10 error", "DAT-01 error"]],
  ["action", { type: "Mesure d'atténuation" }, ["ACT-03 toFill", "VAL-10 error", "MES-02 warning"]],
])("an action's %s", (column, row, expected) => {
  const on = (content: CellValue) =>
    saidOn(cellOf("actions", 0, column), {
      identification: afterTheYear,
      actions: [{ number: "A1", ...row, [column]: content }],
    });
  expect(said(on)).toEqual(expected);
});

test.each<readonly [string, Expected]>([
  ["category", ["STR-04 toFill", "VAL-10 error", "STR-04 error"]],
  ["organization", ["STR-04 toFill", "VAL-10 error", "STR-04 warning"]],
  ["fiscalYear", ["STR-06 toFill", "VAL-10 error", "STR-06 error"]],
  ["followUp", ["STR-06 toFill", "VAL-10 error", "STR-06 error"]],
  ["dataDate", [nothing, "VAL-10 error", "DAT-01 error"]],
  ["filingDate", [nothing, "VAL-10 error", "DAT-01 error"]],
])("the field %s", (field, expected) => {
  const cell = { sheet: "Identification", address: toA1({ row: fieldRow(field), column: 1 }) };
  const on = (content: CellValue) => saidOn(cell, { identification: { ...afterTheYear, [field]: content } });
  expect(said(on)).toEqual(expected);
});

test("a baseline of zero is one: both readings of « +5% » start from it", () => {
  const of = (result2: number) =>
    saidOn(cellOf("indicators", "3.1", "result2"), {
      identification: afterTheYear,
      indicators: { "3.1": { baseline: 0, result2 } },
    });
  expect(of(0.03)).toEqual(["CIB-06 warning"]);
  expect(of(0.05)).toEqual([]);
});

test("what stands beside an error or a zero is judged as it is", () => {
  const on = (column: string, row: Readonly<Record<string, CellValue>>) =>
    saidOn(cellOf("indicators", "1.1", column), {
      identification: afterTheYear,
      indicators: { "1.1": { local2: 0.75, ...row } },
    });
  // From a result of zero there is no drop; from an error nothing can be said.
  expect(on("result2", { result1: 0, result2: 0.8 })).toEqual([]);
  expect(on("result2", { result1: { error: "#N/A" }, result2: 0.8 })).toEqual([]);
  expect(on("result2", { result2: 0.8, numerator2: { error: "#N/A" }, denominator2: 10 })).toEqual([]);
  expect(on("result2", { result2: 0.8, numerator2: 0, denominator2: 10 })).toEqual(["VAL-05 error"]);
  // An error is no decrease of the local target, and no date for « Non disponible ».
  expect(on("local3", { local2: { error: "#N/A" }, local3: 0.9 })).toEqual([]);
  expect(on("result2", { result2: "Non disponible", due2: { error: "#N/A" } })).toEqual(["ECA-01 error"]);
});
