import { removable } from "../core/migration/removable";
import { afterWriting, whileItChanges } from "./again";
import type { Context } from "./context";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import { seenTitles } from "./seen-titles";
import type { ReplacedRemoved } from "./update-notices";
import { settle } from "./settle";

const read = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context, { formulas: true, notes: true }));

/**
 * « Retirer les anciennes feuilles »: removes those that an update replaced, by their ids, unless something was typed
 * there since, or something else looks at them: then all of them stay.
 */
export function removeReplaced(context: Context): Promise<void> {
  return perform(context, { kind: "remove-replaced" }, async (before) => {
    const done = await whileItChanges(async () => {
      const { grid } = await read(context);
      const { sheets, ...why } = removable(grid);
      if (sheets.length > 0) await context.ask((workbook) => workbook.removeSheets(sheets));
      const titles = sheets.map(({ name }) => name);
      return { ...why, removed: seenTitles(titles, grid) };
    });
    const after = await afterWriting(() => read(context));
    const notice: ReplacedRemoved = { kind: "replaced-removed", ...done };
    if (context.memory)
      context.memory.notice = ({ sheets }) => !sheets.some(({ name }) => done.removed.includes(name));
    return settle(after, before, { notice });
  });
}
