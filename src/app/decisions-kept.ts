/** Counting, once the new report was read again, what became of the decisions of the one that was there. */
import type { Decision } from "../core/programme/finding/decision";
import type { ReportPlace } from "../core/reading/report-place";
import type { DecisionsKept } from "./session";

const sentence = (key: string, { decision, reason, author = "" }: Decision): string =>
  JSON.stringify([key, decision.trim(), reason.trim(), author.trim()]);

/** What became of each decision of a sheet that stays; null when the report was written over, or nothing was decided. */
export function decisionsKept(
  before: readonly Decision[],
  after: readonly Decision[],
  { refresh, unread = 0 }: ReportPlace,
): DecisionsKept | null {
  const left = new Map<string, number>();
  for (const item of after) {
    const said = sentence(item.key, item);
    left.set(said, (left.get(said) ?? 0) + 1);
  }
  const take = (said: string): boolean => {
    const count = left.get(said) ?? 0;
    if (count > 0) left.set(said, count - 1);
    return count > 0;
  };
  const found = before.map((item) => {
    if (item.key !== "" && take(sentence(item.key, item))) return "taken";
    return take(sentence("", item)) ? "detached" : "lost";
  });
  const count = (what: (typeof found)[number]): number => found.filter((item) => item === what).length;
  const kept = { taken: count("taken"), detached: count("detached"), lost: count("lost") + unread };
  if (refresh !== null || before.length + unread === 0) return null;
  return kept;
}
