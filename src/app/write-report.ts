import type { Context } from "./context";
import type { DrawnReport } from "./contracts";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Notice } from "./session";
import { settle } from "./settle";
import { watch } from "./watchdog";

/** « Écrire le rapport »: reads, validates, writes the report with the decisions that it held, reads again. */
export function writeReport(context: Context): Promise<void> {
  const { clock, workbook, drawReport } = context;
  return perform(context, { kind: "write-report" }, async (before, progress) => {
    const read = await retryWhileEditing(clock, () => readPlan(context, { formulas: true }));
    if (read.outcome.status === "not-a-plan") return settle(read, before, { notice: null });
    const drawn = drawReport(read.outcome.validation, read.checkedAt, read.grid);
    await watch(clock, (alive) =>
      workbook.writeReport(drawn.drawing, drawn.place, (done, total) => {
        alive();
        progress(done, total);
      }),
    );
    const after = await retryWhileEditing(clock, () => readPlan(context, { formulas: true }));
    return settle(after, before, { notice: noticeOf(drawn) });
  });
}

const noticeOf = ({ drawing, place, rows }: DrawnReport): Notice => ({
  kind: "report-written",
  title: place.refresh ?? drawing.title,
  rows,
  setAside: place.setAside,
});
