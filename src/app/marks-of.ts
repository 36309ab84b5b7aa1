import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";
import { fromA1 } from "../core/grid/address";
import type { LitCells } from "../core/integrity/lit-cells";
import type { CellValue, Grid, GridSheet } from "../core/grid/grid";
import type { Mark } from "../workbook/workbook";

const nothingLit: LitCells = () => false;

/**
 * One mark per cell of the findings, of its gravest finding (findings come
 * gravest first). Cells of a sheet that was not read get none; nor do those that the workbook lights by itself.
 */
export function marksOf(findings: readonly Finding[], grid: Grid, isLit = nothingLit): readonly Mark[] {
  const sheets = new Map(grid.sheets.map((sheet) => [sheet.name, sheet]));
  const marks = new Map<string, Mark | null>();
  for (const { rule, severity, cells, justified } of findings) {
    // What is only good to know is not painted, as in the template's own formats; nor is what was justified.
    if (severity === "info" || justified) continue;
    for (const cell of cells) {
      const sheet = sheets.get(cell.sheet);
      const key = `${cell.sheet}!${cell.address}`;
      if (!sheet || marks.has(key)) continue;
      const mark = { cell, severity, rule, content: contentOf(sheet, cell) };
      marks.set(key, isLit(severity, cell) ? null : mark);
    }
  }
  return [...marks.values()].filter((mark) => mark !== null);
}

function contentOf({ origin, values }: GridSheet, { address }: FindingCell): CellValue {
  const position = fromA1(address);
  if (!position) throw new Error(`not the address of a cell: ${address}`);
  return values[position.row - origin.row]?.[position.column - origin.column] ?? null;
}
