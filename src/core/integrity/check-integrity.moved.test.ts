import { tableOf } from "../programme/table/table";
import { check, drawn, plan } from "../../../test/support/checked-integrity";
import { template, withSheet } from "../../../test/support/plan-grid";
import { withRules } from "../../../test/support/with-rules";
import { columnLetters } from "../grid/address";
import { toBlocks, type Block } from "../grid/blocks";
import type { GridSheet } from "../grid/grid";

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
