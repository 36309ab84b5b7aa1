import { markOf, type SheetMark } from "../programme/workbook/mark";
import { drawnAnew } from "../programme/workbook/report";
import type { Template } from "../programme/template";
import type { Grid, GridSheet } from "../grid/grid";

/** What the marks of the sheets of a plan say, but for those that commands draw anew. */
export const marksOf = (grid: Grid, { roadmap }: Pick<Template, "roadmap">): readonly SheetMark[] =>
  grid.sheets.flatMap((sheet) => {
    const mark = markOf(sheet);
    return mark?.roadmap === roadmap.id && !drawnAnew.has(mark.role) ? [mark] : [];
  });

/** Revisions that the marked sheets of a plan were drawn by, the lowest first, each once. */
export function revisionsOf(grid: Grid, template: Template): readonly number[] {
  const found = marksOf(grid, template).map(({ revision }) => revision);
  return [...new Set(found)].sort((left, right) => left - right);
}

/**
 * True when a sheet was drawn by this revision of the template, so that its formulas, lists, limits and highlights can be
 * held against it. A sheet that lost its mark goes with the others of the workbook; without any, nothing says otherwise.
 */
export function isOfThisRevision(sheet: GridSheet, grid: Grid, template: Template): boolean {
  const own = markOf(sheet);
  if (own?.roadmap === template.roadmap.id) return own.revision === template.revision;
  return revisionsOf(grid, template).every((revision) => revision === template.revision);
}
