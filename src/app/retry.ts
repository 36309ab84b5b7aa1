import { WorkbookError } from "../workbook/workbook";
import { wait, type Clock } from "./clock";

const delays = [300, 1_000, 3_000];

/**
 * Tries again, a little later each time, while the user is typing in a cell.
 * `wanted` stops the retries early. Throws what the last attempt threw.
 */
export async function retryWhileEditing<T>(
  clock: Clock,
  attempt: () => Promise<T>,
  wanted: () => boolean = () => true,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (!isCellBeingEdited(error) || !wanted()) throw error;
    }
    await wait(clock, delay);
  }
  return attempt();
}

export function isCellBeingEdited(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "cell-being-edited";
}
