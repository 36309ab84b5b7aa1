import { isCellError, type CellValue } from "./grid";

/** Two cells hold the same: the same error, or the same value. */
export const isSameContent = (one: CellValue, other: CellValue): boolean =>
  one !== null && other !== null && isCellError(one) && isCellError(other)
    ? one.error === other.error
    : one === other;
