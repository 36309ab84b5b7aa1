import type { FormatCategory } from "../core/grid/grid";

/** Built-in formats by number, the ranges whose meaning depends on the language included. */
const builtIns: readonly (readonly [first: number, last: number, category: FormatCategory])[] = [
  [1, 8, "number"],
  [9, 10, "percent"],
  [11, 13, "number"],
  [14, 22, "date"],
  [27, 36, "date"],
  [37, 44, "number"],
  [45, 47, "date"],
  [48, 48, "number"],
  [49, 49, "text"],
  [50, 58, "date"],
];

/** Category of a built-in format number; "general" for the others. */
export function builtInCategory(id: number): FormatCategory {
  return builtIns.find(([first, last]) => id >= first && id <= last)?.[2] ?? "general";
}
