/** Folding and unfolding columns, as the group that they are where they still are one: its button then tells it. */
import { WorkbookError } from "../workbook";
import { toWorkbookError } from "./run";

/** Columns of a sheet, and whether they are to show. */
export interface Fold {
  /** Id of the sheet. */
  readonly id: string;
  /** Columns that stand side by side, e.g. "K:T". */
  readonly columns: string;
  readonly isShown: boolean;
}

type Change = (range: Excel.Range, isShown: boolean) => void;

const asGroup: Change = (range, isShown) => {
  if (isShown) range.showGroupDetails("ByColumns");
  else range.hideGroupDetails("ByColumns");
};

const oneByOne: Change = (range, isShown) => {
  range.columnHidden = !isShown;
};

/** Makes the change, and answers the columns that are not as they are wanted. */
async function changed(
  context: Excel.RequestContext,
  folds: readonly Fold[],
  change: Change,
): Promise<readonly Fold[]> {
  const ranges = folds.map(({ id, columns, isShown }) => {
    const range = context.workbook.worksheets.getItem(id).getRange(columns);
    change(range, isShown);
    return range.load("columnHidden");
  });
  await context.sync();
  return folds.filter(({ isShown }, place) => ranges[place]?.columnHidden !== !isShown);
}

/** They may be no group, or be on a sheet whose protection lets columns be hidden, not groups be folded. */
const isOfGroups = (error: unknown): boolean => {
  const failure = toWorkbookError(error);
  return failure instanceof WorkbookError && (failure.code === "host" || failure.code === "protected");
};

/**
 * Folds and unfolds columns: one round trip, and one more where some are no group any more, as when people ungrouped
 * them or moved others among them.
 * @returns those that are still not as they are wanted.
 */
export async function fold(context: Excel.RequestContext, folds: readonly Fold[]): Promise<readonly Fold[]> {
  if (folds.length === 0) return [];
  let left = folds;
  try {
    left = await changed(context, folds, asGroup);
  } catch (error) {
    if (!isOfGroups(error)) throw error;
  }
  return left.length === 0 ? left : changed(context, left, oneByOne);
}
