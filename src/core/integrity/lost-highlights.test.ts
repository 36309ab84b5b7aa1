/** Highlights that a sheet lost in part, that somebody changed, or that programs wrote in their own way. */
import { tableOf } from "../programme/table/table";
import { columnLetters } from "../grid/address";
import { cellOf, planGrid, template, withHeader } from "../../../test/support/plan-grid";
import { withCells } from "../../../test/support/edited-grid";
import { withRules } from "../../../test/support/with-rules";
import { toBlocks } from "../grid/blocks";
import type { Grid } from "../grid/grid";
import { readPlan } from "../reading/read-plan";
import { severities } from "../programme/finding/facts";
import { fieldRow } from "../programme/workbook/identification";
import type { CellHighlight, SheetRules } from "../grid/sheet-rules";
import { checkIntegrity } from "./check-integrity";
import { litCells } from "./lit-cells";

const plan = planGrid({ choice: { category: "RSSS", organization: "CISSS de Laval" } });
const letter = (id: string) =>
  columnLetters(tableOf(template, "risks").columns.findIndex((column) => column.id === id));
const [likelihood, mitigation, codes] = [letter("likelihood"), letter("mitigation"), letter("codes")];

/** The highlights of « Risques », those that search this text put in place by others. */
const instead =
  (text: string, ...others: readonly (readonly [string, string])[]) =>
  (rules: SheetRules): SheetRules => ({
    ...rules,
    highlights: [
      ...rules.highlights.filter(({ formula }) => !formula.includes(text)),
      ...others.map(([range, formula]): CellHighlight => ({ blocks: toBlocks(range), formula })),
    ],
  });
const searching = (text: string, row: number) => `=ISNUMBER(SEARCH(" ${text};",$${codes}${row}))`;

function gapOf(change: (rules: SheetRules) => SheetRules, grid: Grid = plan) {
  const gaps = checkIntegrity(withRules(grid, { risks: change }), readPlan(grid, template), template)?.gaps;
  return gaps?.[0] ?? null;
}
const linesOf = (change: (rules: SheetRules) => SheetRules) =>
  (gapOf(change)?.gaps ?? []).map(({ name, state, ranges }) => `${name} ${state} ${ranges.join(" ")}`);

const split = `${likelihood}10:${likelihood}22 ${likelihood}5:${likelihood}9`;

test.each([
  ["of its first block", 10, []],
  ["of the highest one", 5, []],
  ["of none of them", 7, ["Probabilité (1-5) changed G5:G22"]],
])("blocks in any order, the formula written for the first cell %s", (_, row, expected) => {
  expect(linesOf(instead("e:likelihood", [split, searching("e:likelihood", row)]))).toEqual(expected);
});

test("a format that covers some of the lost cells only was changed all the same", () => {
  const other = `=NOT(${searching("e:likelihood", 5).slice(1)})`;
  const at = (range: string) => instead("e:likelihood", [range, other]);
  expect(linesOf(at("G5:G6"))).toEqual(["Probabilité (1-5) changed G5:G22"]);
  expect(linesOf(at("B5:B6 G9"))).toEqual(["Probabilité (1-5) changed G5:G22"]);
  // The same text in a format of the user's, on other cells; the highlight of a blank is still there.
  expect(linesOf(at("B5:B22"))).toEqual(["Probabilité (1-5) partial G5:G22"]);
});

test("a format that gives no colour any more is lost, and is drawn again", () => {
  const unseen = (rules: SheetRules): SheetRules => ({
    ...rules,
    highlights: rules.highlights.map((item) =>
      item.formula.includes(":likelihood;") ? { ...item, isUnseen: true } : item,
    ),
  });
  expect(linesOf(unseen)).toEqual(["Probabilité (1-5) missing G5:G22"]);
  const lost = gapOf((rules) => ({
    ...rules,
    highlights: rules.highlights.filter(({ formula }) => !formula.includes(":likelihood;")),
  }));
  expect(gapOf(unseen)).toEqual(lost);
});

test("of two highlights of a column, the one that was changed says what became of them", () => {
  const changed = (rules: SheetRules) =>
    instead("w:mitigation", ["K5:K22", `=NOT(${searching("w:mitigation", 5).slice(1)})`])(
      instead("e:mitigation")(rules),
    );
  expect(linesOf(changed)).toEqual([`Mesure d'atténuation changed ${mitigation}5:${mitigation}22`]);
  expect(linesOf(instead("e:mitigation"))).toEqual([
    `Mesure d'atténuation partial ${mitigation}5:${mitigation}22`,
  ]);
});

test("rows lost here and there come back one block each, with the formula of their first row", () => {
  const kept = instead(
    "e:likelihood",
    ["G7:G9", searching("e:likelihood", 7)],
    ["G12:G22", searching("e:likelihood", 12)],
  );
  expect(linesOf(kept)).toEqual(["Probabilité (1-5) partial G5:G6 G10:G11"]);
  expect(gapOf(kept)?.redrawing?.conditionalFormats.map(({ range, formula }) => [range, formula])).toEqual([
    ["G5:G6", searching("e:likelihood", 5)],
    ["G10:G11", searching("e:likelihood", 10)],
  ]);
});

test("a sheet is not lost as a whole while one of its columns keeps some of it", () => {
  const all = (rules: SheetRules): SheetRules => ({ ...rules, highlights: [] });
  expect(gapOf(all)?.isWhole).toBe(true);
  const some = (rules: SheetRules): SheetRules => ({
    ...rules,
    highlights: [{ blocks: toBlocks("G5:G6"), formula: searching("e:likelihood", 5) }],
  });
  expect(gapOf(some)?.isWhole).toBe(false);
});

test("highlights whose hidden column is gone are told, and cannot be given back", () => {
  const headless = withHeader(plan, "risks", "_codes", "");
  const gap = gapOf((rules) => rules, headless);
  expect(gap?.gaps.every(({ state }) => state === "missing")).toBe(true);
  expect(gap?.gaps).toContainEqual({ name: "Probabilité (1-5)", ranges: ["G5:G22"], state: "missing" });
  expect(gap?.redrawing).toBeNull();
});

test("the grey of what is out of scope is lost in part when a few of its many cells are", () => {
  const grid = withRules(plan, {
    indicators: (rules) => ({
      ...rules,
      highlights: rules.highlights.map((item, place) =>
        place < rules.highlights.length - 1
          ? item
          : { ...item, blocks: item.blocks.map((block) => ({ ...block, left: block.left + 8 })) },
      ),
    }),
  });
  const [gap] = checkIntegrity(grid, readPlan(grid, template), template)?.gaps ?? [];
  expect(gap?.gaps.map(({ name, state }) => [name, state])).toEqual([["Indicateurs", "partial"]]);
});

describe("what the template's own colours show, which needs no mark", () => {
  const said = "|RIS-01 f:likelihood;||RIS-02 e:impact; e:likelihood; 2||MES-02 w:mitigation;|";
  const coded = withCells(plan, "risks", { [cellOf("risks", "R01", "codes").address]: said });
  const shown = (grid: Grid) => {
    const isLit = litCells(grid, template);
    return severities.flatMap((severity) =>
      ["R01", "R02"].flatMap((row) =>
        ["likelihood", "impact", "mitigation"].flatMap((column) =>
          isLit(severity, cellOf("risks", row, column)) ? [`${severity} ${row} ${column}`] : [],
        ),
      ),
    );
  };
  const inWarnings = (grid: Grid) => shown(grid).filter((line) => line.startsWith("warning"));

  test("what is as grave as the codes of the row say of that cell, or less", () => {
    expect(shown(withRules(coded))).toEqual([
      "error R01 likelihood",
      "error R01 impact",
      "toFill R01 likelihood",
      "toFill R01 impact",
      "warning R01 likelihood",
      "warning R01 impact",
      "warning R01 mitigation",
      "info R01 likelihood",
      "info R01 impact",
      "info R01 mitigation",
    ]);
  });

  test("nothing where no code stands, where highlights were not read, and where their column is gone", () => {
    expect(shown(withRules(plan))).toEqual([]);
    expect(shown(coded)).toEqual([]);
    expect(shown(withRules(withHeader(coded, "risks", "_codes", "")))).toEqual([]);
  });

  test("only in the cells that kept the highlight, with its colours", () => {
    const after = (change: (rules: SheetRules) => SheetRules) => withRules(coded, { risks: change });
    expect(shown(after(instead("e:likelihood"))).filter((line) => line.endsWith("likelihood"))).toEqual([
      "toFill R01 likelihood",
      "warning R01 likelihood",
      "info R01 likelihood",
    ]);
    const below = instead("w:mitigation", ["K6:K22", searching("w:mitigation", 6)]);
    expect(inWarnings(after(below))).toEqual(["warning R01 likelihood", "warning R01 impact"]);
    const unseen = (rules: SheetRules): SheetRules => ({
      ...rules,
      highlights: rules.highlights.map((item) => ({ ...item, isUnseen: true })),
    });
    expect(shown(after(unseen))).toEqual([]);
  });

  test("on a row that is none of the template's any more, all the same", () => {
    const moved = withCells(coded, "risks", { A5: "R99" });
    expect(inWarnings(withRules(moved))).toHaveLength(3);
  });

  test("a field of « Identification », by the codes beside it", () => {
    const row = fieldRow("organization") + 1;
    const grid = withRules(withCells(plan, "identification", { [`D${row}`]: "|IDE-02 f:organization;|" }));
    const isLit = litCells(grid, template);
    const lit = ["B", "C", "D"].filter((column) =>
      isLit("toFill", { sheet: "Identification", address: `${column}${row}` }),
    );
    expect(lit).toEqual(["B", "C"]);
  });
});
