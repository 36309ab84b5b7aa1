import { wait, type Clock } from "../app/clock";

/** A part of the pane that did not arrive, asked for twice. */
export class PartMissing extends Error {
  override name = "PartMissing";
}

const PAUSE_MS = 1_000;

/** webpack's name for a file that could not be fetched; anything else is a bug in what was fetched. */
const isNotFetched = (error: unknown): error is Error =>
  error instanceof Error && error.name === "ChunkLoadError";

/**
 * Loads a part of the pane (`import()`), once more after a second when its file could not be fetched.
 * Throws `PartMissing` when it could not be fetched twice; what else goes wrong is thrown as it is.
 */
export async function loadPart<T>(load: () => Promise<T>, clock: Clock): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isNotFetched(error)) throw error;
  }
  await wait(clock, PAUSE_MS);
  try {
    return await load();
  } catch (error) {
    throw isNotFetched(error) ? new PartMissing(error.message) : error;
  }
}
