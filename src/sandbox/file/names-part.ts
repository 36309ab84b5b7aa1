import { quoteSheet } from "../../core/grid/address";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { absoluteAddress, parseArea } from "./file-address";
import { toFileFormula } from "../../xlsx/file-formula";
import { element, escapeText } from "./xml-text";

interface FileName {
  readonly name: string;
  readonly text: string;
  readonly hidden: boolean;
  /** Position of the sheet that owns the name; undefined for the workbook. */
  readonly sheet?: number;
}

/** `<definedNames>`: workbook and sheet names, print areas and print titles, in Excel's order; or "". */
export function namesPart(snapshot: WorkbookSnapshot): string {
  const names: readonly FileName[] = [
    ...snapshot.names.map((name) => fileName(name)),
    ...snapshot.sheets.flatMap((sheet, index) => [
      ...sheet.names.map((name) => ({ ...fileName(name), sheet: index })),
      ...printNames(sheet).map((name) => ({ ...name, sheet: index })),
    ]),
  ];
  const written = [...names]
    .sort(inExcelOrder)
    .map((name) =>
      element(
        "definedName",
        { name: name.name, localSheetId: name.sheet, hidden: name.hidden ? 1 : undefined },
        escapeText(name.text),
      ),
    );
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
}

function fileName({ name, formula, visible }: NameSnapshot): FileName {
  return { name, text: toFileFormula(formula), hidden: !visible };
}

function printNames({ name, page }: SheetSnapshot): readonly FileName[] {
  const own = quoteSheet(name);
  const area = page?.printArea ?? "";
  const titles = [page?.titleColumns, page?.titleRows].flatMap((part) => (part ? [`${own}!${part}`] : []));
  return [
    ...(area === "" ? [] : [{ name: "_xlnm.Print_Area", text: qualify(own, area), hidden: false }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", text: titles.join(","), hidden: false }]),
  ];
}

function qualify(sheet: string, ranges: string): string {
  return ranges
    .split(",")
    .map((range) => `${sheet}!${absoluteAddress(parseArea(range))}`)
    .join(",");
}

function inExcelOrder(a: FileName, b: FileName): number {
  const first = a.name.toUpperCase();
  const second = b.name.toUpperCase();
  if (first !== second) return first < second ? -1 : 1;
  return (a.sheet ?? -1) - (b.sheet ?? -1);
}
