import { tables } from "../../../test/support/ptn-sss";
import type { CellValue } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import { pairRows } from "./pair-rows";

const row = (line: number, cells: Readonly<Record<string, CellValue>>): PlanRow => ({
  sheet: "Feuille",
  cells: Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [column, { value, address: `A${line}` }]),
  ),
});
const action = (line: number, number: CellValue, text: CellValue, aim: CellValue = null): PlanRow =>
  row(line, { number, aim, action: text });

/** Lines of the rows: pairs as « 5=6 », then those of the current workbook only, then of the previous one only. */
function paired(id: keyof typeof tables, previous: PlanRow[], current: PlanRow[]) {
  const { pairs, added, removed } = pairRows(tables[id], previous, current);
  const line = ({ cells }: PlanRow) => Object.values(cells)[0]?.address.slice(1) ?? "";
  return [
    ...pairs.map((pair) => `${line(pair.previous)}=${line(pair.current)}`),
    ...added.map((each) => `+${line(each)}`),
    ...removed.map((each) => `-${line(each)}`),
  ];
}

test("official rows by their number, however it is written and wherever they stand", () => {
  const before = [row(5, { number: "1.1" }), row(6, { number: 1.2 }), row(7, { number: "R03" })];
  const after = [row(15, { number: "r03" }), row(16, { number: "1,1" }), row(17, { number: "1.2." })];
  expect(paired("risks", before, after)).toEqual(["7=15", "5=16", "6=17"]);
});

test.each(["indicators", "risks", "change", "workforce"] as const)("%s: by their number alone", (id) => {
  const before = [row(5, { number: "1", status: "Ouvert" }), row(6, { number: "2", status: "Fermé" })];
  const after = [row(8, { number: "2", status: "Ouvert" }), row(9, { number: "1", status: "Clos" })];
  expect(paired(id, before, after)).toEqual(["6=8", "5=9"]);
});

test("rows of a table whose number column was not found have no name", () => {
  expect(paired("risks", [row(5, { status: "Ouvert" })], [row(6, { status: "Fermé" })])).toEqual([
    "+6",
    "-5",
  ]);
  expect(paired("actions", [row(5, { status: "Ouverte" })], [row(6, { status: "Réalisée" })])).toEqual([
    "+6",
    "-5",
  ]);
});

test("an action keeps its number when its text is reworded", () => {
  expect(paired("actions", [action(5, "A1", "Former")], [action(8, "a1", "Former les équipes")])).toEqual([
    "5=8",
  ]);
});

test("actions that were renumbered are known by their text", () => {
  const before = [action(5, 1, "Former"), action(6, 2, "Acheter")];
  const after = [action(5, 1, "Recruter"), action(6, 2, "former "), action(7, 3, "Acheter")];
  expect(paired("actions", before, after)).toEqual(["5=6", "6=7", "+5"]);
});

test("an action without number, by its text, then by text and aim where the text is there twice", () => {
  const before = [action(5, null, "Former", "Indicateur 1.1"), action(6, "", "Former", "Indicateur 1.2")];
  const after = [action(5, null, "Former", "Indicateur 1.2"), action(6, null, "Former", "Indicateur 1.1")];
  expect(paired("actions", before, after)).toEqual(["6=5", "5=6"]);
  expect(
    paired(
      "actions",
      [action(5, null, "Former", "Indicateur 1.1")],
      [action(9, null, "Former", "Risque R1")],
    ),
  ).toEqual(["5=9"]);
});

test("the same action twice: by its number where one has none, by its aim where both were renumbered", () => {
  const former = (line: number, number: CellValue, aim: string, owner: string) =>
    row(line, { number, aim, action: "Former", owner });
  expect(
    paired(
      "actions",
      [former(5, null, "Indicateur 1.1", "DRI"), former(6, "2", "Indicateur 1.1", "DRI")],
      [former(5, "2", "Indicateur 1.1", "DRH"), former(6, null, "Indicateur 1.1", "DRH")],
    ),
  ).toEqual(["6=5", "5=6"]);
  expect(
    paired(
      "actions",
      [former(5, "1", "Indicateur 1.1", "DRI"), former(6, "2", "Indicateur 1.2", "DRI")],
      [former(5, "3", "Indicateur 1.2", "DRH"), former(6, "4", "Indicateur 1.1", "DRH")],
    ),
  ).toEqual(["6=5", "5=6"]);
});

test("an action that was blank of text is known by nothing but its number", () => {
  const blank = (line: number, number: CellValue, owner: string) =>
    row(line, { number, action: null, owner });
  expect(paired("actions", [blank(5, null, "DRI")], [blank(5, null, "DRH")])).toEqual(["+5", "-5"]);
  expect(paired("actions", [blank(5, "A1", "DRI")], [blank(5, "A1", "DRH")])).toEqual(["5=5"]);
});

test("a name that the previous workbook has twice names no row of the current one", () => {
  const before = [row(5, { number: "R1", status: "Ouvert" }), row(6, { number: "R1", status: "Fermé" })];
  expect(paired("risks", before, [row(5, { number: "R1", status: "Clos" })])).toEqual(["+5", "-5", "-6"]);
});

test("a name that two rows have names neither, but rows that are alike go two by two", () => {
  const twice = [action(5, "1", "Former"), action(6, "1", "Former")];
  expect(paired("actions", twice, twice)).toEqual(["5=5", "6=6"]);
  expect(paired("actions", twice, [...twice, action(7, "1", "Former")])).toEqual(["5=5", "6=6", "+7"]);
  expect(
    paired("actions", [action(5, "1", "Former")], [action(5, "1", "Recruter"), action(6, "1", "Acheter")]),
  ).toEqual(["+5", "+6", "-5"]);
});

test("a blank number is no name", () => {
  expect(
    paired("risks", [row(5, { number: null, status: "Fermé" })], [row(5, { number: "", status: "Ouvert" })]),
  ).toEqual(["+5", "-5"]);
});
