/** Excel scrolls to what an add-in selects; Univer does so for people's own moves only. */
import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  ScrollToCellCommand,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";

/**
 * Follows the selections that the host makes, which are no move of the mouse or keyboard; answers how to stop.
 * The workbook must have been drawn once.
 */
export function revealSelections({ access: { injector } }: Book): IDisposable {
  const commands = injector.get(ICommandService);
  let frame = 0;
  const following = commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { type, selections } = params as ISetSelectionsOperationParams;
    const range = selections[0]?.range;
    if (type !== undefined || !range) return;
    cancelAnimationFrame(frame);
    // A sheet that has just come into view has yet to be measured.
    frame = requestAnimationFrame(() => void commands.executeCommand(ScrollToCellCommand.id, { range }));
  });
  return {
    dispose() {
      cancelAnimationFrame(frame);
      following.dispose();
    },
  };
}
