/** What goes wrong in a real Excel, on demand. */
import { HostError, type HostErrorCode } from "../protocol/host-error";

export interface Faults {
  /** The user is typing in a cell: batches are refused, or wait when they asked to (`delayForCellEdit`). */
  cellEditMode: boolean;
  /** Syncs never come back, as seen on large files on the web. */
  neverAnswer: boolean;
  /** The next change raises no event, as a choice in a drop-down list may do on the web. */
  loseNextChangeEvent: boolean;
  /** The action of this index (from 0) of the next batch that has one fails. */
  readonly failAtAction: (index: number, code?: HostErrorCode) => void;
  /** The next batch fails at its first action. */
  readonly failNextBatch: (code?: HostErrorCode) => void;
  /** Resolves as soon as no cell is being edited. */
  readonly cellLeft: () => Promise<void>;
  /** Called by the host before each action. */
  readonly check: (index: number) => void;
}

export function createFaults(): Faults {
  let planned: { readonly index: number; readonly code: HostErrorCode } | null = null;
  let editing = false;
  let waiting: (() => void)[] = [];
  const faults: Faults = {
    get cellEditMode() {
      return editing;
    },
    set cellEditMode(next) {
      editing = next;
      if (editing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    cellLeft: () =>
      new Promise((resolve) => {
        if (editing) waiting.push(resolve);
        else resolve();
      }),
    neverAnswer: false,
    loseNextChangeEvent: false,
    failAtAction: (index, code = "GeneralException") => {
      planned = { index, code };
    },
    failNextBatch: (code = "GeneralException") => {
      planned = { index: 0, code };
    },
    check: (index) => {
      if (editing) {
        throw new HostError(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit the edit mode.",
        );
      }
      if (planned?.index !== index) return;
      const { code } = planned;
      planned = null;
      throw new HostError(code, `The stand-in host was told to fail at action ${index}.`);
    },
  };
  return faults;
}
