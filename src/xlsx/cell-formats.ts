import type { FormatCategory } from "../core/plan/grid";
import { builtInCategory, formatCategory } from "./format-category";
import type { PackageParts } from "./package-parts";
import { parsePart } from "./xml-reader";
import { decodeXstring } from "./xstring";

/** Category of the number format of each cell style, in the order of `cellXfs`. */
export function readCellFormats(parts: PackageParts, path: string): readonly FormatCategory[] {
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
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInCategory(id) : formatCategory(code);
  });
}
