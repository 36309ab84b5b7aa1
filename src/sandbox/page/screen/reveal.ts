/** Excel scrolls to what an add-in selects; Univer does so for people's own moves only. */
import { ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  IRenderManagerService,
  ScrollCommand,
  SetSelectionsOperation,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";
import { placeAt, scrolledTo } from "./scrolled-to";

interface Selected {
  readonly sheet: string;
  readonly range: IRange;
}

/** Pixels that the bars of the view lie over. */
const BAR = 12;

/** Scrolls to a range of the sheet in view. Univer's own command takes frozen columns for as wide as those beside them. */
function scrollTo({ startRow, endRow, startColumn, endColumn }: IRange, { access }: Book): void {
  const { injector, unitId, workbook } = access;
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !view) return;
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  const { left, right, top, bottom } = view.calcViewportInfo().viewBound;
  const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = skeleton;
  const across = { ends: columns, frozen: xSplit, scroll: view.viewportScrollX, room: right - left - BAR };
  const down = { ends: rows, frozen: ySplit, scroll: view.viewportScrollY, room: bottom - top - BAR };
  const x = placeAt(scrolledTo({ first: startColumn, last: endColumn }, across), columns);
  const y = placeAt(scrolledTo({ first: startRow, last: endRow }, down), rows);
  injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    ...{ sheetViewStartColumn: x.place, offsetX: x.offset },
    ...{ sheetViewStartRow: y.place, offsetY: y.offset },
  });
}

/**
 * Follows the selections that the host makes, which are no move of the mouse or keyboard; answers how to stop. Those of
 * one frame are followed one after the other, as Excel does: what a first one brought into view stays there when the
 * next one has room beside it.
 * The workbook must have been drawn once.
 */
export function revealSelections(book: Book): IDisposable {
  const commands = book.access.injector.get(ICommandService);
  let frame = 0;
  let waiting: readonly Selected[] = [];
  const follow = (): void => {
    const followed = waiting;
    waiting = [];
    for (const { range } of followed) scrollTo(range, book);
  };
  const following = commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { type, selections, subUnitId } = params as ISetSelectionsOperationParams;
    const range = selections[0]?.range;
    if (type !== undefined || !range) return;
    waiting = [...waiting.filter((item) => item.sheet === subUnitId), { sheet: subUnitId, range }];
    cancelAnimationFrame(frame);
    // A sheet that has just come into view, or columns that unfold, are measured when they are drawn.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(follow);
    });
  });
  return {
    dispose() {
      cancelAnimationFrame(frame);
      following.dispose();
    },
  };
}
