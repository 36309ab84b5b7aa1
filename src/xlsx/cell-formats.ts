import { formatCategory } from "../core/grid/format-category";
import type { FormatCategory } from "../core/grid/grid";
import { builtInCodes } from "./built-in-codes";
import { builtInCategory } from "./format-category";
import type { PackageParts } from "./package-parts";
import { parsePart } from "./xml-reader";
import { decodeXstring } from "./xstring";

/** Number format of a cell style. */
export interface CellFormat {
  readonly category: FormatCategory;
  /** en-US code; null when it is "General" or the file names it by a number that has no code of its own. */
  readonly code: string | null;
}

export const generalFormat: CellFormat = { category: "general", code: null };

/** Excel escapes a no-break space with a backslash when it saves, and Office.js gives it bare. */
const bareSpaces = (code: string): string =>
  code.replace(/"[^"]*"|\\(.)/g, (token, escaped: string | undefined) =>
    escaped === "\u00A0" || escaped === "\u202F" ? escaped : token,
  );

function formatOf(id: number, code: string | undefined): CellFormat {
  const known = code === undefined ? builtInCodes[id] : bareSpaces(code);
  return {
    category: code === undefined ? builtInCategory(id) : formatCategory(code),
    code: known === undefined || known.toLowerCase() === "general" ? null : known,
  };
}

/** Number format of each cell style, in the order of `cellXfs`. */
export function readCellFormats(parts: PackageParts, path: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  parsePart(parts, path, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "numFmt") codes.set(Number(numFmtId), decodeXstring(formatCode));
      else if (name === "xf" && inCellStyles) ids.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ids.map((id) => formatOf(id, codes.get(id)));
}
