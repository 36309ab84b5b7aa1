/**
 * On screen, Univer's own commands - paste, fill, delete, rows, formats - know
 * nothing of Excel's protection: those that would change a protected sheet are
 * cancelled.
 */
import { hasLockedCell, isProtected } from "../model/guard";
import { selectedRange } from "../model/selection";
import { CanceledError, ICommandService } from "../univer-packages";
import type { Book } from "../model/book";

const contents =
  /^sheet\.command\.(set-range-values|clear-selection-content|clear-selection-all|paste|optional-paste|auto-fill|cut)/;
const others =
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col)|delete-range|move-(range|rows|cols)|set-style|set-border|clear-selection-format|add-worksheet-merge|remove-worksheet-merge|numfmt|set-row-height|delta-row-height|set-worksheet-col-width|delta-column-width)/;

/** Starts watching; answers how to stop. */
export function guardUniver(book: Book): () => void {
  const watching = book.access.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (book.isWorking() || book.actor !== "univer") return;
    const content = contents.test(id);
    if (!content && !others.test(id)) return;
    const { sheet, rect } = selectedRange(book);
    if (!isProtected(sheet) || (content && !hasLockedCell(sheet, rect))) return;
    throw new CanceledError();
  });
  return () => {
    watching.dispose();
  };
}
