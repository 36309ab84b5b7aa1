import type { FactValue } from "../core/programme/finding/facts";
import { formats } from "./formats";
import type { Language } from "./language";

/** The words of what a fact holds one a line, as a list in a sentence: « a, b et c ». */
export function listed(
  language: Language,
  value: FactValue,
  words: Readonly<Record<string, string>>,
): string {
  const items = typeof value === "string" ? value.split("\n") : [];
  return formats[language].list(items.map((item) => words[item] ?? item));
}
