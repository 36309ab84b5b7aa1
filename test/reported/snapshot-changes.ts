/** Changes of a workbook that is plain data. */
import { toA1, type CellPosition } from "../../src/core/grid/address";
import { lettersApart } from "../../src/core/text/normal-form";
import { parseArea } from "../../src/sandbox/file/file-address";
import type {
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../src/sandbox/file/snapshot";
import type { CellContent } from "../scenarios/scenario-value";

export interface CellChange {
  readonly place: CellPosition;
  readonly content: CellContent;
}

/** Place of a sheet in the workbook. Throws when it is not there. */
export function sheetPlace({ sheets }: WorkbookSnapshot, title: string): number {
  const place = sheets.findIndex(({ name }) => lettersApart(name) === lettersApart(title));
  if (place < 0) throw new Error(`No sheet ${title} among ${sheets.map(({ name }) => name).join(", ")}`);
  return place;
}

/** The same workbook, one sheet changed. */
export function withSheet(
  book: WorkbookSnapshot,
  title: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const place = sheetPlace(book, title);
  return { ...book, sheets: book.sheets.map((sheet, index) => (index === place ? change(sheet) : sheet)) };
}

/** What stands in a cell whose contents are put into the file afterwards. */
const PLACEHOLDER = 0;

/** A column of a table is called as its header cell: Excel sees to it. */
function withHeaders(table: TableSnapshot, cells: ReadonlyMap<string, CellSnapshot>): TableSnapshot {
  const { top, left } = parseArea(table.range);
  const columns = table.columns.map((name, place) => {
    const said = cells.get(toA1({ row: top, column: left + place }))?.value;
    return typeof said === "string" ? said : name;
  });
  return { ...table, columns };
}

/** The same workbook, cells of a sheet holding something else; their style stays but for the number format asked for. */
export function withCells(
  book: WorkbookSnapshot,
  title: string,
  changes: readonly CellChange[],
): WorkbookSnapshot {
  const styles = [...book.styles];
  const changed = withSheet(book, title, (sheet) => {
    const cells = new Map(sheet.cells.map((cell) => [toA1(cell), cell]));
    for (const { place, content } of changes) {
      const { value, format, formula, xml } = content;
      const before = cells.get(toA1(place))?.style;
      const own = before === undefined ? {} : styles[before];
      const style = format === undefined ? before : styles.push({ ...own, numberFormat: format }) - 1;
      cells.set(toA1(place), {
        ...place,
        value: xml ? PLACEHOLDER : value,
        ...(formula === undefined ? {} : { formula }),
        ...(style === undefined ? {} : { style }),
      });
    }
    return {
      ...sheet,
      cells: [...cells.values()],
      tables: sheet.tables.map((table) => withHeaders(table, cells)),
    };
  });
  return { ...changed, styles };
}
