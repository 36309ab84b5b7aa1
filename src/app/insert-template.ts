import type { InsertedTemplate, Progress } from "../workbook/workbook";
import type { Context } from "./context";
import type { DrawnTemplate, TemplateChoice } from "./contracts";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Notice } from "./session";
import { settle } from "./settle";
import { watch } from "./watchdog";

/** « Insérer le gabarit »: draws it, inserts it, shows what is still to fill in. A template already there is shown instead. */
export function insertTemplate(context: Context, choice: TemplateChoice): Promise<void> {
  return perform(context, { kind: "insert", choice }, async (before, progress) => {
    const present = await read(context);
    if (present.outcome.status === "validated") return settle(present, before, news("template-present"));
    const drawn = context.drawTemplate(choice, present.grid);
    const inserted = await insert(context, drawn, progress);
    const plan = await read(context);
    if (plan.outcome.status === "not-a-plan") throw new Error("the inserted template is not read as a plan");
    return settle(plan, before, news("inserted", renamedTitles(drawn, inserted)));
  });
}

function read(context: Context): Promise<PlanRead> {
  return retryWhileEditing(context.clock, () => readPlan(context));
}

function insert(
  { workbook, clock }: Context,
  { drawing }: DrawnTemplate,
  progress: Progress,
): Promise<InsertedTemplate> {
  return watch(clock, (alive) =>
    workbook.insertTemplate(drawing, (done, total) => {
      alive();
      progress(done, total);
    }),
  );
}

/** Titles in the workbook of the sheets that could not have their own, in the order of the drawing. */
function renamedTitles({ drawing, renamed }: DrawnTemplate, inserted: InsertedTemplate): readonly string[] {
  const roles = new Set([...renamed, ...inserted.renamed]);
  return drawing.sheets
    .filter(({ role, visibility }) => roles.has(role) && visibility === "visible")
    .map(({ role, title }) => inserted.titles[role] ?? title);
}

function news(kind: "template-present" | "inserted", renamed: readonly string[] = []) {
  const notice: Notice = kind === "inserted" ? { kind, renamed } : { kind };
  return { marks: { status: "none" } as const, notice };
}
