import { WorkbookError, type InsertedTemplate, type Progress } from "../workbook/workbook";
import type { Context } from "./context";
import type { TemplateChoice } from "./contracts";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Notice, Settled } from "./session";
import { settle } from "./settle";
import { watch } from "./watchdog";

/** « Insérer le gabarit »: draws it, inserts it, shows what is still to fill in. A template already there is shown instead. */
export function insertTemplate(context: Context, choice: TemplateChoice): Promise<void> {
  return perform(context, { kind: "insert", choice }, async (before, progress) => {
    try {
      const { titles, renamed } = await insert(context, choice, progress);
      const notice: Notice = { kind: "inserted", renamed: renamed.map((role) => titles[role] ?? role) };
      return await show(context, before, notice);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== "template-present") throw error;
      return await show(context, before, { kind: "template-present" }, error);
    }
  });
}

function insert(context: Context, choice: TemplateChoice, progress: Progress): Promise<InsertedTemplate> {
  const drawing = context.drawTemplate(choice);
  return watch(context.clock, (alive) =>
    context.workbook.insertTemplate(drawing, (done, total) => {
      alive();
      progress(done, total);
    }),
  );
}

/** Reads the template that is now in the workbook; `cause` is what to throw when no plan can be read there. */
async function show(
  context: Context,
  before: Settled | null,
  notice: Notice,
  cause: Error = new Error("the inserted template is not read as a plan"),
): Promise<Settled> {
  const read = await retryWhileEditing(context.clock, () => readPlan(context));
  if (read.outcome.status === "not-a-plan") throw cause;
  return settle(read, before, { marks: { status: "none" }, notice });
}
