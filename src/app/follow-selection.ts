import type { FindingCell } from "../core/programme/finding/facts";
import { WorkbookError } from "../workbook/workbook";
import type { Context } from "./context";
import { createStore, type Store } from "./store";
import { newestOnly } from "./newest-only";

/** One looks where the keyboard came to rest, not at every cell that it passed. */
const settleAfter = 250;

/** The selected cell, for whoever follows it. Only reads. */
export interface Selection {
  /** Null while it is not followed, and where Excel would not tell it. */
  readonly cell: Store<FindingCell | null>;
  /** Follows the selection until the function that it answers is called. */
  follow(): () => void;
}

type Stop = () => Promise<void>;

/**
 * Follows the selection: one read once it has settled, after the commands under way, and none while a cell is being
 * edited: what was known holds until the next move. A host that does not tell of selections is no failure: there is
 * no cell then.
 */
export function createSelection({ ask, clock, lock }: Pick<Context, "ask" | "clock" | "lock">): Selection {
  const cell = createStore<FindingCell | null>(null);
  const begin = newestOnly();
  let cancel = () => {};

  async function look(isNewest: () => boolean): Promise<void> {
    const read = () => (isNewest() ? ask((workbook) => workbook.activeCell()) : Promise.resolve(null));
    try {
      const found = await lock(read);
      if (found && isNewest()) cell.set(sameOr(cell.get(), found));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      if (error.code !== "cell-being-edited" && isNewest()) cell.set(null);
    }
  }

  function moved() {
    const isNewest = begin();
    cancel();
    cancel = clock.after(settleAfter, () => void look(isNewest));
  }

  async function watch(isWanted: () => boolean): Promise<Stop | null> {
    try {
      const stop = await lock(() =>
        isWanted() ? ask((workbook) => workbook.watchSelection(moved)) : Promise.resolve(null),
      );
      if (stop) moved();
      return stop;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return null;
    }
  }

  return {
    cell,
    follow() {
      let isFollowing = true;
      const watching = watch(() => isFollowing);
      return () => {
        isFollowing = false;
        begin();
        cancel();
        cell.set(null);
        void watching.then((stop) => stop?.());
      };
    },
  };
}

const sameOr = (known: FindingCell | null, found: FindingCell): FindingCell =>
  known?.sheet === found.sheet && known.address === found.address ? known : found;
