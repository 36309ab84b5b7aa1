import type { Notice } from "../app/session";
import type { Messages } from "../locales/messages";
import type { Item } from "./news-item";

/** Which fiscal year is in view, or that there is none of its columns. */
export const yearNews = (
  { year, isFound }: Extract<Notice, { kind: "year-shown" }>,
  { year: said }: Messages,
): readonly Item[] => [
  isFound ? { intent: "success", text: said.shown(year) } : { intent: "warning", text: said.notFound(year) },
];
