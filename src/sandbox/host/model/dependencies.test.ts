import { between, cellRect } from "./rect";
import { Dependencies, type FormulaCell } from "./dependencies";
import { nameWord, ofShownRows, sheetWord, tableWord } from "./meanings";

const lookup = {
  sheetIdOf: (title: string) => ({ Un: "1", "Plan d'action": "2" })[title] ?? null,
  nameFormula: (name: string) => ({ Zone: "='Plan d''action'!$A$1:$A$9", Double: "=Zone*2" })[name] ?? null,
};

const cell = (sheetId: string, row: number, column: number, formula: string): FormulaCell => ({
  sheetId,
  row,
  column,
  formula,
});

function graph(...cells: FormulaCell[]): Dependencies {
  const dependencies = new Dependencies(lookup);
  dependencies.update(cells);
  return dependencies;
}

const reached = (dependencies: Dependencies, sheetId: string, row: number, column: number): string[] =>
  dependencies
    .reachedFrom([{ sheetId, rect: cellRect(row, column) }])
    .map(({ formula }) => formula)
    .sort();

test("a change reaches its readers, and theirs", () => {
  const all = graph(
    cell("1", 0, 1, "=A1+1"),
    cell("1", 0, 2, "=B1*2"),
    cell("1", 0, 3, "=D9"),
    cell("2", 0, 0, "=SUM(Un!C1:C9)"),
  );
  expect(reached(all, "1", 0, 0)).toEqual(["=A1+1", "=B1*2", "=SUM(Un!C1:C9)"]);
  expect(reached(all, "1", 8, 3)).toEqual(["=D9"]);
  expect(reached(all, "2", 5, 5)).toEqual([]);
});

test("names lead to what they stand for", () => {
  const all = graph(cell("1", 0, 0, "=COUNTIF(Zone,1)"), cell("1", 1, 0, "=SUM(Double)"));
  expect(reached(all, "2", 4, 0)).toEqual(["=COUNTIF(Zone,1)", "=SUM(Double)"]);
  expect(reached(all, "2", 20, 0)).toEqual([]);
});

test("a formula that was just written is reached itself; one that went away is not", () => {
  const all = graph(cell("1", 0, 0, "=B1"), cell("1", 5, 5, "=A1"));
  expect(reached(all, "1", 0, 0)).toEqual(["=A1", "=B1"]);
  all.update([cell("1", 5, 5, "=B2")]);
  expect(reached(all, "1", 0, 0)).toEqual([]);
  expect(
    all.reachedFrom([{ sheetId: "1", rect: between(0, 0, 9, 9) }]).map(({ formula }) => formula),
  ).toEqual(["=B2"]);
});

test("what cannot be told from the text is always reached", () => {
  const all = graph(cell("1", 0, 0, '=INDIRECT("A"&B1)'), cell("1", 1, 0, "=A1"), cell("1", 2, 0, "=T[Col]"));
  expect(reached(all, "2", 50, 50)).toEqual(['=INDIRECT("A"&B1)', "=A1", "=T[Col]"].sort());
});

test("a circle of formulas is gone round once", () => {
  expect(reached(graph(cell("1", 0, 0, "=B1"), cell("1", 0, 1, "=A1")), "1", 0, 0)).toEqual(["=A1", "=B1"]);
});

test("names, sheets and tables that formulas use are known, also those that are not there, and through a name", () => {
  const all = graph(cell("1", 0, 0, "=SUM(Double)+Un!A1+Autre!B2+tard"), cell("1", 1, 0, "=T[Col]"));
  const words = (...used: readonly string[]) => used.map((word) => all.isUsed(word));
  expect(words(nameWord("Double"), nameWord("Zone"), nameWord("Tard"), nameWord("Un"))).toEqual([
    ...[true, true, true, false],
  ]);
  expect(words(sheetWord("UN"), sheetWord("Autre"), sheetWord("Plan d'action"), sheetWord("Double"))).toEqual(
    [...[true, true, true, false]],
  );
  expect(words(tableWord, ...ofShownRows)).toEqual([true, false, false]);
  const shown = graph(cell("1", 0, 0, "=Subtotal(109,A2:A9)"));
  expect(ofShownRows.map((word) => shown.isUsed(word))).toEqual([true, false]);
  all.update([cell("1", 1, 0, "=tard")]);
  expect(words(nameWord("Tard"), nameWord("Double"), tableWord)).toEqual([true, false, false]);
});
