import type { ReplacedRemoved, Updated, UpdateNotice } from "../../app/update-notices";
import type { Messages } from "../../locales/messages";
import { named, typedNews, type Item } from "../news-item";

/** What became of an update. Which sheets are still there is told beside the offer to remove them. */
function updatedNews(
  { version, moved, kept, keptSheet, missing, stale, typed, lapsed = 0 }: Updated,
  words: Messages,
): readonly Item[] {
  const { update, findings } = words;
  const places = missing.map(({ sheet, address }) => findings.cell(sheet, address));
  return [
    { intent: "success", text: update.done(version, moved, kept, keptSheet) },
    ...(places.length > 0
      ? [
          {
            intent: "warning",
            text: update.missing(places.slice(0, named), Math.max(0, places.length - named)),
          } as const,
        ]
      : []),
    ...(stale.length > 0 ? [{ intent: "warning", text: update.stale(stale) } as const] : []),
    ...(lapsed > 0 ? [{ intent: "warning", text: update.lapsed(lapsed) } as const] : []),
    ...typedNews(typed, words),
  ];
}

/** What became of the sheets that an update replaced. */
function replacedNews(
  { removed, changed, noted, referring }: ReplacedRemoved,
  { update }: Messages,
): readonly Item[] {
  return [
    ...(removed.length > 0 ? [{ intent: "success", text: update.removed(removed) } as const] : []),
    ...(changed.length > 0 ? [{ intent: "warning", text: update.changed(changed) } as const] : []),
    ...(noted.length > 0 ? [{ intent: "warning", text: update.noted(noted) } as const] : []),
    ...(referring.length > 0 ? [{ intent: "warning", text: update.referring(referring) } as const] : []),
  ];
}

/** What updates have to say; one that is only planned is shown whole, with its buttons. */
export function updateNews(notice: UpdateNotice, words: Messages): readonly Item[] {
  switch (notice.kind) {
    case "update-planned":
      return [];
    case "updated":
      return updatedNews(notice, words);
    case "replaced-removed":
      return replacedNews(notice, words);
  }
}
