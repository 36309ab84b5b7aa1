/**
 * Hears every change of cells, whoever made it - the add-in, a gesture of our
 * user, Univer's own interface or its undo - and tells the book about it.
 */
import { isContent } from "./content";
import { readValue, type ApiValue } from "../model/cells";
import { changeStructure } from "../model/structure";
import { between, bounding, cellRect, isSingleCell, maxColumns, maxRows, type Rect } from "../model/rect";
import {
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type ISetRangeValuesMutationParams,
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
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
      if (!isContent(cell)) continue;
      const place = cellRect(Number(row), Number(column));
      rect = rect ? bounding(rect, place) : place;
    }
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

/** Starts listening; answers how to stop. */
export function hearUniver(book: Book): () => void {
  const { injector, unitId } = book.access;
  const commands = injector.get(ICommandService);
  const before = new WeakMap<
    object,
    { readonly sheet: Sheet; readonly rect: Rect; readonly value?: ApiValue }
  >();

  const ours = (command: Readonly<ICommandInfo>, onlyLocal: boolean | undefined): boolean =>
    onlyLocal !== true && (command.params as Partial<Place> | undefined)?.unitId === unitId;

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
