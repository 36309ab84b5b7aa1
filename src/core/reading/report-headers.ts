import { reportColumns, type ReportColumnId } from "../programme/workbook/report";
import type { CellValue, GridSheet } from "../grid/grid";
import { onceFor, onceForText } from "../collections/once-for";
import { normalizeText } from "../text/text";

/** Where the report was found. Rows and columns are zero-based places on the sheet. */
export interface LocatedReport {
  readonly sheet: GridSheet;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ReportColumnId, number>>>;
}

/** Rows looked at for the headers. */
const SEARCHED_ROWS = 40;

const headerIds = new Map(reportColumns.map(({ id, header }) => [normalizeText(header), id]));

/** The column whose header a text is; null for any other text. */
const headerIdOf = onceForText(
  (text: string): ReportColumnId | null => headerIds.get(normalizeText(text)) ?? null,
);

/** Longer cells are texts: no header has so many characters, spaces around it included. */
const LONGEST = 100;

function columnsIn(sheet: GridSheet, row: readonly CellValue[]): LocatedReport["columns"] {
  const columns: Partial<Record<ReportColumnId, number>> = {};
  row.forEach((value, place) => {
    const id = typeof value === "string" && value.length <= LONGEST ? headerIdOf(value) : null;
    if (id !== null) columns[id] ??= sheet.origin.column + place;
  });
  return columns;
}

/** Fewest headers by which the row of the headers is known, when those of the decisions are not all there. */
const FEWEST = 3;

/** The row that holds most of a report's headers, with their places; null when no row has enough of them. */
export function reportHeadersIn(sheet: GridSheet): LocatedReport | null {
  const rows = sheet.values
    .slice(0, SEARCHED_ROWS)
    .map((row, place) => ({ sheet, headerRow: sheet.origin.row + place, columns: columnsIn(sheet, row) }));
  const countOf = ({ columns }: LocatedReport): number => Object.keys(columns).length;
  const [best] = rows.sort((one, other) => countOf(other) - countOf(one));
  return best && countOf(best) >= FEWEST ? best : null;
}

/** The row of the sheet that holds the headers of what is decided and why; null when there is none. */
export const reportIn = onceFor((sheet: GridSheet): LocatedReport | null => {
  for (const [place, row] of sheet.values.slice(0, SEARCHED_ROWS).entries()) {
    const columns = columnsIn(sheet, row);
    if (columns.decision === undefined || columns.reason === undefined) continue;
    return { sheet, headerRow: sheet.origin.row + place, columns };
  }
  return null;
});
