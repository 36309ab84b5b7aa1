import { fromA1 } from "../../core/grid/address";
import type { CellStyle } from "../../core/programme/workbook/drawing";
import type { SheetSnapshot } from "./snapshot";
import { columnsPart, sheetFormatPart } from "./columns-part";
import { errorResults } from "./cells-to-hucre";
import { fittedHeights, withHeights } from "./fitted-heights";
import { insertBefore, replaceOnce } from "./xml-text";
import { validationsPart } from "./validations-part";

const libraryFormat = '<sheetFormatPr defaultRowHeight="15"/>';
const libraryView = '<sheetView workbookViewId="0"';

/** What a sheet's part needs to know of its workbook. */
export interface SheetContext {
  readonly active: boolean;
  readonly date1904: boolean;
  readonly styles: readonly CellStyle[];
  /** Row added below the sheet to learn the index of its columns' styles; null when no column has one. */
  readonly probeRow: number | null;
}

/**
 * The worksheet part as the library wrote it, with what the library lacks:
 * groups, column styles, validations, error results, the selected tab.
 */
export function completeSheetPart(xml: string, sheet: SheetSnapshot, context: SheetContext): string {
  const { xml: withoutProbe, styleIndex } = takeProbeRow(xml, sheet, context.probeRow);
  const steps: readonly ((part: string) => string)[] = [
    (part) => replaceOnce(part, libraryFormat, sheetFormatPart(sheet) + columnsPart(sheet, styleIndex)),
    (part) =>
      insertBefore(part, afterValidations(part), validationsPart(sheet.validations, context.date1904)),
    (part) => (context.active ? replaceOnce(part, libraryView, `${libraryView} tabSelected="1"`) : part),
    (part) => withErrorResults(part, errorResults(sheet)),
    (part) => withHeights(part, fittedHeights(sheet, context.styles)),
  ];
  return steps.reduce((part, step) => step(part), withoutProbe);
}

/** What the library wrote of the elements that follow validations in the schema. */
function afterValidations(part: string): string {
  return part.includes("<hyperlinks>") ? "<hyperlinks>" : "<pageMargins ";
}

/** The part without the probe row, and the index in the file of each style seen on it. */
function takeProbeRow(
  xml: string,
  sheet: SheetSnapshot,
  probeRow: number | null,
): { readonly xml: string; readonly styleIndex: (style: number) => number } {
  if (probeRow === null) return { xml, styleIndex: () => 0 };
  const found = new RegExp(`<row r="${probeRow + 1}"[^>]*>(.*?)</row>`).exec(xml);
  if (!found) return { xml, styleIndex: () => 0 };
  const byStyle = new Map<number, number>();
  const styled = probedStyles(sheet);
  for (const [, address = "", index] of (found[1] ?? "").matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)) {
    const style = styled[fromA1(address)?.column ?? -1];
    if (style !== undefined) byStyle.set(style, Number(index));
  }
  return {
    xml: replaceOnce(xml, found[0], "").replace(/<dimension [^>]*\/>/, ""),
    styleIndex: (style) => byStyle.get(style) ?? 0,
  };
}

/** Styles of the sheet's columns, each once, in the order in which the probe row shows them. */
export function probedStyles(sheet: SheetSnapshot): readonly number[] {
  const styles = sheet.columns.flatMap(({ style }) => (style === undefined ? [] : [style]));
  return [...new Set(styles)];
}

function withErrorResults(xml: string, addresses: ReadonlySet<string>): string {
  if (addresses.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str">/g, (cell, address: string, rest: string) =>
    addresses.has(address) ? `<c r="${address}"${rest} t="e">` : cell,
  );
}
