import type { InsertedTemplate } from "../workbook/workbook";
import { afterWriting, whileItChanges } from "./again";
import type { Context } from "./context";
import type { DrawnTemplate, TemplateChoice } from "./contracts";
import { sheetsHold } from "./notice-holds";
import { perform } from "./perform";
import { planFor } from "./plans-in";
import { aboutOf, removeLeft } from "./remove-incomplete";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Notice, Settled } from "./session";
import { settle } from "./settle";
import { withoutEmptied } from "./withdraw-template";

/** True when the workbook holds a plan of the programme that is chosen, or any plan when none is. */
export const isThere = ({ outcome }: PlanRead, { programme }: TemplateChoice): boolean =>
  programme === undefined ? outcome.status === "validated" : planFor(outcome, programme) !== undefined;

/** « Insérer le gabarit »: draws it, inserts it, shows what is still to fill in. A template already there is shown instead. */
export function insertTemplate(context: Context, choice: TemplateChoice): Promise<void> {
  return perform(context, { kind: "insert", choice }, async (before, progress) => {
    const result = await whileItChanges(async (): Promise<PlanRead | Done> => {
      const found = await read(context);
      if (isThere(found, choice)) return found;
      // What an earlier insertion left would be in the way: it goes first.
      const present = await withoutLeft(context, found);
      const drawn = context.drawTemplate(choice, present.grid);
      const drawing = { ...drawn.drawing, about: aboutOf(choice) };
      const inserted = await context.ask((workbook) => workbook.insertTemplate(drawing, progress));
      return { drawn, inserted };
    });
    if ("outcome" in result)
      return settle(result, before, newsOf(before, { kind: "template-present" }), choice.programme);
    const plan = await afterWriting(() => read(context));
    if (context.memory) {
      context.memory.notice = sheetsHold(Object.values(result.inserted.titles));
      context.memory.inserted = choice;
    }
    if (isThere(plan, choice)) return settleInserted(plan, before, choice, noticeOf(result));
    if (isWhole(result, plan)) throw new Error("the inserted template is not read as a plan");
    // Somebody took a part of it away again before it was read: what is there now is shown.
    return settle(plan, before);
  });
}

interface Done {
  readonly drawn: DrawnTemplate;
  readonly inserted: InsertedTemplate;
}

const isWhole = ({ inserted }: Done, { grid }: PlanRead): boolean =>
  Object.values(inserted.titles).every((title) => grid.sheets.some(({ name }) => name === title));

async function withoutLeft(context: Context, present: PlanRead): Promise<PlanRead> {
  const isLeft = present.outcome.incomplete?.some(({ part }) => part === "template") === true;
  if (isLeft) await removeLeft(context, present);
  const isEmptied = present.outcome.emptied !== undefined && (await withoutEmptied(context, present));
  return isLeft || isEmptied ? afterWriting(() => read(context)) : present;
}

function read(context: Context): Promise<PlanRead> {
  return retryWhileEditing(context.clock, () => readPlan(context));
}

/** Titles in the workbook of the sheets that could not have their own, in the order of the drawing. */
function renamedTitles({ drawing, renamed }: DrawnTemplate, inserted: InsertedTemplate): readonly string[] {
  const roles = new Set([...renamed, ...inserted.renamed]);
  return drawing.sheets
    .filter(({ role, visibility }) => roles.has(role) && visibility === "visible")
    .map(({ role, title }) => inserted.titles[role] ?? title);
}

function noticeOf({ drawn, inserted }: Done): Notice {
  const { typed = [] } = inserted;
  return {
    kind: "inserted",
    renamed: renamedTitles(drawn, inserted),
    ...(typed.length > 0 && { typed }),
  };
}

const noMarks = { marks: { status: "none" } } as const;

/** Marks of the plans that are there stay. */
const newsOf = (before: Settled | null, notice: Notice) =>
  before?.status === "ready" ? { notice } : { ...noMarks, notice };

/** The plan of a template that was just inserted. */
export const settleInserted = (
  plan: PlanRead,
  before: Settled | null,
  { programme }: TemplateChoice,
  notice: Notice,
): Settled => settle(plan, before, { ...newsOf(before, notice), isInserted: true }, programme);
