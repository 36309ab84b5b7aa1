import { tableOf } from "../programme/table/table";
import { drawing, planGrid, template, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { withRules } from "../../../test/support/with-rules";
import { columnLetters } from "../grid/address";
import { blockAddress, toBlocks, type Block } from "../grid/blocks";
import type { Grid, GridSheet } from "../grid/grid";
import { readPlan } from "../reading/read-plan";
import type { CellControl, SheetRules } from "../grid/sheet-rules";
import { checkIntegrity, ruledCells } from "./check-integrity";
import type { Integrity } from "./integrity";

const check = (grid: Grid): Integrity | null => checkIntegrity(grid, readPlan(grid, template), template);

const plan = planGrid({ choice: { category: "RSSS", organization: "CISSS de Laval" } });

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

const drawn = (role: string) => {
  const found = drawing().sheets.find((sheet) => sheet.role === role);
  if (!found) throw new Error(`No sheet ${role}`);
  return found;
};

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
    const sheets = ["Indicateurs", "Plan d'action", "Risques", "Gestion du changement", "Main-d'oeuvre"];
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

/** The sheet with two rows added above and three columns before, as Excel moves everything with them. */
const moved = (sheet: GridSheet): GridSheet => {
  const [down, across] = [2, 3];
  const shift = ({ top, left, bottom, right }: Block): Block => ({
    top: top + down,
    left: left + across,
    bottom: bottom + down,
    right: right + across,
  });
  const shiftFormula = (formula: string): string =>
    formula.replace(
      /(\$?)\b([A-Z]{1,3})(\d+)\b/g,
      (_, fixed: string, letters: string, row: string) =>
        `${fixed}${columnLetters((toBlocks(`${letters}1`)[0]?.left ?? 0) + across)}${Number(row) + down}`,
    );
  const { controls, highlights } = sheet.rules ?? { controls: [], highlights: [] };
  return {
    ...sheet,
    origin: { row: sheet.origin.row + down, column: sheet.origin.column + across },
    rules: {
      controls: controls.map((item) => ({
        ...item,
        blocks: item.blocks.map(shift),
        formulas: item.type === "custom" ? item.formulas.map(shiftFormula) : item.formulas,
      })),
      highlights: highlights.map(({ blocks, formula }) => ({
        blocks: blocks.map(shift),
        formula: shiftFormula(formula),
      })),
    },
  };
};

describe("rows and columns added by users", () => {
  test.each(["identification", "indicators", "risks"])("%s is compared where it is", (role) => {
    const grid = withSheet(withRules(plan), role, moved);
    expect(check(grid)).toEqual({ gaps: [], unknown: [] });
    const stripped = withSheet(grid, role, (sheet) => ({
      ...sheet,
      rules: { controls: [], highlights: [] },
    }));
    const again = (check(stripped)?.gaps ?? []).map(({ redrawing }) => redrawing);
    const formats = [...(again[1]?.conditionalFormats ?? []), ...(again[1]?.under ?? [])];
    const expected = grid.sheets.find(({ name }) => name === drawn(role).title)?.rules;
    expect(formats.map(({ range, formula }) => ({ blocks: toBlocks(range), formula }))).toEqual(
      expected?.highlights,
    );
    expect((again[0]?.validations ?? []).flatMap(({ range }) => toBlocks(range))).toHaveLength(
      (expected?.controls ?? []).length,
    );
  });

  test("actions are looked at in the rows that are ready to take one, and where one was typed further down", () => {
    const { columns } = tableOf(template, "actions");
    const at = columns.findIndex(({ id }) => id === "action");
    const diagnostic = columnLetters(columns.findIndex(({ id }) => id === "diagnostic"));
    const codes = columnLetters(columns.findIndex(({ id }) => id === "codes"));
    const filled = withSheet(plan, "actions", (sheet) => ({
      ...sheet,
      formulas: {
        [`${diagnostic}5`]: "=1",
        [`${codes}6`]: "=1",
        [`${diagnostic}30`]: "=1",
        A9: "=1",
        [`${codes}4`]: "=1",
      },
      values: sheet.values.map((line, row) =>
        line.map((value, column) => (column === at && row === 19 ? "Agir" : value)),
      ),
    }));
    const grid = withRules(filled, { actions: () => ({ controls: [], highlights: [] }) });
    const [controls] = check(grid)?.gaps ?? [];
    const due = columnLetters(columns.findIndex(({ id }) => id === "due"));
    expect(controls?.gaps.find(({ name }) => name === "Échéance")?.ranges).toEqual([
      `${due}5:${due}6`,
      `${due}20`,
      `${due}30`,
    ]);
  });

  test("actions are looked at where rows are filled in, past those that were drawn too", () => {
    const at = tableOf(template, "actions").columns.findIndex(({ id }) => id === "action");
    const filled = withRules(
      withSheet(plan, "actions", (sheet) => ({
        ...sheet,
        values: sheet.values.map((line, row) =>
          line.map((value, column) => (column === at && (row === 4 || row === 6) ? "Agir" : value)),
        ),
      })),
      { actions: () => ({ controls: [], highlights: [] }) },
    );
    const ranges = new Set(check(filled)?.gaps.flatMap(({ gaps }) => gaps.flatMap((gap) => gap.ranges)));
    const rows = [...ranges].map((range) => range.replace(/[A-Z]+/g, ""));
    expect(new Set(rows)).toEqual(new Set(["5", "7"]));
  });
});

test("the cells whose validations are asked for are those that the template gives one to", () => {
  const asked = ruledCells(plan, template).find(({ sheet }) => sheet === "Risques");
  expect(asked?.blocks.map(blockAddress)).toEqual(drawn("risks").validations.map(({ range }) => range));
});
