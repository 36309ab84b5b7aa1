/** A template as it is drawn for an organization, by sheet and by cell. */
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";
import { drawnCells, isFormula, type DrawnCell } from "./drawn-sheet";
import { drawing } from "./plan-grid";

export const choice = { category: "OP", organization: "INESSS", fiscalYear: "2024-2025" };
export const drawn = drawing(choice);
export const { sheets } = drawn;
export const namedSheets = sheets.map((sheet) => [sheet.role, sheet] as const);
const cells = new Map(namedSheets.map(([role, sheet]) => [role, drawnCells(sheet)]));

export const cellsOf = (role: string): readonly DrawnCell[] => cells.get(role) ?? [];

export function sheetOf(role: string): SheetDrawing {
  const found = sheets.find((sheet) => sheet.role === role);
  if (!found) throw new Error(`No sheet ${role}`);
  return found;
}

export const contentAt = (role: string, row: number, column: number) =>
  cellsOf(role).find((cell) => cell.row === row && cell.column === column)?.content ?? null;

export const formulasOf = (role: string) =>
  cellsOf(role).flatMap(({ content }) => (isFormula(content) ? [content] : []));
