/**
 * Drawing lost data validations and conditional formats again. Round trips: 1. the sheets, their protection, how
 * many formats they have · 2. one a sheet: a request is limited to 5 MB (facts.md §d).
 */
import type { Redrawing } from "../../core/integrity/integrity";
import { WorkbookError, type RedrawOutcome } from "../workbook";
import { addConditionalFormat, setValidation } from "./draw-sheet";
import { oneUndoStep, writeBatch } from "./run";

interface Queued {
  readonly redrawing: Redrawing;
  readonly sheet: Excel.Worksheet;
  readonly formats: OfficeExtension.ClientResult<number>;
}

function queueSurvey(
  { workbook }: Excel.RequestContext,
  redrawings: readonly Redrawing[],
): readonly Queued[] {
  workbook.load("readOnly");
  return redrawings.map((redrawing) => {
    const sheet = workbook.worksheets.getItemOrNullObject(redrawing.sheet);
    sheet.load("name,protection/protected");
    return { redrawing, sheet, formats: sheet.getRange().conditionalFormats.getCount() };
  });
}

/** The newest format comes first in Excel: the last one is added first, and those that go under are moved there. */
function queueDrawing({ redrawing, sheet, formats }: Queued): void {
  const { validations, conditionalFormats, under } = redrawing;
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

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/** Draws what sheets lost of the template again; see the port. */
export async function redraw(
  redrawings: readonly Redrawing[],
  alive: () => void = () => undefined,
): Promise<RedrawOutcome> {
  if (redrawings.length === 0) return { drawn: [], refused: [] };
  return writeBatch(async (context) => {
    const queued = queueSurvey(context, redrawings);
    await send(context);
    if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
    const drawn: string[] = [];
    const refused: RedrawOutcome["refused"][number][] = [];
    for (const item of queued) {
      const { sheet } = item.redrawing;
      if (item.sheet.isNullObject) refused.push({ sheet, reason: "missing" });
      else if (item.sheet.protection.protected) refused.push({ sheet, reason: "protected" });
      else {
        queueDrawing(item);
        await send(context);
        alive();
        drawn.push(sheet);
      }
    }
    return { drawn, refused };
  }, oneUndoStep());
}
