/**
 * Drawing lost data validations and conditional formats again. Round trips: two a sheet, 1. its protection and how
 * many formats it has · 2. what is drawn: a request is limited to 5 MB.
 */
import type { Redrawing } from "../../core/integrity/integrity";
import { GivenUp, leaving, WorkbookError, type Attempt, type RedrawOutcome } from "../workbook";
import { addConditionalFormat, setValidation } from "./draw-sheet";
import { oneUndoStep, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

/** The newest format comes first in Excel: the last one is added first, and those that go under are moved there. */
function queueDrawing(
  sheet: Excel.Worksheet,
  { validations, conditionalFormats, under }: Redrawing,
  formats: OfficeExtension.ClientResult<number>,
): void {
  for (const validation of validations) {
    sheet.getRange(validation.range).dataValidation.clear();
    setValidation(sheet, validation);
  }
  for (const format of [...conditionalFormats].reverse()) addConditionalFormat(sheet, format);
  const above = formats.value + conditionalFormats.length;
  under.forEach((format, place) => {
    addConditionalFormat(sheet, format).priority = above + place;
  });
}

type Refusal = RedrawOutcome["refused"][number];

/** Draws what one sheet lost. Answers why it is left alone, or null. */
async function redrawOne(context: Excel.RequestContext, redrawing: Redrawing): Promise<Refusal | null> {
  const { workbook } = context;
  const title = redrawing.sheet;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(title);
  sheet.load("id,protection/protected");
  const { conditionalFormats } = sheet.getRange();
  const count = conditionalFormats.getCount();
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  if (sheet.isNullObject) return { sheet: title, reason: "missing" };
  if (sheet.protection.protected) return { sheet: title, reason: "protected" };
  // By its id: somebody may give its title to another sheet meanwhile.
  queueDrawing(workbook.worksheets.getItem(sheet.id), redrawing, count);
  await context.sync();
  return null;
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
  redrawings: readonly Redrawing[],
  done: Map<Redrawing, Refusal | null>,
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
  redrawings: readonly Redrawing[],
  done: Map<Redrawing, Refusal | null>,
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
export async function redraw(attempt: Attempt, redrawings: readonly Redrawing[]): Promise<RedrawOutcome> {
  if (redrawings.length === 0) return { drawn: [], refused: [] };
  const done = new Map<Redrawing, Refusal | null>();
  const drawn = () => [...done].filter(([, refusal]) => refusal === null).map(([{ sheet }]) => sheet);
  try {
    await attempt.patiently(() => redrawOthers(attempt, redrawings, done));
  } catch (error) {
    if (error instanceof GivenUp || !(error instanceof WorkbookError)) throw error;
    throw leaving(error, { state: "partly", sheets: drawn() });
  }
  return { drawn: drawn(), refused: [...done.values()].flatMap((refusal) => refusal ?? []) };
}
