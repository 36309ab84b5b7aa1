import type { CellEdit, EditFormat } from "../../src/core/programme/finding/fix";
import { fromA1 } from "../../src/core/grid/address";
import { blockAddress, toBlocks, type Block } from "../../src/core/grid/blocks";
import type { CellValue, FormatCategory, Grid, GridSheet } from "../../src/core/grid/grid";

const categories: Readonly<Record<EditFormat, FormatCategory>> = {
  percent: "percent",
  date: "date",
  text: "text",
  general: "general",
};

const isSame = (one: Block, other: Block): boolean => blockAddress(one) === blockAddress(other);

function written(sheet: GridSheet, edit: CellEdit): GridSheet {
  const { cell, after, format } = edit;
  const place = fromA1(cell.address);
  if (!place) throw new Error(`Not a cell: ${cell.address}`);
  const row = place.row - sheet.origin.row;
  const column = place.column - sheet.origin.column;
  const at = <T>(lines: readonly (readonly T[])[], value: T): readonly (readonly T[])[] =>
    lines.map((line, r) => (r === row ? line.map((old, c) => (c === column ? value : old)) : line));
  // A formula is worked out by the workbook: until then it has no value.
  const isFormula = typeof after === "object" && after !== null;
  const value: CellValue = isFormula ? null : after;
  const region = edit.unmerge === undefined ? null : (toBlocks(edit.unmerge)[0] ?? null);
  return {
    ...sheet,
    ...(region && sheet.merges ? { merges: sheet.merges.filter((item) => !isSame(item, region)) } : {}),
    values: at(sheet.values, value),
    formats: format ? at(sheet.formats, categories[format]) : sheet.formats,
    ...(isFormula ? { notCalculated: [...(sheet.notCalculated ?? []), place] } : {}),
  };
}

/** The grid as it is read once these edits have been written. Throws when a sheet is not there. */
export function withEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  return edits.reduce((now, edit) => {
    if (!now.sheets.some(({ name }) => name === edit.cell.sheet))
      throw new Error(`No sheet ${edit.cell.sheet}`);
    return {
      ...now,
      sheets: now.sheets.map((sheet) => (sheet.name === edit.cell.sheet ? written(sheet, edit) : sheet)),
    };
  }, grid);
}
