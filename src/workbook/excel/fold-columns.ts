import { WorkbookError, type AskedFold, type Attempt } from "../workbook";
import { fold } from "./fold";
import { hiddenByProtection } from "./hidden-by-protection";
import { oneUndoStep, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Found extends AskedFold {
  readonly found: Excel.Worksheet;
}

/** The sheets of the columns. Throws WorkbookError "sheet-gone". */
async function look(context: Excel.RequestContext, asked: readonly AskedFold[]): Promise<readonly Found[]> {
  const all = asked.map((one): Found => {
    const found = context.workbook.worksheets.getItemOrNullObject(one.id ?? one.sheet);
    found.load("id");
    found.protection.load("protected");
    return { ...one, found };
  });
  await context.sync();
  const gone = all.find(({ found }) => found.isNullObject);
  if (gone) throw new WorkbookError("sheet-gone", `there is no sheet ${gone.sheet} any more`);
  return all;
}

/** Folds and unfolds columns; see the port. */
export function foldColumns(attempt: Attempt, asked: readonly AskedFold[]): Promise<void> {
  const once = () =>
    writeBatch(
      attempt,
      async (context) => {
        const sheets = await look(context, asked);
        const folds = sheets.map(({ found, columns, isShown }) => ({ id: found.id, columns, isShown }));
        try {
          const [left] = await fold(context, folds);
          if (left)
            throw new WorkbookError(
              "host",
              `${left.columns} is still ${left.isShown ? "folded" : "unfolded"}`,
            );
        } catch (error) {
          throw hiddenByProtection(
            error,
            sheets.map(({ found, sheet }) => ({ sheet: found, title: sheet })),
          );
        }
      },
      oneUndoStep(),
    );
  return attempt.patiently(() => whileChanging(once));
}
