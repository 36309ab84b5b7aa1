import { fromA1 } from "../../core/grid/address";
import type { FindingCell } from "../../core/programme/finding/facts";
import { WorkbookError, type Attempt, type GoingTo, type Hiding } from "../workbook";
import { fold } from "./fold";
import { hiddenByProtection } from "./hidden-by-protection";
import { writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Its column is folded, or one of those that unfold with it, and is to be unfolded. */
  readonly isFolded: boolean;
  /** The structure of the workbook is protected: no sheet can be shown. */
  readonly isFixed: boolean;
}

/** What is there now; what would be refused is refused with its own remedy. */
async function look(
  context: Excel.RequestContext,
  { sheet: title, address }: FindingCell,
  { id, band, reveal, unfolds }: GoingTo,
): Promise<Looked> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const named = workbook.worksheets.getItemOrNullObject(id ?? title);
  named.load("id,visibility");
  named.protection.load("protected");
  const there = named.getRange(address);
  there.load("columnHidden,rowHidden");
  const columns = band === undefined ? null : named.getRange(band);
  columns?.load("columnHidden");
  await context.sync();
  if (named.isNullObject) throw new WorkbookError("sheet-gone", `there is no sheet ${title} any more`);
  // Null, whatever the types say: some are hidden, some are not.
  const [hidden]: readonly (boolean | null)[] = [(columns ?? there).columnHidden];
  const isFolded = (reveal || unfolds) && hidden !== false;
  return { sheet: named, range: there, isFolded, isFixed: workbook.protection.protected };
}

/** What hides the cell, and is not to be shown unasked. */
function hidingOf({ sheet, range }: Looked, { reveal, unfolds }: GoingTo): Hiding | null {
  if (reveal) return null;
  if (sheet.visibility !== "Visible") return "sheet";
  if (range.rowHidden) return "rows";
  return range.columnHidden && !unfolds ? "columns" : null;
}

/** Selects the cell, the first one of its band having come into view before it. */
function select(sheet: Excel.Worksheet, { address }: FindingCell, { band }: GoingTo): void {
  const row = fromA1(address)?.row;
  if (band !== undefined && row !== undefined)
    sheet.getRange(`${band.split(":")[0] ?? ""}${row + 1}`).select();
  sheet.getRange(address).select();
}

async function show(
  context: Excel.RequestContext,
  { sheet: { id, visibility }, range, isFolded }: Looked,
  cell: FindingCell,
  going: GoingTo,
): Promise<void> {
  const { rowHidden } = range;
  const sheet = context.workbook.worksheets.getItem(id);
  // A sheet that is hidden cannot be activated.
  if (visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  select(sheet, cell, going);
  await context.sync();
  if (!isFolded && !rowHidden) return;
  const there = sheet.getRange(cell.address);
  if (rowHidden) there.rowHidden = false;
  if (isFolded && going.band === undefined) there.columnHidden = false;
  if (isFolded && going.band !== undefined) await fold(context, [{ id, columns: going.band, isShown: true }]);
  select(sheet, cell, going);
  await context.sync();
}

/**
 * Shows the cell and selects it. Where its sheet or its row is hidden, that is answered, and nothing is shown unless
 * it was asked (`reveal`): what people hid is theirs. A folded column is unfolded with those of its band, or answered
 * where it is not to be unasked. These are the only writes.
 * @throws WorkbookError "sheet-gone" when the sheet was deleted, or renamed when its id is not known, "protected" when the structure keeps it
 * hidden, "hidden-by-protection" when its own protection keeps a row or a column hidden.
 */
export function goTo(attempt: Attempt, cell: FindingCell, going: GoingTo): Promise<Hiding | null> {
  const once = () =>
    writeBatch(attempt, async (context) => {
      const looked = await look(context, cell, going);
      const hiding = hidingOf(looked, going);
      if (looked.sheet.visibility !== "Visible" && looked.isFixed)
        throw new WorkbookError("protected", `the sheet ${cell.sheet} is hidden, the structure protected`);
      if (hiding) return hiding;
      try {
        await show(context, looked, cell, going);
        return null;
      } catch (error) {
        throw hiddenByProtection(error, [{ sheet: looked.sheet, title: cell.sheet }]);
      }
    });
  return attempt.patiently(() => whileChanging(once));
}
