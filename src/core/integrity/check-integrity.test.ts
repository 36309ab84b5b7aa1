import { tableOf } from "../programme/table/table";
import { check, drawn, plan } from "../../../test/support/checked-integrity";
import { template, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { withRules } from "../../../test/support/with-rules";
import { columnLetters } from "../grid/address";
import { blockAddress, toBlocks, type Block } from "../grid/blocks";
import type { Grid } from "../grid/grid";
import type { CellControl, SheetRules } from "../grid/sheet-rules";
import { ruledCells } from "./check-integrity";

type Change = Readonly<Record<string, (rules: SheetRules) => SheetRules>>;

/** Gaps of the inserted template with these changes, a line each: part, sheet, then each name with its state and cells. */
const linesOf = (change: Change, grid: Grid = plan): readonly string[] =>
  (check(withRules(grid, change))?.gaps ?? []).map(
    ({ part, sheet, gaps }) =>
      `${part} ${sheet}: ${gaps.map(({ name, state, ranges }) => `${name} ${state} ${ranges.join(" ")}`).join("; ")}`,
  );

const covers = (address: string) => {
  const [wanted] = toBlocks(address);
  return ({ blocks }: { readonly blocks: readonly Block[] }): boolean =>
    blocks.some((block) => wanted && block.left === wanted.left && block.top === wanted.top);
};

/** The controls that start at that cell, changed; dropped when the change gives none. */
const controlsAt =
  (address: string, change: (control: CellControl) => CellControl | null) =>
  (rules: SheetRules): SheetRules => ({
    ...rules,
    controls: rules.controls.flatMap((control) =>
      covers(address)(control) ? (change(control) ?? []) : [control],
    ),
  });

describe("a workbook as it was inserted", () => {
  test("has everything, and says so only when its rules are known", () => {
    expect(check(withRules(plan))).toEqual({ gaps: [], unknown: [] });
    expect(check(plan)).toBeNull();
  });

  test("a sheet whose rules are not known is told, the others are compared", () => {
    const grid = withSheet(withRules(plan), "risks", (sheet) => ({ ...sheet, rules: null }));
    expect(check(grid)).toEqual({ gaps: [], unknown: ["Risques"] });
    const without = withSheet(withRules(plan), "risks", ({ rules: _, ...sheet }) => sheet);
    expect(check(without)).toEqual({ gaps: [], unknown: ["Risques"] });
    const none = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rules: null })) };
    expect(check(none)?.unknown).toHaveLength(6);
  });

  test("a sheet that is not there is another rule's affair", () => {
    expect(check(withoutSheet(withRules(plan), "risks"))).toEqual({ gaps: [], unknown: [] });
  });

  test("a workbook that lost every name is compared all the same: the lists are named as usual", () => {
    const nameless = { ...withRules(plan), names: [] };
    expect(check(nameless)).toEqual({ gaps: [], unknown: [] });
  });

  test("names of several templates and no Identification: which ones are meant is not known", () => {
    const grid = withRules(plan);
    const other = grid.names.map((name) => ({ ...name, name: name.name.replace("PTN_", "PTN2_") }));
    const both = withoutSheet({ ...grid, names: [...grid.names, ...other] }, "identification");
    const sheets = ["Indicateurs", "Plan d'action", "Risques", "Gestion du changement", "Main-d'œuvre"];
    expect(check(both)).toEqual({ gaps: [], unknown: sheets });
    expect(ruledCells(both, template)).toEqual([]);
    const lower = both.names.map((name) => ({ ...name, name: name.name.toLowerCase() }));
    expect(ruledCells({ ...both, names: lower }, template)).toEqual([]);
    expect(ruledCells(withoutSheet(grid, "identification"), template)).toHaveLength(5);
  });

  test("users' own validations and formats are theirs", () => {
    const own = toBlocks("A60:XFD90");
    const change = (rules: SheetRules): SheetRules => ({
      controls: [...rules.controls, { blocks: own, type: "other", isBetween: true, formulas: ["=A1"] }],
      highlights: [{ blocks: toBlocks("A1:XFD100"), formula: "=$A1>3" }, ...rules.highlights],
    });
    expect(linesOf({ risks: change, workforce: change, identification: change })).toEqual([]);
  });
});

/** An address is written "X9" or "X9:X9". */
const placed = <T extends { readonly range: string }>(item: T) => ({ ...item, range: toBlocks(item.range) });

const inOrder = <T extends { readonly range: string }>(items: readonly T[]) =>
  items.map(placed).sort((one, other) => (JSON.stringify(one.range) < JSON.stringify(other.range) ? -1 : 1));

test.each(["identification", "indicators", "actions", "risks", "change", "workforce"])(
  "a program that drops every rule of %s leaves one gap a kind, drawn again as it was inserted",
  (role) => {
    const gaps = check(withRules(plan, { [role]: () => ({ controls: [], highlights: [] }) }))?.gaps ?? [];
    const sheet = drawn(role);
    expect(gaps.map(({ part, sheet: title, isWhole }) => [part, title, isWhole])).toEqual([
      ["controls", sheet.title, true],
      ["highlights", sheet.title, true],
    ]);
    const [controls, highlights] = gaps.map(({ redrawing }) => redrawing);
    expect(inOrder(controls?.validations ?? [])).toEqual(inOrder(sheet.validations));
    const { conditionalFormats = [], under = [] } = highlights ?? {};
    expect([...conditionalFormats, ...under].map(placed)).toEqual(sheet.conditionalFormats.map(placed));
    expect(gaps.flatMap((gap) => gap.gaps.map(({ state }) => state))).not.toContain("partial");
  },
);

test("the grey of what is out of scope goes under the highlights", () => {
  const [gap] = check(withRules(plan, { indicators: (rules) => ({ ...rules, highlights: [] }) }))?.gaps ?? [];
  const formats = drawn("indicators").conditionalFormats;
  expect(gap?.redrawing?.under).toEqual(formats.slice(-1));
  expect(gap?.redrawing?.conditionalFormats).toEqual(formats.slice(0, -1));
});

describe("what is lost of one column", () => {
  const { columns } = tableOf(template, "risks");
  const lettersOf = (id: string) => columnLetters(columns.findIndex((column) => column.id === id));
  const at = lettersOf("likelihood");

  test("is told with its header, its cells and what became of it", () => {
    const lost = controlsAt(`${at}5`, () => null);
    expect(linesOf({ risks: lost })).toEqual([`controls Risques: Probabilité (1-5) missing ${at}5:${at}22`]);
    expect(check(withRules(plan, { risks: lost }))?.gaps.map(({ isWhole }) => isWhole)).toEqual([false]);
    const shorter = controlsAt(`${at}5`, (control) => ({
      ...control,
      blocks: toBlocks(`${at}5:${at}9 ${at}11:${at}20`),
    }));
    expect(linesOf({ risks: shorter })).toEqual([
      `controls Risques: Probabilité (1-5) partial ${at}10 ${at}21:${at}22`,
    ]);
    const other = controlsAt(`${at}5`, (control) => ({ ...control, formulas: ["1", "10"] }));
    expect(linesOf({ risks: other })).toEqual([`controls Risques: Probabilité (1-5) changed ${at}5:${at}22`]);
    const notBetween = controlsAt(`${at}5`, (control) => ({ ...control, isBetween: false }));
    expect(linesOf({ risks: notBetween })).toHaveLength(1);
    const decimal = controlsAt(`${at}5`, (control) => ({ ...control, type: "decimal" }));
    expect(linesOf({ risks: decimal })).toHaveLength(1);
    const prompted = controlsAt(`${at}5`, (control) => ({ ...control, type: "any", formulas: [] }));
    expect(linesOf({ risks: prompted })).toEqual([
      `controls Risques: Probabilité (1-5) missing ${at}5:${at}22`,
    ]);
  });

  test("limits that are changed in some rows and gone in others were changed; some columns' lists are not all", () => {
    const some = controlsAt(`${at}5`, (control) => ({
      ...control,
      formulas: ["1", "10"],
      blocks: toBlocks(`${at}7:${at}9`),
    }));
    expect(linesOf({ risks: some })).toEqual([`controls Risques: Probabilité (1-5) changed ${at}5:${at}22`]);
    const rows = (rules: SheetRules): SheetRules => ({
      ...rules,
      controls: rules.controls.map((control) => ({
        ...control,
        blocks: covers(`${at}5`)(control) ? toBlocks(`${at}5:${at}9`) : [],
      })),
    });
    expect(check(withRules(plan, { risks: rows }))?.gaps.map(({ isWhole }) => isWhole)).toEqual([false]);
  });

  test("a prompt alone is no reason to ask, and comes back with the rest", () => {
    const comments = lettersOf("comments");
    const noPrompt = controlsAt(`${comments}5`, () => null);
    expect(linesOf({ risks: noPrompt })).toEqual([]);
    const both = (rules: SheetRules) => controlsAt(`${at}5`, () => null)(noPrompt(rules));
    const [gap] = check(withRules(plan, { risks: both }))?.gaps ?? [];
    expect(gap?.gaps).toHaveLength(1);
    expect(gap?.redrawing?.validations.map(({ range }) => range)).toEqual([
      `${at}5:${at}22`,
      `${comments}5:${comments}22`,
    ]);
  });

  test("a highlight that covers fewer rows, that was changed, or whose column is gone", () => {
    const highlightAt = (change: (range: string, formula: string) => readonly [string, string] | null) => {
      return (rules: SheetRules): SheetRules => ({
        ...rules,
        highlights: rules.highlights.flatMap((item) => {
          if (!item.formula.includes('" e:likelihood;"')) return [item];
          const made = change(`${at}5:${at}22`, item.formula);
          return made ? [{ blocks: toBlocks(made[0]), formula: made[1] }] : [];
        }),
      });
    };
    expect(linesOf({ risks: highlightAt(() => null) })).toEqual([
      // That of a blank is still there.
      `highlights Risques: Probabilité (1-5) partial ${at}5:${at}22`,
    ]);
    expect(linesOf({ risks: highlightAt((_, formula) => [`${at}5:${at}20`, formula]) })).toEqual([
      `highlights Risques: Probabilité (1-5) partial ${at}21:${at}22`,
    ]);
    expect(linesOf({ risks: highlightAt((range, formula) => [range, `=NOT(${formula.slice(1)})`]) })).toEqual(
      [`highlights Risques: Probabilité (1-5) changed ${at}5:${at}22`],
    );
  });
});

test("the cells whose validations are asked for are those that the template gives one to", () => {
  const asked = ruledCells(plan, template).find(({ sheet }) => sheet === "Risques");
  expect(asked?.blocks.map(blockAddress)).toEqual(drawn("risks").validations.map(({ range }) => range));
});
