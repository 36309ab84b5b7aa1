import { ensureSize, writeMatrix, type CellWrite } from "../model/cells";
import { sheetKey, type Sheet } from "../model/book";
import { between, cellsOf, type Rect } from "../model/rect";
import {
  IUndoRedoService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type ISetRangeValuesMutationParams,
} from "../univer-packages";

interface Change {
  readonly params: ISetRangeValuesMutationParams;
  readonly back: ISetRangeValuesMutationParams;
}

/** A write and what takes it back, as the cells are now. */
function changeOf(sheet: Sheet, writes: readonly CellWrite[]): Change {
  const bottom = Math.max(...writes.map(({ row }) => row));
  const right = Math.max(...writes.map(({ column }) => column));
  ensureSize(sheet, between(0, 0, bottom, right));
  const params = { ...sheetKey(sheet), cellValue: writeMatrix(writes) };
  return { params, back: SetRangeValuesUndoMutationFactory(sheet.book.access.injector, params) };
}

/** Writes cells as one step of the undo list. */
export function writeStep(sheet: Sheet, writes: readonly CellWrite[]): void {
  if (writes.length > 0) step(sheet, () => writeMatrix(writes), changeOf(sheet, writes));
}

/** Gives cells a number format, as one step of the undo list; what they hold stays. */
export function formatStep(sheet: Sheet, rect: Rect, pattern: string): void {
  ensureSize(sheet, rect);
  const matrix = (): IObjectMatrixPrimitiveType<ICellData> => {
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column } of cellsOf(rect)) (cells[row] ??= {})[column] = { s: { n: { pattern } } };
    return cells;
  };
  const params = { ...sheetKey(sheet), cellValue: matrix() };
  const back = SetRangeValuesUndoMutationFactory(sheet.book.access.injector, params);
  step(sheet, matrix, { params, back });
}

function step(
  sheet: Sheet,
  matrix: () => IObjectMatrixPrimitiveType<ICellData>,
  { params, back }: Change,
): void {
  const { book } = sheet;
  book.apply(SetRangeValuesMutation, params);
  const again = { ...sheetKey(sheet), cellValue: matrix() };
  book.access.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.access.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: back }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: again }],
  });
}

/** Looks at the cells as if they had been written; nobody hears of it and nothing stays. */
export async function tryWrite<T>(
  sheet: Sheet,
  writes: readonly CellWrite[],
  look: () => Promise<T>,
): Promise<T> {
  const { book } = sheet;
  const { params, back } = changeOf(sheet, writes);
  book.silently(() => {
    book.access.apply(SetRangeValuesMutation, params);
  });
  try {
    return await look();
  } finally {
    book.silently(() => {
      book.access.apply(SetRangeValuesMutation, back);
    });
  }
}
