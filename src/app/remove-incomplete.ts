import type { TemplateChoice } from "./contracts";
import { organizationCategories } from "../core/organizations/organization";
import { incompleteOf, withoutIncomplete } from "../core/programme/workbook/incomplete";
import { CATALOGUE_ROLE } from "../core/programme/workbook/report";
import type { Grid } from "../core/grid/grid";
import type { SheetDrawing } from "../core/programme/workbook/drawing";
import type { RemovedIncomplete } from "../workbook/workbook";
import { afterWriting, whileItChanges } from "./again";
import { halfDrawnCatalogue } from "./catalogue-sheet";
import { isoDate } from "./clock";
import type { Context } from "./context";
import { removalHolds } from "./notice-holds";
import { validationsIn } from "./plans-in";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** « Retirer ce qui est inachevé »: removes the sheets that a command left unfinished, but for what people typed there. */
export function removeIncomplete(context: Context): Promise<void> {
  return perform(context, { kind: "remove-incomplete" }, async (before) => {
    const outcome = await whileItChanges(async () => removeLeft(context, await read(context)));
    const after = await afterWriting(() => read(context));
    if (context.memory) context.memory.notice = removalHolds(outcome.removed);
    return settle(after, before, { notice: { kind: "incomplete-removed", ...outcome } });
  });
}

const read = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context));

const SEPARATOR = "|";

/** What a template is drawn for, in one line that `choiceIn` reads again. */
export const aboutOf = ({ programme, category, organization, fiscalYear }: TemplateChoice): string =>
  [...(programme === undefined ? [] : [programme]), category, fiscalYear, organization].join(SEPARATOR);

const isCategory = (text: string | undefined): boolean =>
  organizationCategories.some((item) => item === text);

/** What the marks of the unfinished template say of it. */
const aboutIn = ({ sheets }: Grid): string =>
  sheets.map((sheet) => incompleteOf(sheet)?.about ?? "").find((text) => text !== "") ?? "";

/** What the unfinished template was drawn for. */
function choiceIn(grid: Grid, { programmes }: Pick<Context, "programmes">) {
  const parts = aboutIn(grid).split(SEPARATOR);
  // The programme that is offered first was not named, once.
  const programme = isCategory(parts[0]) ? undefined : parts.shift();
  const [category = "", fiscalYear = "", ...organization] = parts;
  return {
    ...(programme && programmes?.().includes(programme) && { programme }),
    ...{ category, fiscalYear, organization: organization.join(SEPARATOR) },
  };
}

const UPDATE = "mise-a-jour";

/** The same for an update of the plan of a roadmap. */
export const aboutUpdate = (roadmap: string): string => [UPDATE, roadmap].join(SEPARATOR);

/** The sheets that an unfinished update draws, from the old ones, which are there still; null for any other. */
function updateDrawings(context: Context, grid: Grid): readonly SheetDrawing[] | null {
  const [about = "", roadmap = ""] = aboutIn(grid).split(SEPARATOR);
  if (about !== UPDATE) return null;
  const today = isoDate(context.clock.now());
  return context.prepareUpdate?.(withoutIncomplete(grid), roadmap, today)?.drawing.sheets ?? [];
}

/** What we draw on the sheets that stayed unfinished: what is typed there is told from it. */
function drawingsFor(context: Context, { grid, outcome }: PlanRead): readonly SheetDrawing[] {
  const others = withoutIncomplete(grid);
  const half = grid.sheets.find((sheet) => incompleteOf(sheet)?.role === CATALOGUE_ROLE);
  const ofRules = halfDrawnCatalogue(half, validationsIn(outcome));
  const updated = updateDrawings(context, grid);
  if (updated) return [...updated, ofRules];
  const { drawing } = context.drawTemplate(choiceIn(grid, context) as TemplateChoice, others);
  return [...drawing.sheets, ofRules];
}

/** Removes the unfinished sheets of a workbook that was just read. */
export function removeLeft(context: Context, found: PlanRead): Promise<RemovedIncomplete> {
  const drawings = drawingsFor(context, found);
  return context.ask((workbook) => workbook.removeIncomplete(drawings));
}
