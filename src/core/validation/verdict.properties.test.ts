/** Whatever could not be read of a plan, it is never compliant, and the sheet is named. */
import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf, columnPlace, FIRST_ROW } from "../programme/table/table";
import fc from "fast-check";
import { fullPlan } from "../../../test/support/full-plan";
import { planGrid, template, validated } from "../../../test/support/plan-grid";
import type { Grid, GridSheet, UnreadPart } from "../grid/grid";
import { readColumns } from "../reading/headers";
import { LONGEST_GAP } from "../reading/read-rows";

// The same examples each time: PROPERTY_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

const TODAY = "2025-06-01";
const whole = planGrid(fullPlan);

/** A plan of which something cannot be read any more, and the sheet where that is. */
interface Lost {
  readonly grid: Grid;
  readonly sheet: string;
}

const changed = (title: string, change: (sheet: GridSheet) => GridSheet): Lost => ({
  grid: { ...whole, sheets: whole.sheets.map((sheet) => (sheet.name === title ? change(sheet) : sheet)) },
  sheet: title,
});

const table = fc.constantFrom<TableId>(...tableIds);
const title = fc.constantFrom("Identification", ...tableIds.map((id) => tableOf(template, id).title));
const reason = fc.constantFrom<UnreadPart["reason"]>("too-large", "unreadable", "missing-part", "refused");

/** The sheet as a whole, under its own title, or under any other with its mark. */
const lostSheet = fc
  .record({ title, reason, other: fc.option(fc.string({ minLength: 1, maxLength: 31 })) })
  .map(({ title: name, reason: why, other }): Lost => {
    const names = whole.sheets.find((sheet) => sheet.name === name)?.names ?? [];
    const part: UnreadPart = { sheet: other ?? name, reason: why, names };
    const sheets = whole.sheets.filter((sheet) => sheet.name !== name);
    return { grid: { ...whole, sheets, unread: [part] }, sheet: part.sheet };
  });

/** The header of a column: an error, or a formula without result. */
const lostHeader = fc
  .record({ id: table, place: fc.nat(), isError: fc.boolean() })
  .map(({ id, place, isError }): Lost => {
    const { title: name } = tableOf(template, id);
    const columns = readColumns(tableOf(template, id));
    const column = columns[place % columns.length]?.id ?? "";
    return changed(name, (sheet) => {
      const position = { row: FIRST_ROW - 1, column: columnPlace(tableOf(template, id), column) };
      const [row, at] = [position.row - sheet.origin.row, position.column - sheet.origin.column];
      return {
        ...sheet,
        values: sheet.values.map((values, line) =>
          values.map((value, each) =>
            line === row && each === at ? (isError ? { error: "#NAME?" } : null) : value,
          ),
        ),
        ...(isError ? {} : { notCalculated: [position] }),
      };
    });
  });

/** What may be a row of the table, far below it: nothing in it is what its column is for, nor a word repeated. */
const lostRows = fc
  .record({ id: table, gap: fc.integer({ min: LONGEST_GAP + 1, max: LONGEST_GAP + 200 }) })
  .map(({ id, gap }): Lost => {
    const { title: name } = tableOf(template, id);
    return changed(name, (sheet) => {
      const width = sheet.values[0]?.length ?? 0;
      const blank = Array.from({ length: width }, () => null);
      const row = (sheet.values[FIRST_ROW - sheet.origin.row] ?? []).map((_, place) =>
        place % 2 === 0 ? { error: "#N/A" } : true,
      );
      const below = Array.from({ length: gap }, () => blank);
      const kinds = (values: readonly unknown[]) => values.map(() => "general" as const);
      return {
        ...sheet,
        values: [...sheet.values, ...below, row],
        formats: [...sheet.formats, ...below.map(kinds), kinds(row)],
      };
    });
  });

/** The answer of an input cell: a formula without result. */
const lostAnswer = fc
  .record({ id: table, place: fc.nat(), row: fc.nat({ max: 5 }) })
  .map(({ id, place, row }): Lost => {
    const inputs = readColumns(tableOf(template, id));
    const column = inputs[place % inputs.length];
    if (!column) throw new Error(`No column in ${id}`);
    const position = { row: FIRST_ROW + row, column: columnPlace(tableOf(template, id), column.id) };
    return changed(tableOf(template, id).title, (sheet) => ({ ...sheet, notCalculated: [position] }));
  });

test("is compliant when nothing is lost", () => {
  expect(validated(whole, TODAY)).toMatchObject({ verdict: "compliant", unread: [] });
});

test.each([
  ["a sheet", lostSheet],
  ["a header", lostHeader],
  ["rows", lostRows],
  ["an answer", lostAnswer],
])("is inconclusive when %s could not be read", (_, lost) => {
  fc.assert(
    fc.property(lost, ({ grid, sheet }) => {
      const { verdict, unread } = validated(grid, TODAY);
      expect(verdict).toBe("inconclusive");
      expect(unread.filter(({ isOfPlan }) => isOfPlan).map((item) => item.sheet)).toContain(sheet);
    }),
    { numRuns: 40 },
  );
});
