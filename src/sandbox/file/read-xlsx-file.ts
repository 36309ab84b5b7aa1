import type { CellStyle } from "../../core/programme/workbook/drawing";
import { defaultLimits } from "../../xlsx/limits";
import { PackageParts } from "../../xlsx/package-parts";
import { readSharedStrings } from "../../xlsx/shared-strings";
import { readRelationships } from "../../xlsx/relationships";
import {
  type ScopedName,
  type SheetEntry,
  type WorkbookPart,
  readWorkbookPart,
  relatedPart,
} from "../../xlsx/workbook-part";
import { XlsxError } from "../../xlsx/xlsx-error";
import { fromFileFormula } from "../../xlsx/file-formula";
import { readSheetContent } from "./read-cells";
import { type ColorReader, makeColorReader } from "./read-colors";
import { readConditionalFormats, readExtendedFormats } from "./read-conditional-formats";
import { readLayout } from "./read-layout";
import { readLinks } from "./read-links";
import { readPage } from "./read-page";
import { readCustomXml, readRelatedParts } from "./read-related-parts";
import { type FileStyles, differentialStyle, readStyles } from "./read-styles";
import { readValidations } from "./read-validations";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { StyleList } from "./style-list";

interface ReadContext {
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly strings: readonly string[];
  readonly color: ColorReader;
  readonly file: FileStyles;
  readonly styles: StyleList;
}

/**
 * Reads an .xlsx file for the sandbox. What a snapshot cannot say is left out:
 * pictures, pivot tables, other kinds of charts, scales and icons,
 * passwords, chart sheets. Throws `XlsxError` when the file cannot be read.
 */
export function readXlsxFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return new Promise((resolve) => {
    resolve(readSnapshot(new PackageParts(bytes, defaultLimits)));
  });
}

function readSnapshot(parts: PackageParts): WorkbookSnapshot {
  const workbook = readWorkbookPart(parts);
  const strings = relatedPart(workbook, "sharedStrings", parts);
  const stylePart = relatedPart(workbook, "styles", parts);
  const color = makeColorReader(parts, relatedPart(workbook, "theme", parts));
  const file = stylePart === null ? { cells: [], differential: [] } : readStyles(parts, stylePart, color);
  const context: ReadContext = {
    parts,
    workbook,
    color,
    file,
    strings: strings === null ? [] : readSharedStrings(parts, strings),
    styles: new StyleList(file.cells),
  };
  const kept = workbook.sheets
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.hasCells);
  const sheets = kept.map(({ entry, index }) => readSheet(entry, index, context));
  return {
    styles: context.styles.used,
    sheets,
    names: plainNames(workbook.names.filter(({ sheet }) => sheet === null)),
    customXmlParts: readCustomXml(parts, workbook.relationships),
    activeSheet: Math.max(
      0,
      kept.findIndex(({ index }) => index === workbook.activeSheet),
    ),
    date1904: workbook.date1904,
  };
}

function readSheet(
  { name, visibility, path }: SheetEntry,
  index: number,
  context: ReadContext,
): SheetSnapshot {
  const { parts, workbook, color, file, styles, strings } = context;
  if (path === null) throw new XlsxError("malformed", `sheet ${name} has no part`);
  const { date1904 } = workbook;
  const names = workbook.names.filter(({ sheet }) => sheet === index);
  const { cells, rows, worksheet } = readSheetContent(parts, path, { strings, date1904 }, styles.use);
  const toStyle = (dxf: Parameters<typeof differentialStyle>[0]): CellStyle => differentialStyle(dxf, color);
  return {
    name,
    visibility,
    ...readLayout(worksheet, color, styles.use),
    cells,
    rows,
    conditionalFormats: [
      ...readConditionalFormats(worksheet, file.differential),
      ...readExtendedFormats(worksheet, toStyle),
    ],
    validations: readValidations(worksheet, date1904),
    ...readLinks(worksheet, readRelationships(parts, path)),
    ...readRelatedParts(parts, path, name),
    names: plainNames(names),
    page: readPage(worksheet, names),
  };
}

/** Names that people and add-ins made: print areas and filters are said elsewhere. */
function plainNames(names: readonly ScopedName[]): readonly NameSnapshot[] {
  return names
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula, visible }) => ({ name, formula: fromFileFormula(formula.slice(1)), visible }));
}
