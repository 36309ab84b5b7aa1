/** What goes wrong in a real Excel, on demand. */
import { HostError, type HostErrorCode } from "../protocol/host-error";

/** How a sync goes wrong as a whole; "answer-lost" and "fails-after": the work is done all the same. */
export type SyncFault = "fails-before" | "fails-after" | "answer-lost" | "never-answers";

/** What happens to one sync. */
export interface SyncPlay {
  readonly fault?: SyncFault;
  /** What a sync that fails is refused with. */
  readonly code?: HostErrorCode;
  /** Excel does not get to it before this. */
  readonly until?: Promise<void>;
}

/** Says what happens to a sync, by its number from 1; it may act as the user first. */
export type Director = (number: number) => SyncPlay | undefined | Promise<SyncPlay | undefined>;

export interface Faults {
  /** The user is typing in a cell: batches are refused, or wait when they asked to (`delayForCellEdit`). */
  cellEditMode: boolean;
  /** Syncs never come back, as seen on large files on the web. */
  neverAnswer: boolean;
  /** The next change raises no event, as a choice in a drop-down list may do on the web. */
  loseNextChangeEvent: boolean;
  /** Directs the syncs to come, counted from now; null lets them be. */
  readonly direct: (director: Director | null) => void;
  /** Syncs since they are directed. */
  readonly directed: () => number;
  /** The action of this index (from 0) of the next batch that has one fails. */
  readonly failAtAction: (index: number, code?: HostErrorCode) => void;
  /** The next batch fails at its first action. */
  readonly failNextBatch: (code?: HostErrorCode) => void;
  /** Resolves as soon as no cell is being edited. */
  readonly cellLeft: () => Promise<void>;
  /** Called by the host before each action. */
  readonly check: (index: number) => void;
  /** Syncs that the host is at. */
  readonly underWay: () => number;
  /** Called by the host for each sync: plays what is directed around its answer. Null when nobody gets an answer. */
  readonly play: (answer: () => Promise<string | null>) => Promise<string | null>;
}

/** What Excel answers to a batch that it refuses as a whole. */
function refusal(code: HostErrorCode): string {
  const message = "The stand-in host was told to fail at this sync.";
  return JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
  });
}

async function played(
  { fault, code = "GeneralException" }: SyncPlay,
  answer: () => Promise<string | null>,
): Promise<string | null> {
  if (fault === "never-answers") return null;
  if (fault === "fails-before") return refusal(code);
  const text = await answer();
  if (fault === "answer-lost") return null;
  return fault === "fails-after" ? refusal(code) : text;
}

interface Editing {
  readonly get: () => boolean;
  readonly set: (next: boolean) => void;
  readonly left: () => Promise<void>;
}

function createEditing(): Editing {
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    get: () => editing,
    set: (next) => {
      editing = next;
      if (editing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    left: () =>
      new Promise((resolve) => {
        if (editing) waiting.push(resolve);
        else resolve();
      }),
  };
}

export function createFaults(): Faults {
  const editing = createEditing();
  let planned: { readonly index: number; readonly code: HostErrorCode } | null = null;
  let director: Director | null = null;
  let syncs = 0;
  let underWay = 0;
  /** Waits; the host is at nothing meanwhile. */
  const aside = async (until: Promise<void>): Promise<void> => {
    underWay -= 1;
    await until;
    underWay += 1;
  };
  return {
    get cellEditMode() {
      return editing.get();
    },
    set cellEditMode(next) {
      editing.set(next);
    },
    cellLeft: editing.left,
    neverAnswer: false,
    loseNextChangeEvent: false,
    direct: (next) => {
      director = next;
      syncs = 0;
    },
    directed: () => syncs,
    failAtAction: (index, code = "GeneralException") => {
      planned = { index, code };
    },
    failNextBatch: (code = "GeneralException") => {
      planned = { index: 0, code };
    },
    check: (index) => {
      if (editing.get()) {
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
    underWay: () => underWay,
    play: async (answer) => {
      syncs += 1;
      underWay += 1;
      try {
        const play = (await director?.(syncs)) ?? {};
        if (play.until) await aside(play.until);
        return await played(play, answer);
      } finally {
        underWay -= 1;
      }
    },
  };
}
