import type { DefinedName, Grid, GridSheet, UnreadPart, UnreadReason } from "../core/grid/grid";
import { readActiveParts } from "./active-parts";
import { readCellFormats, type CellFormat } from "./cell-formats";
import { GridSheetBuilder } from "./grid-sheet-builder";
import { LayoutReader } from "./layout-reader";
import { type Limits, defaultLimits } from "./limits";
import { PackageParts } from "./package-parts";
import { readSharedStrings } from "./shared-strings";
import { readShownFormats } from "./differential-formats";
import { RulesReader } from "./rules-reader";
import { type SheetContext, readSheetCells } from "./sheet-cells";
import {
  type ScopedName,
  type SheetEntry,
  type WorkbookPart,
  readWorkbookPart,
  relatedPart,
} from "./workbook-part";
import type { XmlHandler } from "./xml-reader";
import { type XlsxErrorCode, MissingPartError, XlsxError } from "./xlsx-error";
import { readTableFilters } from "./table-filters";

interface ReadContext extends SheetContext {
  readonly parts: PackageParts;
  readonly formats: readonly CellFormat[] | null;
  /** For each format of the conditional formats, whether it shows anything. */
  readonly shown: readonly boolean[];
  readonly limits: Limits;
}

/** Told before the first sheet and after each one. */
export type SheetProgress = (done: number, total: number) => void;

/**
 * Reads a received .xlsx or .xlsm file. Bounds come from the cells that hold
 * something; a cell that is empty has the format "general"; built-in names
 * (print areas, filters) are left out. A sheet that cannot be read is in `unread`,
 * with its names; a cell whose content makes no sense is an error value.
 * Throws `XlsxError` when the file as a whole cannot be read.
 */
export function readGrid(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  progress: SheetProgress = () => undefined,
): Promise<Grid> {
  return new Promise((resolve) => {
    resolve(readWorkbook(new PackageParts(bytes, limits), limits, progress));
  });
}

function readWorkbook(parts: PackageParts, limits: Limits, progress: SheetProgress): Grid {
  const workbook = readWorkbookPart(parts);
  progress(0, workbook.sheets.length);
  const strings = relatedPart(workbook, "sharedStrings", parts);
  const styles = relatedPart(workbook, "styles", parts);
  const context: ReadContext = {
    parts,
    limits,
    strings: strings === null ? null : readSharedStrings(parts, strings),
    formats: styles === null ? null : readCellFormats(parts, styles),
    shown: styles === null ? [] : readShownFormats(parts, styles),
    date1904: workbook.date1904,
    ...(workbook.calculatesByHand && { calculatesByHand: true as const }),
  };
  const sheets: GridSheet[] = [];
  const unread: UnreadPart[] = [];
  workbook.sheets.forEach((entry, index) => {
    if (entry.hasCells) {
      const read = readSheet(entry, namesOf(workbook, index), context);
      if ("reason" in read) unread.push(read);
      else sheets.push(read);
    }
    progress(index + 1, workbook.sheets.length);
  });
  return {
    sheets,
    names: namesOf(workbook, null),
    date1904: workbook.date1904,
    ...(workbook.calculatesByHand && { calculatesByHand: true as const }),
    unread,
    activeParts: readActiveParts(parts, workbook),
  };
}

const hostile: ReadonlySet<string> = new Set<XlsxErrorCode>(["zip-bomb", "declarations"]);

/** A damaged or huge sheet does not hide the others; a hostile file is refused as a whole. */
function readSheet(
  { name, visibility, path }: SheetEntry,
  names: readonly DefinedName[],
  { parts, formats, shown, limits, ...context }: ReadContext,
): GridSheet | UnreadPart {
  if (path === null) return { sheet: name, reason: "missing-part", names };
  const builder = new GridSheetBuilder(formats, limits.sheetCells);
  const rules = new RulesReader(shown);
  const layout = new LayoutReader();
  try {
    readSheetCells(parts, path, context, {
      cell: (cell) => {
        builder.add(cell);
      },
      row: layout.row,
      outside: bothOf(layout, rules),
    });
    return {
      name,
      visibility,
      names,
      ...builder.build(),
      ...layout.build((ids) => readTableFilters(parts, path, ids)),
      rules: rules.build(),
    };
  } catch (error) {
    if (!(error instanceof XlsxError) || hostile.has(error.code)) throw error;
    return { sheet: name, reason: reasonOf(error), names };
  }
}

function reasonOf(error: XlsxError): UnreadReason {
  if (error instanceof MissingPartError) return "missing-part";
  return error.code === "too-large" ? "too-large" : "unreadable";
}

/** What stands outside of the rows, told to both readers. */
const bothOf = (one: XmlHandler, other: RulesReader): XmlHandler => ({
  open: (name, attributes) => {
    one.open?.(name, attributes);
    other.open(name, attributes);
  },
  text: other.text,
  close: other.close,
});

function namesOf({ names }: WorkbookPart, sheet: number | null): readonly DefinedName[] {
  return names
    .filter((name) => name.sheet === sheet && !name.name.startsWith("_xlnm."))
    .map(({ name, formula, visible }: ScopedName) => ({ name, formula, visible }));
}
