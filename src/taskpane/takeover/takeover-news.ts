import type { TakenOver } from "../../app/taken-over";
import type { Messages } from "../../locales/messages";
import type { Item } from "../news-item";

/** What became of a table that was taken over, in sentences; what is to be reviewed stands below, with links. */
export function takeoverNews(notice: TakenOver, { takeover }: Messages): readonly Item[] {
  if (notice.isOutdated) return [{ intent: "warning", text: takeover.outdated }];
  const { rows, taken, commented, listed, doubtful, sheet, table, from, hasChanged } = notice;
  const counts = { table, rows, taken, commented, listed: listed.length, doubtful: doubtful.length };
  return [
    { intent: rows > 0 ? "success" : "warning", text: takeover.done(counts, sheet) },
    ...(hasChanged ? [{ intent: "warning", text: takeover.changed(from) } as const] : []),
  ];
}
