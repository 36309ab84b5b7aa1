/**
 * Drawing lost data validations and conditional formats again. Round trips: two a sheet, 1. its protection, how many
 * formats it has and what its cells take · 2. what is drawn, with what the cells took just before: where that is
 * something else than a moment ago, it is put back at once. More of each where the cells are many: a request is
 * limited to 5 MB.
 */
import type { DrawnValidation } from "../../core/programme/workbook/drawing";
import {
  GivenUp,
  leaving,
  WorkbookError,
  type AskedRedrawing,
  type Attempt,
  type RedrawOutcome,
} from "../workbook";
import { addConditionalFormat, setValidation } from "./draw-sheet";
import { oneUndoStep, writeBatch } from "./run";
import {
  changedControls,
  controlParts,
  queueControls,
  queueControlsBack,
  takeTheSame,
  type StandingControl,
} from "./standing-controls";
import { whileChanging } from "./while-changing";

type Refusal = RedrawOutcome["refused"][number];

interface Looked {
  readonly id: string;
  readonly formats: OfficeExtension.ClientResult<number>;
  readonly standing: readonly StandingControl[];
}

async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: readonly DrawnValidation[],
): Promise<readonly StandingControl[]> {
  const standing = queueControls(sheet, part);
  await context.sync();
  return standing;
}

/** What is there now, or why the sheet is left alone. */
async function look(context: Excel.RequestContext, redrawing: AskedRedrawing): Promise<Looked | Refusal> {
  const { workbook } = context;
  const { sheet: title, seen } = redrawing;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(redrawing.id ?? title);
  sheet.load("id,protection/protected");
  const formats = sheet.getRange().conditionalFormats.getCount();
  const [first = [], ...others] = controlParts(redrawing.validations);
  const standing = [...queueControls(sheet, first)];
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  if (sheet.isNullObject) return { sheet: title, reason: "missing" };
  if (sheet.protection.protected) return { sheet: title, reason: "protected" };
  for (const part of others)
    standing.push(...(await lookAt(context, workbook.worksheets.getItem(sheet.id), part)));
  if (seen && !takeTheSame(seen, standing)) return { sheet: title, reason: "changed" };
  return { id: sheet.id, formats, standing };
}

/** The newest format comes first in Excel: the last one is added first, and those that go under are moved there. */
function queueFormats(
  sheet: Excel.Worksheet,
  { conditionalFormats, under }: AskedRedrawing,
  formats: OfficeExtension.ClientResult<number>,
): void {
  for (const format of [...conditionalFormats].reverse()) addConditionalFormat(sheet, format);
  const above = formats.value + conditionalFormats.length;
  under.forEach((format, place) => {
    addConditionalFormat(sheet, format).priority = above + place;
  });
}

/** Draws lists, and what `more` queues. Answers what the cells took just before. */
async function drawPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: readonly DrawnValidation[],
  more: () => void,
): Promise<readonly StandingControl[]> {
  const just = queueControls(sheet, part);
  for (const validation of part) {
    sheet.getRange(validation.range).dataValidation.clear();
    setValidation(sheet, validation);
  }
  more();
  await context.sync();
  return just;
}

/** Draws on the sheet by its id: somebody may give its title to another one. Answers the controls that were not as looked at. */
async function draw(
  context: Excel.RequestContext,
  redrawing: AskedRedrawing,
  { id, formats, standing }: Looked,
): Promise<readonly StandingControl[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const all = controlParts(redrawing.validations);
  const last = all.at(-1) ?? [];
  const just: StandingControl[] = [];
  for (const part of all.slice(0, -1)) just.push(...(await drawPart(context, sheet, part, () => undefined)));
  just.push(
    ...(await drawPart(context, sheet, last, () => {
      queueFormats(sheet, redrawing, formats);
    })),
  );
  return changedControls(standing, just);
}

/** Draws what one sheet lost. Answers why it is left alone, or null. */
async function redrawOne(context: Excel.RequestContext, redrawing: AskedRedrawing): Promise<Refusal | null> {
  const looked = await look(context, redrawing);
  if ("reason" in looked) return looked;
  const taken = await draw(context, redrawing, looked);
  if (taken.length === 0) return null;
  queueControlsBack(context.workbook.worksheets.getItem(looked.id), taken);
  await context.sync();
  return { sheet: redrawing.sheet, reason: "changed" };
}

/** What a sheet that went, or was protected, while it was being drawn is refused for; null for any other failure. */
const refusalOf = (sheet: string, error: unknown): Refusal | null => {
  if (!(error instanceof WorkbookError)) return null;
  if (error.code === "changed") return { sheet, reason: "missing" };
  return error.code === "protected" ? { sheet, reason: "protected" } : null;
};

/** One step of Ctrl+Z where Excel can group, unless the user types in between. */
async function redrawAll(
  attempt: Attempt,
  redrawings: readonly AskedRedrawing[],
  done: Map<AskedRedrawing, Refusal | null>,
): Promise<void> {
  await writeBatch(
    attempt,
    async (context) => {
      for (const redrawing of redrawings) {
        if (!done.has(redrawing)) done.set(redrawing, await redrawOne(context, redrawing));
      }
    },
    oneUndoStep(),
  );
}

/** Draws the sheets that are not done yet; one that cannot be drawn does not keep the others from it. */
async function redrawOthers(
  attempt: Attempt,
  redrawings: readonly AskedRedrawing[],
  done: Map<AskedRedrawing, Refusal | null>,
): Promise<void> {
  for (;;) {
    try {
      await whileChanging(() => redrawAll(attempt, redrawings, done));
      return;
    } catch (error) {
      const failed = redrawings.find((item) => !done.has(item));
      const refusal = failed ? refusalOf(failed.sheet, error) : null;
      if (!failed || !refusal) throw error;
      done.set(failed, refusal);
    }
  }
}

/** Draws what sheets lost of the template again; see the port. */
export async function redraw(
  attempt: Attempt,
  redrawings: readonly AskedRedrawing[],
): Promise<RedrawOutcome> {
  if (redrawings.length === 0) return { drawn: [], refused: [] };
  const done = new Map<AskedRedrawing, Refusal | null>();
  const drawn = () => [...done].filter(([, refusal]) => refusal === null).map(([{ sheet }]) => sheet);
  try {
    await attempt.patiently(() => redrawOthers(attempt, redrawings, done));
  } catch (error) {
    if (error instanceof GivenUp || !(error instanceof WorkbookError)) throw error;
    throw leaving(error, { state: "partly", sheets: drawn() });
  }
  return { drawn: drawn(), refused: [...done.values()].flatMap((refusal) => refusal ?? []) };
}
