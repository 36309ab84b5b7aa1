import type { FindingCell } from "../../core/findings/finding";
import { WorkbookError, type Attempt } from "../workbook";
import { toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** What is there now; what would be refused is refused with its own remedy. */
async function look(context: Excel.RequestContext, { sheet: title, address }: FindingCell): Promise<Looked> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const named = workbook.worksheets.getItemOrNullObject(title);
  named.load("id,visibility");
  named.protection.load("protected");
  const there = named.getRange(address);
  there.load("columnHidden,rowHidden");
  await context.sync();
  if (named.isNullObject) throw new WorkbookError("sheet-gone", `there is no sheet ${title} any more`);
  if (named.visibility !== "Visible" && workbook.protection.protected)
    throw new WorkbookError("protected", `the sheet ${title} is hidden, and the structure is protected`);
  return { sheet: named, range: there };
}

/** A refusal on a protected sheet is about its own protection, not about that of the workbook. */
function withRemedy(error: unknown, { protection }: Excel.Worksheet, title: string): unknown {
  const failure = toWorkbookError(error);
  const isOfSheet = failure instanceof WorkbookError && failure.code === "protected" && protection.protected;
  return isOfSheet
    ? new WorkbookError("hidden-by-protection", `the sheet ${title} is protected`, { cause: error })
    : error;
}

async function show(
  context: Excel.RequestContext,
  { sheet: { id, visibility }, range: { columnHidden, rowHidden } }: Looked,
  { address }: FindingCell,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getRange(address);
  // A sheet that is hidden cannot be activated.
  if (visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  range.select();
  await context.sync();
  if (!columnHidden && !rowHidden) return;
  if (columnHidden) range.columnHidden = false;
  if (rowHidden) range.rowHidden = false;
  range.select();
  await context.sync();
}

/**
 * Shows the cell and selects it. What hides it, its sheet, its row or its column, is shown first: the only writes,
 * and only then.
 * @throws WorkbookError "sheet-gone" when the sheet was renamed or deleted, "protected" when the structure keeps it
 * hidden, "hidden-by-protection" when its own protection keeps a row or a column hidden.
 */
export function goTo(attempt: Attempt, cell: FindingCell): Promise<void> {
  const once = () =>
    writeBatch(attempt, async (context) => {
      const looked = await look(context, cell);
      try {
        await show(context, looked, cell);
      } catch (error) {
        throw withRemedy(error, looked.sheet, cell.sheet);
      }
    });
  return attempt.patiently(() => whileChanging(once));
}
