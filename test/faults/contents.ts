/** What a workbook holds, in lines that can be compared. */
import { fromA1, toA1 } from "../../src/core/grid/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";

export const titled = ({ sheets }: WorkbookSnapshot, title: string): SheetSnapshot | undefined =>
  sheets.find(({ name }) => name === title);

const shown = ({ value, formula }: Pick<CellSnapshot, "value" | "formula">): string =>
  formula ?? (typeof value === "string" ? value : JSON.stringify(value));

export function textAt(sheet: SheetSnapshot, address: string): string {
  const place = fromA1(address);
  const cell = sheet.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return !cell || (cell.value === null && cell.formula === undefined) ? "" : shown(cell);
}

/** Contents of a sheet's cells by address. */
export function cellsOf(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    sheet.cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map((cell) => [toA1(cell), shown(cell)]),
  );
}

/** Everything that a failed command must have left as it was, a line each. */
export function linesOf({ sheets, names, customXmlParts }: WorkbookSnapshot): readonly string[] {
  return [
    ...sheets.flatMap((sheet) => {
      const { name, visibility, tables, validations, conditionalFormats, names: own } = sheet;
      const at = (line: string): string => `${name}: ${line}`;
      return [
        at(visibility),
        ...[...cellsOf(sheet)].map(([address, text]) => at(`${address} ${text}`)),
        ...tables.map((table) => at(`table ${table.name} ${table.range}`)),
        ...validations.map(({ range, rule }) => at(`list ${range} ${rule.type}`)),
        ...conditionalFormats.map(({ range, formula }) => at(`format ${range} ${formula}`)),
        ...own.map((item) => at(`name ${item.name} ${item.formula}`)),
      ];
    }),
    ...names.map(({ name, formula }) => `name ${name} ${formula}`),
    ...customXmlParts.map((xml) => `xml ${xml}`),
  ].sort();
}

/** Lines of one that the other lacks. */
export function lacking(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
