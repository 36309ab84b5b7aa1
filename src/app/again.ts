/** What commands do when the workbook changes under them, or cannot be read once they are done. */
import { leaving, WorkbookError, type Remains } from "../workbook/workbook";

/** Times that a command is decided anew. */
const TRIES = 3;

/** States from which deciding again puts things right: what is left is nothing, or known for unfinished. */
const again = ["as-before", "typed", "incomplete"];

/** The workbook was not what the command was decided on. */
const isStale = (error: unknown): boolean =>
  error instanceof WorkbookError &&
  error.code === "changed" &&
  (error.remains === undefined || again.includes(error.remains.state));

/** A try that failed before it began to write leaves what the one before it left. */
const stillLeaving = (error: unknown, left: Remains | undefined): unknown =>
  left && error instanceof WorkbookError && error.remains === undefined ? leaving(error, left) : error;

/**
 * Reads, decides and writes again while the workbook changes in between. Throws what the last try threw, with what
 * all of them left.
 */
export async function whileItChanges<T>(decideAndWrite: () => Promise<T>): Promise<T> {
  let left: Remains | undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      return await decideAndWrite();
    } catch (error) {
      if (tries === TRIES || !isStale(error)) throw stillLeaving(error, left);
      if (error instanceof WorkbookError) left = error.remains ?? left;
    }
  }
}

/** A reading that follows a writing: when it fails, what was written is there all the same, and the failure says so. */
export async function afterWriting<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof WorkbookError ? leaving(error, { state: "done" }) : error;
  }
}
