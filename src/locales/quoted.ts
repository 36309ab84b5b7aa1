import type { FactValue } from "../core/programme/finding/facts";
import { excerpt } from "./excerpts";
import { formats } from "./formats";
import type { Language } from "./language";

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  en: ["“", "”"],
};

/** What a fact holds one a line, each quoted, as a list in a sentence: « a », « b » or « c ». */
export function quoted(language: Language, value: FactValue, link: "and" | "or" = "and"): string {
  const [open, close] = marks[language];
  const items = typeof value === "string" ? value.split("\n") : [];
  const shown = items.map((item) => `${open}${excerpt(item)}${close}`);
  return link === "or" ? formats[language].choice(shown) : formats[language].list(shown);
}
