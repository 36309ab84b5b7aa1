import type { FindingCell } from "../../core/programme/finding/facts";
import { WorkbookError, type Attempt, type GoingTo, type Hiding } from "../workbook";
import { toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** The structure of the workbook is protected: no sheet can be shown. */
  readonly isFixed: boolean;
}

/** What is there now; what would be refused is refused with its own remedy. */
async function look(
  context: Excel.RequestContext,
  { sheet: title, address }: FindingCell,
  { id }: GoingTo,
): Promise<Looked> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const named = workbook.worksheets.getItemOrNullObject(id ?? title);
  named.load("id,visibility");
  named.protection.load("protected");
  const there = named.getRange(address);
  there.load("columnHidden,rowHidden");
  await context.sync();
  if (named.isNullObject) throw new WorkbookError("sheet-gone", `there is no sheet ${title} any more`);
  return { sheet: named, range: there, isFixed: workbook.protection.protected };
}

/** What hides the cell. */
function hidingOf({ sheet, range }: Looked): Hiding | null {
  if (sheet.visibility !== "Visible") return "sheet";
  return range.rowHidden ? "rows" : null;
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
 * Shows the cell and selects it. Where its sheet or its row is hidden, that is answered, and nothing is shown unless
 * it was asked (`reveal`): what people hid is theirs. A folded column is unfolded. These are the only writes.
 * @throws WorkbookError "sheet-gone" when the sheet was deleted, or renamed when its id is not known, "protected" when the structure keeps it
 * hidden, "hidden-by-protection" when its own protection keeps a row or a column hidden.
 */
export function goTo(attempt: Attempt, cell: FindingCell, going: GoingTo): Promise<Hiding | null> {
  const once = () =>
    writeBatch(attempt, async (context) => {
      const looked = await look(context, cell, going);
      const hiding = hidingOf(looked);
      if (hiding === "sheet" && looked.isFixed)
        throw new WorkbookError("protected", `the sheet ${cell.sheet} is hidden, the structure protected`);
      if (hiding && !going.reveal) return hiding;
      try {
        await show(context, looked, cell);
        return null;
      } catch (error) {
        throw withRemedy(error, looked.sheet, cell.sheet);
      }
    });
  return attempt.patiently(() => whileChanging(once));
}
