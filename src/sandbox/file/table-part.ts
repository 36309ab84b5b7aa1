import type { SheetSnapshot, TableSnapshot } from "./snapshot";
import { blockAddress } from "../../core/grid/blocks";
import { parseArea } from "./file-address";
import { columnFormulas } from "./column-formulas";
import { toFileFormula } from "../../xlsx/file-formula";
import { element, escapeAttribute, escapeText, xmlPart } from "./xml-text";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The part of a table. Throws when a column's name is not the text of its header
 * cell, or is there twice: Excel would repair the file.
 */
export function tablePart(table: TableSnapshot, id: number, sheet: SheetSnapshot): string {
  checkColumns(table, sheet);
  const ref = blockAddress(parseArea(table.range));
  const formulas = columnFormulas(parseArea(table.range), sheet);
  const columns = table.columns.map((name, index) => tableColumn(name, index + 1, formulas[index])).join("");
  return xmlPart(
    element(
      "table",
      { xmlns: namespace, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      (table.showFilterButton ? element("autoFilter", { ref }) : "") +
        element("tableColumns", { count: table.columns.length }, columns) +
        element("tableStyleInfo", {
          name: table.style,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: table.showBandedRows ? 1 : 0,
          showColumnStripes: 0,
        }),
    ),
  );
}

/**
 * Line breaks of a column's name are written `_x000a_`, as Excel does. The formula is what Excel fills the column with
 * when the table grows.
 */
function tableColumn(name: string, id: number, formula: string | null | undefined): string {
  const written = escapeAttribute(name).replaceAll("&#13;", "_x000d_").replaceAll("&#10;", "_x000a_");
  const attributes = `id="${id}" name="${written}"`;
  if (formula === null || formula === undefined) return `<tableColumn ${attributes}/>`;
  const calculated = element("calculatedColumnFormula", {}, escapeText(toFileFormula(formula)));
  return `<tableColumn ${attributes}>${calculated}</tableColumn>`;
}

function checkColumns({ name, range, columns }: TableSnapshot, sheet: SheetSnapshot): void {
  const area = parseArea(range);
  const headers = new Map(
    sheet.cells.filter((cell) => cell.row === area.top).map((cell) => [cell.column, cell.value]),
  );
  if (columns.length !== area.right - area.left + 1)
    throw new Error(`Table ${name}: columns do not fit ${range}`);
  const seen = new Set<string>();
  columns.forEach((column, index) => {
    const header = headers.get(area.left + index);
    if (header !== column) throw new Error(`Table ${name}: column « ${column} » is not in its header cell`);
    if (seen.has(column.toUpperCase())) throw new Error(`Table ${name}: column « ${column} » twice`);
    seen.add(column.toUpperCase());
  });
}
