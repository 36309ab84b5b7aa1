import type { TemplateRefilled, Withdrawn } from "../app/session";
import type { Messages } from "../locales/messages";
import { named, typedNews, type Item } from "./news-item";

const reasons = ["noted", "referring", "twice", "unread"] as const;

/** What became of a template that was to be taken back out. */
export function withdrawnNews(notice: Withdrawn, { undo, findings }: Messages): readonly Item[] {
  const { done, nothing, stays, alone } = undo.withdraw;
  const { removed, isAlone } = notice;
  const typed = notice.typed.map(({ sheet, address }) => findings.cell(sheet, address));
  const why = [["typed", typed] as const, ...reasons.map((reason) => [reason, notice[reason]] as const)];
  const texts = why.flatMap(([reason, names]) =>
    names.length > 0 ? [stays[reason](names.slice(0, named), Math.max(0, names.length - named))] : [],
  );
  const warnings = [...texts, ...(isAlone ? [alone] : [])].map((text): Item => ({ intent: "warning", text }));
  if (removed.length > 0) return [{ intent: "success", text: done(removed.length) }];
  return warnings.length > 0 ? warnings : [{ intent: "info", text: nothing }];
}

/** What became of sheets that were emptied. */
export function refilledNews(notice: TemplateRefilled, words: Messages): readonly Item[] {
  const { drawn, left, typed, hidden } = notice;
  const { emptied } = words.undo;
  const seen = (titles: readonly string[]) => {
    const shown = titles.filter((title) => !hidden.includes(title));
    return [shown, shown.length < titles.length] as const;
  };
  const isNothing = drawn.length + left.length === 0;
  return [
    ...(isNothing ? [{ intent: "info", text: emptied.nothing } as const] : []),
    ...(drawn.length > 0 ? [{ intent: "success", text: emptied.done(...seen(drawn)) } as const] : []),
    ...(left.length > 0 ? [{ intent: "warning", text: emptied.left(...seen(left)) } as const] : []),
    ...typedNews(typed, words),
  ];
}
