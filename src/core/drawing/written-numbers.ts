import type { CellContent } from "../programme/workbook/drawing";

/** True for texts that are nothing but numbers, as they are published: such a column lines up as numbers do. */
export function areWrittenNumbers(texts: readonly CellContent[]): boolean {
  const filled = texts.filter((text) => text !== null && text !== "");
  return (
    filled.length > 0 &&
    filled.every((text) => typeof text === "string" && /^[-\u2212+]?\d+(?:[.,]\d+)?$/.test(text))
  );
}
