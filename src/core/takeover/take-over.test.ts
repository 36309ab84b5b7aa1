/** Tables of other shapes, taken over: every value that has a place is there, every other one is told; counted. */
import { ownPlans, type OwnTable } from "../../../test/support/own-plans";
import { planGrid, template } from "../../../test/support/plan-grid";
import { commentWords } from "../../locales/fr/taken-over";
import { serialToIso } from "../calendar/dates";
import { fromA1 } from "../grid/address";
import type { Grid, GridSheet } from "../grid/grid";
import { tableOf } from "../programme/table/table";
import { isBlankValue } from "../text/blank";
import { offeredTables, type OfferedTable } from "./offer";
import { takeOver } from "./take-over";
import type { Takeover } from "./takeover";

const withOwn = (plan: Grid, ...sheets: readonly GridSheet[]): Grid => ({
  ...plan,
  sheets: [...plan.sheets, ...sheets],
});

function taken(grid: Grid, { source, targets }: OfferedTable, target = targets[0]): Takeover {
  if (!target) throw new Error("no table of the plan goes with it");
  const done = takeOver(grid, template, {
    ...{ source, target: target.table, columns: target.columns },
    words: commentWords,
  });
  if (!done) throw new Error("no such table in the plan");
  return done;
}

/** What is written, row by row, by id of the template's column; dates as AAAA-MM-JJ, aims without their wording. */
const rowsOf = ({ corrections, target }: Takeover) =>
  corrections.map((edits) =>
    Object.fromEntries<unknown>(
      edits.map(({ cell, after, format }): readonly [string, unknown] => {
        const { id = "" } = tableOf(template, target).columns[fromA1(cell.address)?.column ?? -1] ?? {};
        const isDate = format === "date" && typeof after === "number";
        const isAim = id === "aim" && typeof after === "string";
        if (isDate) return [id, serialToIso(after)];
        return [id, isAim ? after.split(" – ")[0] : after];
      }),
    ),
  );

const countsOf = ({ fates }: Takeover): OwnTable["counts"] => {
  const count = (kind: string): number => fates.filter((fate) => fate.kind === kind).length;
  return [count("taken"), count("commented"), count("listed")];
};

/** Filled cells of the sheet from the row after the header on, in the range. */
function filledUnder({ values }: GridSheet, range: string, headers: number): number {
  const [start = "", end = ""] = range.split(":");
  const [from, to] = [fromA1(start), fromA1(end)];
  if (!from || !to) throw new Error(range);
  return values
    .slice(from.row + headers, to.row + 1)
    .flatMap((row) => row.slice(from.column, to.column + 1))
    .filter((value) => !isBlankValue(value)).length;
}

test.each(ownPlans)("$name", ({ sheet, tables, outside = [] }) => {
  const grid = withOwn(planGrid(), sheet);
  const offered = offeredTables(grid, template, null);
  expect(offered.map(({ source: { range, title } }) => [range, title])).toEqual(
    tables.map(({ range, title }) => [range, title]),
  );
  tables.forEach((expected, place) => {
    const found = offered[place];
    if (!found) throw new Error("not offered");
    const [target] = found.targets;
    const headers = Object.fromEntries(
      Object.entries(target?.columns ?? {}).map(([id, key]) => [id, key.replace(/^\d+\/\d+ /, "")]),
    );
    expect([target?.table, headers]).toEqual([expected.target, expected.columns]);
    const done = taken(grid, found);
    expect(rowsOf(done)).toEqual(expected.rows);
    expect(countsOf(done)).toEqual(expected.counts);
    expect(
      done.fates.flatMap((fate) => (fate.kind === "listed" ? [`${fate.from.address} ${fate.why}`] : [])),
    ).toEqual(expected.listed ?? []);
    expect(
      done.fates.flatMap((fate) =>
        fate.kind === "taken" && fate.doubt ? [`${fate.from.address} ${fate.doubt}`] : [],
      ),
    ).toEqual(expected.doubtful ?? []);
    expect(found.outside).toEqual(outside);
    expect(done.fates).toHaveLength(filledUnder(sheet, expected.range, expected.headers ?? 1));
  });
});
