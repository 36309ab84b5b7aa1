import { afterWriting, whileItChanges } from "./again";
import type { Context } from "./context";
import { newMarks } from "./mark-cells";
import { sheetsHold } from "./notice-holds";
import { perform } from "./perform";
import { readWhole } from "./read-whole";
import { aboutOf } from "./remove-incomplete";
import type { TemplateRefilled } from "./session";
import { settle } from "./settle";

/**
 * « Rétablir » what undoing an insertion emptied: draws these sheets again, as the template has them. What is not blank
 * any more is left.
 */
export function refillTemplate(context: Context, roadmap: string): Promise<void> {
  return perform(context, { kind: "refill", roadmap }, async (before) => {
    const choice = context.memory?.inserted ?? null;
    const done = await whileItChanges(async () => {
      const { grid } = await readWhole(context);
      const found = context.withdrawals?.refillings(grid, roadmap, choice) ?? [];
      const about = choice ? aboutOf({ programme: roadmap, ...choice }) : roadmap;
      const asked = found.flatMap(({ sheet: { id }, drawing }) =>
        id === undefined ? [] : [{ id, drawing, about }],
      );
      if (asked.length === 0) return { drawn: [], left: [], typed: [] };
      return context.ask((workbook) => workbook.refill(asked));
    });
    const after = await afterWriting(() => readWhole(context));
    // What is empty still was not drawn, whatever Excel said of it.
    const blank = (after.outcome.emptied ?? []).map(({ sheet }) => sheet);
    const drawn = done.drawn.filter((title) => !blank.includes(title));
    const left = [...done.left, ...done.drawn.filter((title) => blank.includes(title))];
    if (context.memory) context.memory.notice = sheetsHold(drawn);
    const unseen = after.grid.sheets.filter(({ visibility }) => visibility !== "visible");
    const hidden = unseen.map(({ name }) => name).filter((title) => [...drawn, ...left].includes(title));
    const notice: TemplateRefilled = { kind: "refilled", ...done, drawn, left, hidden };
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}
