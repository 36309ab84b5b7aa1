/** Excel scrolls to what an add-in selects; Univer does so for people's own moves only. */
import { ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  ScrollToCellCommand,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";

interface Selected {
  readonly sheet: string;
  readonly range: IRange;
}

/**
 * Follows the selections that the host makes, which are no move of the mouse or keyboard; answers how to stop. Those of
 * one frame are followed one after the other, as Excel does: what a first one brought into view stays there when the
 * next one has room beside it.
 * The workbook must have been drawn once.
 */
export function revealSelections({ access: { injector } }: Book): IDisposable {
  const commands = injector.get(ICommandService);
  let frame = 0;
  let waiting: readonly Selected[] = [];
  const following = commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { type, selections, subUnitId } = params as ISetSelectionsOperationParams;
    const range = selections[0]?.range;
    if (type !== undefined || !range) return;
    waiting = [...waiting.filter((item) => item.sheet === subUnitId), { sheet: subUnitId, range }];
    cancelAnimationFrame(frame);
    // A sheet that has just come into view has yet to be measured.
    frame = requestAnimationFrame(() => {
      const followed = waiting;
      waiting = [];
      for (const item of followed) commands.syncExecuteCommand(ScrollToCellCommand.id, { range: item.range });
    });
  });
  return {
    dispose() {
      cancelAnimationFrame(frame);
      following.dispose();
    },
  };
}
