import { formatCategory } from "../../core/grid/format-category";
import type { CellValue, FormatCategory } from "../../core/grid/grid";

const categories: Readonly<Record<string, FormatCategory>> = {
  General: "general",
  Percentage: "percent",
  Date: "date",
  Time: "date",
  Text: "text",
};

/** Category of a format; what Excel calls "Custom" (ours has a no-break space) is told by its code, as in files. */
export function categoryOf(category: string, code: string): FormatCategory {
  return categories[category] ?? (category === "Custom" ? formatCategory(code) : "number");
}

/** What a cell holds, from its value and its value type. */
export function toValue(value: unknown, type: string): CellValue {
  if (type === "Error") return { error: String(value) };
  if (value === "" || type === "Empty") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
