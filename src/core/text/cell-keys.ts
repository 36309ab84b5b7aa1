/** What a cell may stand for when headers and labels are sought. */
import { onceForText } from "../collections/once-for";
import { bareKeys } from "./header-hints";
import { headerKey, withoutYear } from "./header-key";

export interface CellKeys {
  /** The first is that of the whole cell. */
  readonly keys: readonly string[];
  /** Those of the cell without the hints that stand with its header. */
  readonly bare: readonly string[];
  /** All of them without their fiscal year, the empty one left out. */
  readonly yearless: readonly string[];
}

/** Of a cell that holds no text. */
export const NO_KEYS: CellKeys = { keys: [], bare: [], yearless: [] };

/** The keys of a text. */
export const cellKeys = onceForText((text: string): CellKeys => {
  const key = headerKey(text);
  const bare = bareKeys(text);
  const yearless = [...new Set([key, ...bare].map(withoutYear))].filter((item) => item !== "");
  return { keys: [key], bare, yearless };
});
