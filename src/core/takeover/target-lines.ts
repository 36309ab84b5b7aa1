/** The lines of a table of the plan: those of its official rows, and those that nobody has filled in. */
import { fromA1, toA1 } from "../grid/address";
import { heldAt } from "../grid/input-cell";
import { isCellError, type Grid } from "../grid/grid";
import { numberText } from "../programme/official/compare";
import { tableOf, type TableId } from "../programme/table/table";
import type { Template } from "../programme/template";
import { formulaPlaces } from "../reading/formula-places";
import { locateTable, type LocatedTable } from "../reading/locate";
import { matchRows } from "../reading/match-rows";
import { readRows } from "../reading/read-rows";
import { isBlankValue } from "../text/blank";
import type { PlanRow } from "../programme/plan";
import { lineOfRow } from "../programme/row-line";

export interface TargetLines {
  readonly located: LocatedTable;
  /** Zero-based line of an official row, by its number; each is given once. */
  readonly official: (number: string) => number | "no-row" | "again";
  /** The lines that nobody has filled in, under the others, one after the other; "no-room" when the table has none left. */
  readonly free: () => number | "no-room";
  /** The line that says all this already, by column; each is found once. Null when none does. */
  readonly same: (said: ReadonlyMap<string, string | number>) => number | null;
}

const lineOf = (row: PlanRow): number => lineOfRow(row) ?? -1;

/** Tells of a line that nothing is typed in. */
function blankness(located: LocatedTable): (line: number) => boolean {
  const { sheet } = located;
  const formulas = formulaPlaces(located);
  const strays = new Set((sheet.strays ?? []).map(({ row }) => row));
  return (line) => {
    const held = sheet.values[line - sheet.origin.row] ?? [];
    const isTyped = held.some((_, index) => {
      const place = { row: line, column: sheet.origin.column + index };
      const isFormula = formulas.has(place.column) || sheet.formulas?.[toA1(place)] !== undefined;
      return !isFormula && !isBlankValue(heldAt(sheet, place));
    });
    return !isTyped && !strays.has(line);
  };
}

/**
 * The last line that has the formulas of the table: what is written under it, Excel is not bound to take into the
 * table. Null where the workbook has no such formula, and nothing tells where the table ends.
 */
function lastWithFormulas(located: LocatedTable): number | null {
  const columns = formulaPlaces(located);
  const lines = Object.keys(located.sheet.formulas ?? {}).flatMap((address) => {
    const place = fromA1(address);
    return place && place.row > located.headerRow && columns.has(place.column) ? [place.row] : [];
  });
  return lines.length > 0 ? lines.reduce((last, line) => Math.max(last, line)) : null;
}

/** Two rows that go to the same line would write over each other. */
function givenOnce(lines: ReadonlyMap<string, number>): TargetLines["official"] {
  const given = new Set<number>();
  return (number) => {
    const line = lines.get(numberText(number));
    if (line === undefined) return "no-row";
    if (given.has(line)) return "again";
    given.add(line);
    return line;
  };
}

/** What was taken over once is not taken over again. */
function alreadyThere(rows: readonly PlanRow[]): TargetLines["same"] {
  const left = new Set(rows);
  return (said) => {
    const found = [...left].find(
      ({ cells }) =>
        said.size > 0 &&
        [...said].every(([id, after]) => {
          const value = cells[id]?.value ?? null;
          return !isBlankValue(value) && !isCellError(value) && String(value) === String(after);
        }),
    );
    if (!found) return null;
    left.delete(found);
    return lineOf(found);
  };
}

/** Null when the table is not in the plan. */
export function targetLines(grid: Grid, template: Template, id: TableId): TargetLines | null {
  const located = locateTable(grid, template, id);
  if (!located) return null;
  const { rows, beyond } = readRows(grid, tableOf(template, id), located);
  const content = template.official[id];
  const matched = content ? [...matchRows(content, rows)] : [];
  const isBlank = blankness(located);
  const last = lastWithFormulas(located);
  let next = Math.max(located.headerRow, ...rows.map(lineOf), ...beyond) + 1;
  return {
    located,
    official: givenOnce(new Map(matched.map(([number, row]) => [numberText(number), lineOf(row)]))),
    same: alreadyThere(rows),
    free() {
      while (!isBlank(next)) next += 1;
      if (last !== null && next > last) return "no-room";
      next += 1;
      return next - 1;
    },
  };
}
