import { type TableId, inputColumns } from "../../../test/support/ptn-sss";
import fc from "fast-check";
import { withEdits } from "../../../test/support/apply-fix";
import { withCells } from "../../../test/support/edited-grid";
import { cellOf, planGrid, validated, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { blockAddress, toBlocks } from "../grid/blocks";
import { fromA1, toA1 } from "../grid/address";
import type { CellValue, Grid } from "../grid/grid";
import { mergedCells } from "./str-13-merged-cells";

type Role = TableId | "identification";

/** The grid with merged regions on a sheet, only the first cell of each keeping what it holds. */
function merged(grid: Grid, role: Role, ...ranges: readonly string[]): Grid {
  return withSheet(grid, role, (sheet) => {
    const merges = toBlocks(ranges.join(" "));
    return {
      ...sheet,
      merges,
      values: sheet.values.map((line, down) =>
        line.map((value, across) => {
          const [row, column] = [sheet.origin.row + down, sheet.origin.column + across];
          const isCovered = merges.some(
            ({ top, left, bottom, right }) =>
              row >= top &&
              row <= bottom &&
              column >= left &&
              column <= right &&
              (row !== top || column !== left),
          );
          return isCovered ? null : value;
        }),
      ),
    };
  });
}

/** What separates these regions, and copies an answer in each of their cells. */
const separating = (sheet: string, ranges: readonly string[], answer: CellValue = null) => ({
  certainty: "certain" as const,
  edits: toBlocks(ranges.join(" ")).flatMap((region) =>
    Array.from({ length: region.bottom - region.top + 1 }, (_, place) => ({
      cell: { sheet, address: toA1({ row: region.top + place, column: region.left }) },
      before: place === 0 ? answer : null,
      after: answer,
      ...(place === 0 ? { unmerge: blockAddress(region) } : {}),
    })),
  ) as never,
});

const found = (problem: "down" | "other", sheet: string, ...ranges: readonly string[]) => ({
  cells: ranges.map((range) => `${sheet}!${range.split(":")[0] ?? ""}`),
  severity: problem === "down" ? ("info" as const) : ("warning" as const),
  facts: { problem, sheet, ranges: ranges.join("\n") },
  ...(problem === "down" ? { fix: separating(sheet, ranges) } : {}),
});

/** Answers that a correction cannot write, and one too long to look at. */
const notSeparated = (answer: CellValue, range: string) => {
  const { fix: _, ...rest } = found("down", "Risques", range);
  return {
    title: `${JSON.stringify(answer)} downwards over ${range}, which is left to its owner`,
    grid: merged(withCells(planGrid({}), "risks", { K5: answer }), "risks", range),
    expect: [rest],
  };
};

testPlanRule(mergedCells, {
  valid: [
    { title: "no merged cell, or it is not known", grid: planGrid({}), coverage: { checked: 6, skipped: 0 } },
    {
      title: "more regions than Excel lists",
      grid: withSheet(planGrid({}), "risks", (sheet) => ({ ...sheet, mergesUnknown: true })),
      coverage: { checked: 5, skipped: 1, why: "merges-unknown" },
    },
    { title: "merged cells above the headers", grid: merged(planGrid({}), "risks", "A1:F2") },
    { title: "merged cells far from the plan", grid: merged(planGrid({}), "risks", "A500:C900", "ZA5:ZC9") },
    {
      title: "a field merged with the blank cells beside it",
      grid: merged(planGrid({}), "identification", "B9:C9"),
    },
  ],
  invalid: [
    {
      title: "downwards in columns to fill in: once for the sheet",
      grid: merged(planGrid({}), "risks", "K5:K7", "L6:L9"),
      expect: [found("down", "Risques", "K5:K7", "L6:L9")],
    },
    {
      title: "sideways, over rows and columns, over official cells, over the headers",
      grid: merged(planGrid({}), "risks", "K5:L5", "K6:L8", "B9:B10", "K4:K4", "M4:M6"),
      expect: [found("other", "Risques", "K5:L5", "K6:L8", "B9:B10", "M4:M6")],
    },
    {
      title: "both, and on two sheets",
      grid: merged(merged(planGrid({}), "risks", "K5:K7", "M8:N8"), "change", "F5:F6"),
      expect: [
        found("other", "Risques", "M8:N8"),
        found("down", "Risques", "K5:K7"),
        found("down", "Gestion du changement", "F5:F6"),
      ],
    },
    {
      title: "an answer, copied in each row",
      grid: merged(withCells(planGrid({}), "risks", { K5: "Former" }), "risks", "K5:K6"),
      expect: [{ ...found("down", "Risques", "K5:K6"), fix: separating("Risques", ["K5:K6"], "Former") }],
    },
    notSeparated({ error: "#NAME?" }, "K5:K6"),
    notSeparated(true, "K5:K6"),
    notSeparated("Former", "K5:K2005"),
    {
      title: "fields of Identification, each a question of its own",
      grid: merged(planGrid({}), "identification", "B13:B14"),
      expect: [found("other", "Identification", "B13:B14")],
    },
  ],
});

/** Other findings; a correction starts from what the cell itself holds, which a covered one does not. */
const others = (grid: Grid) =>
  validated(grid, "2025-04-15")
    .findings.filter(({ rule }) => rule !== "STR-13")
    .map(({ fix: _, ...finding }) => finding);

const filled = (): Grid =>
  planGrid({
    identification: {
      category: "RSSS",
      organization: "CISSS de Laval",
      fiscalYear: "2024-2025",
      followUp: "S2",
    },
    risks: {
      R01: { applicable: "Oui", likelihood: 4, impact: 4 },
      R02: { applicable: "Oui", likelihood: 2, impact: 3 },
      R03: { applicable: "Oui", likelihood: 4, impact: 3 },
    },
    actions: [1, 2, 3, 4].map((number) => ({
      number: `A${number}`,
      action: "Former les équipes de soutien",
    })),
  });

/** The grid with the same value in each of these rows of a column. */
const typed = (grid: Grid, role: TableId, address: string, rows: number, value: CellValue): Grid =>
  withSheet(grid, role, (sheet) => {
    const at = fromA1(address) ?? { row: 0, column: 0 };
    return {
      ...sheet,
      values: sheet.values.map((line, down) => {
        const row = sheet.origin.row + down;
        if (row < at.row || row >= at.row + rows) return line;
        return line.map((held, across) => (sheet.origin.column + across === at.column ? value : held));
      }),
    };
  });

const anyValue = fc.constantFrom<CellValue>(
  "Former",
  "Réaliser une vigie trimestrielle avec la direction des ressources informationnelles",
  "Oui",
  "Non",
  "s.o.",
  0.4,
  3,
  45_900,
  null,
  { error: "#NAME?" },
);

test("cells merged downwards in any column to fill in: the findings of the value typed in each of them", () => {
  const anyColumn = fc
    .constantFrom<TableId>("risks", "actions", "indicators", "change", "workforce")
    .chain((role) =>
      fc.record({
        role: fc.constant(role),
        column: fc.constantFrom(...inputColumns[role].map(({ id }) => id)),
        rows: fc.integer({ min: 2, max: 3 }),
        value: anyValue,
      }),
    );
  const key = { risks: "R01", indicators: "1.1", change: "C01", workforce: "MO1" } as const;
  fc.assert(
    fc.property(anyColumn, ({ role, column, rows, value }) => {
      const grid = filled();
      const { address } = cellOf(role, role === "actions" ? 0 : key[role], column);
      const at = fromA1(address) ?? { row: 0, column: 0 };
      const range = `${address}:${address.replace(/\d+$/, "")}${at.row + rows}`;
      const each = typed(grid, role, address, rows, value);
      const one = merged(each, role, range);
      expect(others(one)).toEqual(others(each));
      const said = validated(one, "2025-04-15").findings.filter(({ rule }) => rule === "STR-13");
      expect(said.map(({ severity, facts }) => [severity, facts.ranges])).toEqual([["info", range]]);
      const edits = said[0]?.fix?.edits;
      const isWritable = typeof value !== "object" || value === null;
      expect(edits !== undefined).toBe(isWritable);
      if (edits)
        expect(validated(withEdits(one, edits), "2025-04-15")).toEqual(validated(each, "2025-04-15"));
    }),
    { numRuns: 15 },
  );
});

test("cells merged sideways count for their first cell, whatever the others still hold", () => {
  const grid = withSheet(filled(), "actions", (sheet) => ({ ...sheet, merges: toBlocks("D5:F6") }));
  const cleared = merged(filled(), "actions", "D5:F6");
  expect(others(grid)).toEqual(others(cleared));
});
