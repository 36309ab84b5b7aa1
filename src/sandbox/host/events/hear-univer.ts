/**
 * Hears every change of cells, whoever made it - the add-in, a gesture of our
 * user, Univer's own interface or its undo - and tells the book about it.
 */
import { isContent } from "./content";
import { guardUniver } from "./guard-univer";
import { rememberStructure } from "./remember-structure";
import { readValue, type ApiValue } from "../model/cells";
import { matrixEntries } from "../model/matrix-entries";
import { selectedRange } from "../model/selection";
import { activeSheet, sheetName } from "../model/sheets";
import { changeStructure, renameInRules } from "../model/structure";
import { between, bounding, cellRect, isSingleCell, maxColumns, maxRows, type Rect } from "../model/rect";
import {
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type Nullable,
} from "../univer-packages";
import type { Book, ChangeType, Sheet } from "../model/book";

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface RangeParams extends Place {
  readonly range: IRange;
}

/** Cells whose content a mutation sets; styles and moved references are no content. */
function contentRect(params: ISetRangeValuesMutationParams): Rect | null {
  if (params.trigger === SetStyleCommand.id) return null;
  let rect: Rect | null = null;
  for (const { row, column, value } of matrixEntries<Nullable<ICellData>>(params.cellValue ?? {})) {
    if (!isContent(value)) continue;
    const place = cellRect(row, column);
    rect = rect ? bounding(rect, place) : place;
  }
  return rect;
}

interface StructuralMutation {
  readonly axis: "row" | "column";
  readonly sign: 1 | -1;
  readonly change: ChangeType;
}

const structural: Readonly<Record<string, StructuralMutation>> = {
  [InsertRowMutation.id]: { axis: "row", sign: 1, change: "RowInserted" },
  [RemoveRowMutation.id]: { axis: "row", sign: -1, change: "RowDeleted" },
  [InsertColMutation.id]: { axis: "column", sign: 1, change: "ColumnInserted" },
  [RemoveColMutation.id]: { axis: "column", sign: -1, change: "ColumnDeleted" },
};

function hearStructure(book: Book, { axis, sign, change }: StructuralMutation, params: RangeParams): void {
  const { range } = params;
  const sheet = book.sheet(params.subUnitId);
  const at = axis === "row" ? range.startRow : range.startColumn;
  const count = axis === "row" ? range.endRow - at + 1 : range.endColumn - at + 1;
  changeStructure(sheet, { axis, at, count: sign * count });
  const rect =
    axis === "row"
      ? between(at, 0, at + count - 1, maxColumns - 1)
      : between(0, at, maxRows - 1, at + count - 1);
  book.raise({ type: "cells-changed", sheet, rect, change });
}

/** Titles of sheets before they change: rules that point at them are rewritten. */
function hearRenaming(book: Book): () => void {
  const commands = book.access.injector.get(ICommandService);
  const old = new WeakMap<object, string>();
  const preparing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id || !params) return;
    old.set(params, sheetName(book.sheet((params as Place).subUnitId)));
  });
  const hearing = commands.onCommandExecuted(({ id, params }) => {
    const from = id === SetWorksheetNameMutation.id && params ? old.get(params) : undefined;
    if (from !== undefined) renameInRules(book, from, sheetName(book.sheet((params as Place).subUnitId)));
  });
  return () => {
    preparing.dispose();
    hearing.dispose();
  };
}

/** What is shown and selected, by whoever. */
function hearView(book: Book): () => void {
  let shown = activeSheet(book);
  const hearing = book.access.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id) {
      const sheet = activeSheet(book);
      if (sheet !== shown) book.raise({ type: "sheet-activated", sheet, previous: shown });
      shown = sheet;
    }
    if (id !== SetSelectionsOperation.id) return;
    const { type, selections } = params as ISetSelectionsOperationParams;
    // While the mouse is down Univer tells each cell that it passes; Excel tells the end.
    const [last] = selections.slice(-1);
    if (!last || (type !== undefined && type !== SelectionMoveType.MOVE_END)) return;
    book.raise({ type: "selection-changed", ...selectedRange(book) });
  });
  return () => {
    hearing.dispose();
  };
}

/** Starts listening; answers how to stop. */
export function hearUniver(book: Book): () => void {
  const stops = [
    hearCells(book),
    hearRenaming(book),
    hearView(book),
    rememberStructure(book),
    guardUniver(book),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function hearCells(book: Book): () => void {
  const { injector, unitId } = book.access;
  const commands = injector.get(ICommandService);
  const before = new WeakMap<
    object,
    { readonly sheet: Sheet; readonly rect: Rect; readonly value?: ApiValue }
  >();

  const ours = (command: Readonly<ICommandInfo>, onlyLocal: boolean | undefined): boolean => {
    const place: Partial<Place> | undefined = command.params;
    return onlyLocal !== true && place?.unitId === unitId;
  };

  const preparing = commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !ours(command, options?.onlyLocal)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const rect = contentRect(params);
    if (!rect) return;
    const sheet = book.sheet(params.subUnitId);
    before.set(params, {
      sheet,
      rect,
      ...(isSingleCell(rect) && { value: readValue(sheet, rect.row, rect.column) }),
    });
  });

  const hearing = commands.onCommandExecuted((command, options) => {
    if (!ours(command, options?.onlyLocal)) return;
    const kind = structural[command.id];
    if (kind) hearStructure(book, kind, command.params as RangeParams);
    const known = command.id === SetRangeValuesMutation.id ? before.get(command.params as object) : undefined;
    if (!known) return;
    const { sheet, rect, value } = known;
    book.raise({
      type: "cells-changed",
      sheet,
      rect,
      change: "RangeEdited",
      ...(value !== undefined && { before: value }),
    });
  });

  return () => {
    preparing.dispose();
    hearing.dispose();
  };
}
