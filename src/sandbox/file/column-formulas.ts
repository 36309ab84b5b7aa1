/** The formulas by which whole columns of a table are worked out. */
import { groupBy } from "../../core/collections/group-by";
import type { Block } from "../../core/grid/blocks";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";

/** Stands for the number of the formula's own row. */
const OWN_ROW = "\u0000";

/** A formula without what differs from row to row: its references to its own row. */
const withoutRow = ({ formula = "", row }: CellSnapshot): string =>
  formula.replace(new RegExp(`(?<=[A-Z])${row + 1}(?![\\d(])`, "g"), OWN_ROW);

/** The formula that more than half of the rows have, as it reads in the first of them; null when there is none. */
function commonFormula(cells: readonly CellSnapshot[], { top, bottom }: Block): string | null {
  const groups = [...groupBy(cells, withoutRow)];
  const common = groups.find(([, { length }]) => 2 * length > bottom - top);
  return common ? common[0].replaceAll(OWN_ROW, String(top + 2)) : null;
}

/**
 * For each column of a table, its formula as the file tells it, for the first row below the headers; null when the
 * column is not worked out, or not by one formula. Some cells may have been typed over.
 * @param area the table, header row included
 */
export function columnFormulas(area: Block, { cells }: SheetSnapshot): readonly (string | null)[] {
  const inside = cells.filter(
    ({ row, formula }) => formula !== undefined && row > area.top && row <= area.bottom,
  );
  const byColumn = groupBy(inside, ({ column }) => String(column));
  return Array.from({ length: area.right - area.left + 1 }, (_, place) =>
    commonFormula(byColumn.get(String(area.left + place)) ?? [], area),
  );
}
