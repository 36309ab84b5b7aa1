import { tableIds, type TableId, tables } from "../../../test/support/ptn-sss";
import { comparedWorkbook, TODAY } from "../../../test/support/compared";
import { withCells } from "../../../test/support/edited-grid";
import { fullPlan } from "../../../test/support/full-plan";
import { cellOf, planGrid, withSheet, type RowInputs } from "../../../test/support/plan-grid";
import type { KeyedFinding } from "../programme/finding/finding";
import type { Facts, FindingCell } from "../programme/finding/facts";
import type { Grid } from "../grid/grid";
import { compareFindings } from "./compare-findings";
import type { NotCompared } from "./comparison";
import { pairRows, type RowPairs } from "./pair-rows";
import { readSide, rowsOf } from "./side";

const withActions = (...actions: readonly RowInputs[]): Grid => planGrid({ ...fullPlan, actions });
const [done = {}] = fullPlan.actions;
const plan = planGrid(fullPlan);

/** A finding made by hand: nothing but the comparison says what becomes of it. */
const finding = (rule: string, cells: readonly FindingCell[], facts: Facts = {}): KeyedFinding => ({
  rule,
  severity: "warning",
  cells,
  facts,
  key: `${rule}-0`,
});
const field = (address: string): FindingCell => ({ sheet: "Identification", address });

type Workbook = readonly [Grid, readonly KeyedFinding[]];

/** What appeared, « + », and what is gone, « - », each with its first cell or its facts. */
function compared(previous: Workbook, current: Workbook, notCompared: readonly NotCompared[] = []) {
  const [old, now] = [previous, current].map(([grid, findings]) => {
    const workbook = comparedWorkbook(grid);
    return readSide({ ...workbook, validation: { ...workbook.validation, findings } }, TODAY);
  });
  if (!old || !now) throw new Error("Two workbooks");
  const pairs = Object.fromEntries<RowPairs>(
    tableIds.map((id: TableId) => [id, pairRows(tables[id], rowsOf(old, id), rowsOf(now, id))]),
  );
  const { appeared, gone } = compareFindings(old, now, pairs, notCompared);
  const line = ({ rule, cells: [cell], facts }: KeyedFinding) =>
    `${rule} ${cell ? `${cell.sheet}!${cell.address}` : JSON.stringify(facts)}`;
  return [...appeared.map((item) => `+ ${line(item)}`), ...gone.map((item) => `- ${line(item)}`)];
}

test("the same rule in another cell of the plan is another finding", () => {
  const [first, other] = [cellOf("indicators", "1.1", "result2"), cellOf("indicators", "1.2", "result2")];
  const inOtherColumn = cellOf("indicators", "1.1", "result1");
  expect(compared([plan, [finding("ECA-01", [first])]], [plan, [finding("ECA-01", [other])]])).toEqual([
    "+ ECA-01 Indicateurs!W6",
    "- ECA-01 Indicateurs!W5",
  ]);
  expect(
    compared([plan, [finding("ECA-01", [first])]], [plan, [finding("ECA-01", [inOtherColumn])]]),
  ).toEqual(["+ ECA-01 Indicateurs!L5", "- ECA-01 Indicateurs!W5"]);
});

test("the same field of Identification, whatever it says; another field is another finding", () => {
  const date = finding("DAT-01", [field("B11")], { text: "zut" });
  const other = finding("DAT-01", [field("B11")], { text: "demain" });
  expect(compared([plan, [date]], [plan, [other]])).toEqual([]);
  expect(compared([plan, [date]], [plan, [finding("DAT-01", [field("B12")])]])).toEqual([
    "+ DAT-01 Identification!B12",
    "- DAT-01 Identification!B11",
  ]);
});

test("a row that was put in place of another has findings of its own", () => {
  const before = withActions(done, { action: "Acheter des serveurs", number: "A2" });
  const after = withActions(done, { action: "Recruter", number: "A3" });
  const cell = cellOf("actions", 1, "owner");
  const same = finding("MES-04", [cell], { action: "?" });
  expect(compared([before, [same]], [after, [same]])).toEqual([
    "+ MES-04 Plan d'action!F6",
    "- MES-04 Plan d'action!F6",
  ]);
});

test("a finding outside of the plan: by its sheet, whatever it is called, and by its facts", () => {
  const renamed = withSheet(plan, "risks", (sheet) => ({ ...sheet, name: "Risques 2025" }));
  const at = (sheet: string, header: string) => finding("STR-02", [{ sheet, address: "A1" }], { header });
  expect(compared([plan, [at("Risques", "Impact")]], [renamed, [at("Risques 2025", "Impact")]])).toEqual([]);
  expect(compared([plan, [at("Risques", "Impact")]], [plan, [at("Risques", "Statut")]])).toEqual([
    "+ STR-02 Risques!A1",
    "- STR-02 Risques!A1",
  ]);
  expect(compared([plan, [at("Notes", "Impact")]], [plan, [at("Brouillon", "Impact")]])).toEqual([
    "+ STR-02 Brouillon!A1",
    "- STR-02 Notes!A1",
  ]);
});

test("a finding of the workbook as a whole: by its facts", () => {
  const lacks = (sheet: string) => finding("STR-01", [], { sheet });
  expect(compared([plan, [lacks("Risques")]], [plan, [lacks("Risques")]])).toEqual([]);
  expect(compared([plan, [lacks("Risques")]], [plan, [lacks("Effectifs")]])).toEqual([
    '+ STR-01 {"sheet":"Effectifs"}',
    '- STR-01 {"sheet":"Risques"}',
  ]);
});

test("a finding with one cell outside of the plan is known by its facts too", () => {
  const cells = [cellOf("indicators", "1.1", "result2"), { sheet: "Notes", address: "A1" }];
  const [before, after] = [finding("XX", cells, { is: 1 }), finding("XX", cells, { is: 2 })];
  expect(compared([plan, [before]], [plan, [after]])).toEqual(["+ XX Indicateurs!W5", "- XX Indicateurs!W5"]);
});

test("cells of a finding in another order: the rows were sorted anew", () => {
  const [one, two] = [
    { ...done, number: "A7" },
    { ...done, number: "A7", action: "Recruter" },
  ];
  const numbers = [cellOf("actions", 0, "number"), cellOf("actions", 1, "number")];
  const twice = finding("COH-02", numbers);
  expect(compared([withActions(one, two), [twice]], [withActions(two, one), [twice]])).toEqual([]);
});

test("a finding that is there more often than before appeared once", () => {
  const note = finding("PRI-01", [{ sheet: "Notes", address: "A1" }]);
  expect(compared([plan, [note]], [plan, [note, note]])).toEqual(["+ PRI-01 Notes!A1"]);
  expect(compared([plan, [note, note, note]], [plan, [note]])).toEqual([
    "- PRI-01 Notes!A1",
    "- PRI-01 Notes!A1",
  ]);
});

test("findings of a sheet that was not compared are left out, those of a column are not", () => {
  const cell = cellOf("risks", "R01", "impact");
  const header = finding("STR-02", [{ sheet: "Risques", address: "A1" }]);
  const lost: NotCompared = { subject: "risks", header: null, missingIn: ["previous"] };
  const findings = [finding("RIS-01", [cell]), header, finding("STR-01", [])];
  expect(compared([plan, []], [plan, findings], [lost])).toEqual(["+ STR-01 {}"]);
  expect(compared([plan, []], [plan, findings], [{ ...lost, header: "Impact" }])).toEqual([
    `+ RIS-01 Risques!${cell.address}`,
    "+ STR-02 Risques!A1",
    "+ STR-01 {}",
  ]);
  expect(compared([plan, []], [plan, findings], [{ ...lost, subject: "change" }])).toHaveLength(3);
});

test("findings of a sheet without a mark are left out by its place in the plan", () => {
  const unmarked = withSheet(plan, "risks", (sheet) => ({ ...sheet, names: [], name: "R" }));
  const lost: NotCompared = { subject: "risks", header: null, missingIn: ["previous"] };
  const risk = finding("RIS-01", [{ sheet: "R", address: "E5" }]);
  expect(compared([plan, []], [withCells(unmarked, "change", {}), [risk]], [lost])).toEqual([]);
});
