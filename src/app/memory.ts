/** What is kept from one reading of the workbook to the next, besides what is shown. */
import type { FindingCell } from "../core/programme/finding/facts";
import { contentAt } from "../core/grid/content-at";
import type { CellValue, Grid, GridSheet, MarkCount } from "../core/grid/grid";
import { fromA1 } from "../core/grid/address";
import { isSameContent } from "../core/grid/same-content";
import type { Mark } from "../workbook/workbook";
import type { Outcome, TemplateChoice } from "./contracts";
import { validationsIn } from "./plans-in";

/** A cell whose formula was found wanting, as it stood then. */
interface LookedAt {
  readonly cell: FindingCell;
  readonly value: CellValue;
  /** Null when the cell held no formula. */
  readonly formula: string | null;
  /** What its row begins with: it is told from another row that came in its place. */
  readonly row: CellValue;
}

/** The formulas that were found wanting, and when they were looked at. */
export interface FormulaMemory {
  readonly cells: readonly LookedAt[];
  readonly at: Date;
}

/** What a notice rests on: it ends when this does not hold any more. */
export type Holds = (grid: Grid, outcome: Outcome) => boolean;

export interface Memory {
  formulas: FormulaMemory | null;
  /** What was read last; null at first. */
  read: Grid | null;
  notice: Holds | null;
  /** What was last known of our marks; null when no command drew or removed any since the pane was opened. */
  marks: MarkCount | null;
  /** The marks that were last drawn, all of them; those that are there may be fewer. */
  drawn: readonly Mark[];
  /** What the template was last inserted for; null when none was since the pane was opened. */
  inserted: TemplateChoice | null;
}

export const createMemory = (): Memory => ({
  ...{ formulas: null, read: null, notice: null, marks: null, inserted: null },
  drawn: [],
});

/** The rule that looks at formulas. */
const RULE = "VAL-08";

const startOfRow = (sheet: GridSheet, address: string): CellValue => {
  const row = (fromA1(address)?.row ?? 0) - sheet.origin.row;
  return sheet.values[row]?.find((value) => value !== null) ?? null;
};

/** What a reading with formulas found, for those that follow without. */
export function formulasFound(grid: Grid, outcome: Outcome, at: Date): FormulaMemory | null {
  if (outcome.status === "not-a-plan") return null;
  const cells = validationsIn(outcome)
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === RULE)
    .flatMap(({ cells: told, fix }) => [...told, ...(fix?.edits.map(({ cell }) => cell) ?? [])]);
  const unique = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  const looked = [...unique.values()].flatMap((cell): readonly LookedAt[] => {
    const sheet = grid.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet?.formulas) return [];
    const formula = sheet.formulas[cell.address] ?? null;
    return [{ cell, value: contentAt(grid, cell), formula, row: startOfRow(sheet, cell.address) }];
  });
  return { cells: looked, at };
}

/** A grid that was read without formulas, with those that are known of cells that have not changed since. */
export function withRemembered(grid: Grid, { cells }: FormulaMemory): Grid {
  const sheets = grid.sheets.map((sheet): GridSheet => {
    const same = cells.filter(
      ({ cell, value, row }) =>
        cell.sheet === sheet.name &&
        isSameContent(value, contentAt(grid, cell)) &&
        isSameContent(row, startOfRow(sheet, cell.address)),
    );
    if (sheet.formulas || same.length === 0) return sheet;
    return {
      ...sheet,
      remembered: Object.fromEntries(same.map(({ cell, formula }) => [cell.address, formula])),
    };
  });
  return sheets.some((sheet, place) => sheet !== grid.sheets[place]) ? { ...grid, sheets } : grid;
}
