import type { ColumnSnapshot, SheetSnapshot } from "./snapshot";
import { toFileWidth } from "./column-width";
import { element } from "./xml-text";

/** `<cols>` of a sheet, or "" when no column differs. `styleIndex` gives the index of a style in the file. */
export function columnsPart(sheet: SheetSnapshot, styleIndex: (style: number) => number): string {
  const columns = withCollapsedFlags(sheet.columns);
  const written = columns.map((column) =>
    element("col", {
      min: column.column + 1,
      max: column.column + 1,
      // Excel wants a width on every col element.
      width: toFileWidth(column.width ?? defaultWidth),
      customWidth: column.width === undefined ? undefined : 1,
      style: column.style === undefined ? undefined : styleIndex(column.style),
      hidden: column.hidden === true ? 1 : undefined,
      outlineLevel:
        column.outlineLevel === undefined || column.outlineLevel === 0 ? undefined : column.outlineLevel,
      collapsed: column.collapsed === true ? 1 : undefined,
    }),
  );
  return written.length === 0 ? "" : element("cols", {}, written.join(""));
}

/** `<sheetFormatPr>`: without the outline levels Excel does not show the group buttons. */
export function sheetFormatPart(sheet: SheetSnapshot): string {
  const deepest = (items: readonly { readonly outlineLevel?: number }[]): number | undefined => {
    const level = Math.max(0, ...items.map((item) => item.outlineLevel ?? 0));
    return level === 0 ? undefined : level;
  };
  return element("sheetFormatPr", {
    defaultRowHeight: 15,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
}

/** Width that Excel gives a column nobody touched. */
const defaultWidth = 8.43;

/** Columns in order, the one to the right of a hidden group flagged as its collapsed summary. */
function withCollapsedFlags(columns: readonly ColumnSnapshot[]): readonly ColumnSnapshot[] {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  for (const { column, hidden, outlineLevel = 0 } of columns) {
    const next = byColumn.get(column + 1) ?? { column: column + 1 };
    if (hidden === true && outlineLevel > (next.outlineLevel ?? 0)) {
      byColumn.set(column + 1, { ...next, collapsed: true });
    }
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
