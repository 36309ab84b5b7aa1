import { WorkbookError } from "../workbook";

/** Times that a step is done again because the workbook changed under it. */
const TRIES = 3;

/** A sheet that went, came, was renamed or protected between the look and the writing. */
const isStale = (error: unknown): boolean =>
  error instanceof WorkbookError && (error.code === "changed" || error.code === "protected");

/**
 * Does a step again from its look on when the workbook changed between the two. The step leaves nothing behind when
 * it fails, or nothing that doing it again would not put right. Throws what the last try threw.
 */
export async function whileChanging<T>(step: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (!isStale(error)) throw error;
    }
  }
  return step();
}
