/**
 * Rows and columns that the sheets of a workbook that was just read do not show. Round trips: 1. whether any are
 * hidden  2. which ones, where some are. When Excel refuses, it stays unknown: findings stand all the same.
 */
import { widthOf } from "../../core/grid/width-of";
import { hiddenRuns } from "../../core/grid/hidden-runs";
import type { Grid, GridSheet, HiddenRun } from "../../core/grid/grid";
import { WorkbookError, type Attempt, type WorkbookErrorCode } from "../workbook";
import { filledRows } from "./filled-rows";
import { readBatch } from "./run";

/** Rows of a sheet that are asked for one by one, at most. */
const MOST_ROWS = 3000;

/** Refusals that another workbook, or another moment, would not change. */
const isOfTheRanges: ReadonlySet<WorkbookErrorCode> = new Set(["host", "too-large", "changed"]);

interface Hidden {
  readonly rows: readonly HiddenRun[];
  readonly columns: readonly HiddenRun[];
}

interface Lines {
  readonly name: string;
  /** Places on the sheet. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const places = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

function linesOf(sheet: GridSheet): Lines {
  const { name, origin, values } = sheet;
  const rows = filledRows(sheet).flatMap(({ first, count }) => places(origin.row + first, count));
  return { name, rows: rows.slice(0, MOST_ROWS), columns: places(origin.column, widthOf(values)) };
}

const across = (sheet: Excel.Worksheet, rows: readonly number[]): Excel.Range =>
  sheet.getRangeByIndexes(rows[0] ?? 0, 0, (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1, 1);
const down = (sheet: Excel.Worksheet, columns: readonly number[]): Excel.Range =>
  sheet.getRangeByIndexes(0, columns[0] ?? 0, 1, columns.length);

function queueLines(sheet: Excel.Worksheet, { rows, columns }: Lines) {
  const rowRanges = rows.map((row) => across(sheet, [row]));
  const columnRanges = columns.map((column) => down(sheet, [column]));
  for (const range of rowRanges) range.load("rowHidden");
  for (const range of columnRanges) range.load("columnHidden");
  return (): Hidden => ({
    rows: hiddenRuns(
      rows.filter((_, place) => rowRanges[place]?.rowHidden),
      () => false,
    ),
    columns: hiddenRuns(
      columns.filter((_, place) => columnRanges[place]?.columnHidden),
      () => false,
    ),
  });
}

/** What is hidden, by the sheet's name. */
function readHidden(attempt: Attempt, asked: readonly Lines[]): Promise<ReadonlyMap<string, Hidden>> {
  return readBatch(attempt, async (context) => {
    const queued = asked.map((lines) => {
      const sheet = context.workbook.worksheets.getItem(lines.name);
      const [rows, columns] = [across(sheet, lines.rows), down(sheet, lines.columns)];
      rows.load("rowHidden");
      columns.load("columnHidden");
      return { lines, sheet, rows, columns };
    });
    await context.sync();
    const again = queued.map(({ lines, sheet, rows, columns }) => {
      // Null, whatever the types say: some are, some are not.
      const [some, others]: readonly (boolean | null)[] = [rows.rowHidden, columns.columnHidden];
      const mixed = {
        name: lines.name,
        rows: some === false ? [] : lines.rows,
        columns: others === false ? [] : lines.columns,
      };
      return { ...mixed, take: queueLines(sheet, mixed) };
    });
    if (again.some(({ rows, columns }) => rows.length + columns.length > 0)) await context.sync();
    return new Map(again.map(({ name, take }) => [name, take()]));
  });
}

/** The grid, its sheets with the rows and columns that are hidden. */
export async function withHidden(attempt: Attempt, grid: Grid): Promise<Grid> {
  const asked = grid.sheets.filter(({ values }) => values.length > 0).map(linesOf);
  let hidden: ReadonlyMap<string, Hidden>;
  try {
    hidden = await readHidden(attempt, asked);
  } catch (error) {
    if (!(error instanceof WorkbookError) || !isOfTheRanges.has(error.code)) throw error;
    return grid;
  }
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => {
      const { rows = [], columns = [] } = hidden.get(sheet.name) ?? {};
      return {
        ...sheet,
        ...(rows.length > 0 && { hiddenRows: rows }),
        ...(columns.length > 0 && { hiddenColumns: columns }),
      };
    }),
  };
}
