import { isCellError, type CellValue } from "../grid/grid";
import { isBlankText } from "./text";

/** True when a cell shows nothing: empty, outside of what was read, or a text of blanks only. */
export const isBlankValue = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === "string" && isBlankText(value));

/** True when a cell holds something that was meant: an error value shows something, but answers nothing. */
export const hasContent = (value: CellValue): boolean => !isBlankValue(value) && !isCellError(value);
