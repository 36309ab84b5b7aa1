import type { CellValue } from "./grid";
import { isBlankText } from "./text";

/** True when a cell shows nothing: empty, outside of what was read, or a text of blanks only. */
export const isBlankValue = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === "string" && isBlankText(value));
