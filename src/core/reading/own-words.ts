/** What a sheet holds that only one of several programmes says: official wordings, aims, fiscal years, its name. */
import { officialField } from "../programme/workbook/identification";
import type { Template } from "../programme/template";
import type { GridSheet } from "../grid/grid";
import { onceFor } from "../collections/once-for";
import { normalizeText } from "../text/text";

/** A shorter text may be a word, or the number of a row, that anybody writes. */
const SHORTEST = 6;

function* textsOf({ roadmap, official, lists }: Template): Generator<string> {
  yield* [roadmap.id, officialField("program", roadmap), officialField("version", roadmap)];
  for (const items of Object.values(lists))
    for (const item of items) if (typeof item === "string") yield item;
  for (const content of Object.values(official))
    for (const { cells } of content?.rows ?? [])
      for (const { content: text, variants } of Object.values(cells)) {
        if (typeof text === "string") yield text;
        yield* variants;
      }
}

/** Every text of a programme's workbook, in the form in which texts are compared. */
const wordsOf = onceFor(
  (template: Template): ReadonlySet<string> => new Set([...textsOf(template)].map(normalizeText)),
);

/**
 * The only template of which a sheet holds most texts that the others do not know; null when there is none.
 * @param among two or more.
 */
export function saidBy<T extends Template>({ values }: GridSheet, among: readonly T[]): T | null {
  const counts = new Map<T, number>(among.map((template) => [template, 0]));
  for (const line of values)
    for (const value of line) {
      if (typeof value !== "string" || value.length < SHORTEST) continue;
      const text = normalizeText(value);
      const [only, another] = among.filter((template) => wordsOf(template).has(text));
      if (only && !another) counts.set(only, (counts.get(only) ?? 0) + 1);
    }
  const most = Math.max(...counts.values());
  const [first, second] = [...counts].filter(([, count]) => count === most && count > 0);
  return first && !second ? first[0] : null;
}
