/**
 * What Univer does not keep - tables, rules, protection - is put back exactly
 * when a person undoes or redoes the insertion or deletion of rows or columns,
 * or what an add-in did.
 */
import {
  ICommandService,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  IUndoRedoService,
  RedoCommandId,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  UndoCommandId,
} from "../univer-packages";
import type { Book, RememberedStep } from "../model/book";

const structural = new Set([
  InsertRowByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

/** Starts remembering; answers how to stop. */
export function rememberStructure(book: Book): () => void {
  const { injector } = book.access;
  const commands = injector.get(ICommandService);
  const history = injector.get(IUndoRedoService);
  const { steps } = book;
  let before: RememberedStep["before"] = () => undefined;
  let traveling: RememberedStep | undefined;

  const preparing = commands.beforeCommandExecuted(({ id }) => {
    if (structural.has(id)) before = book.keepStates();
    if (id === UndoCommandId) traveling = stepOf(history.pitchTopUndoElement());
    if (id === RedoCommandId) traveling = stepOf(history.pitchTopRedoElement());
  });
  const stepOf = (element: ReturnType<IUndoRedoService["pitchTopUndoElement"]>): RememberedStep | undefined =>
    element ? steps.get(element) : undefined;

  const following = commands.onCommandExecuted(({ id }) => {
    if (structural.has(id)) {
      const element = history.pitchTopUndoElement();
      if (element) steps.set(element, { before, after: book.keepStates() });
    }
    if (id === UndoCommandId) traveling?.before();
    if (id === RedoCommandId) traveling?.after();
  });

  return () => {
    preparing.dispose();
    following.dispose();
  };
}
