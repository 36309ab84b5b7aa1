/**
 * The only place where a context of Excel is made. Its `sync` asks first whether the command is still wanted, and
 * tells that Excel answered: whoever writes a command can neither forget it nor get round it (lint holds the rest).
 */
import { undoableWrites } from "../requirements";
import { GivenUp, WorkbookError, type Attempt, type WorkbookErrorCode } from "../workbook";

/** What Excel answers, and what it means for the user. Anything else is "host". */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported-excel",
  ApiNotAvailable: "unsupported-excel",
  ItemNotFound: "changed",
  ItemAlreadyExists: "changed",
  InvalidReference: "changed",
};

interface HostError {
  readonly code: string;
  readonly message: string;
}

function isHostError(error: unknown): error is HostError {
  return error instanceof OfficeExtension.Error;
}

/** The host's error as ours; our own bugs pass through unchanged. */
export function toWorkbookError(error: unknown): unknown {
  if (!isHostError(error)) return error;
  return new WorkbookError(codes[error.code] ?? "host", `${error.code}: ${error.message}`, { cause: error });
}

/** Makes every round trip of a context ask and tell. */
function guarded(context: Excel.RequestContext, attempt: Attempt): Excel.RequestContext {
  const send = context.sync;
  const sync = async (passed?: unknown): Promise<unknown> => {
    if (!attempt.isWanted()) throw new GivenUp();
    try {
      return await Reflect.apply(send, context, [passed]);
    } finally {
      attempt.alive();
    }
  };
  return Object.defineProperty(context, "sync", { value: sync });
}

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * A batch that only reads. It has its own context: Excel.run would add a round
 * trip of its own to release the ranges that were read.
 * @throws WorkbookError when the host refuses, GivenUp when nobody wants it any more.
 */
export async function readBatch<T>(attempt: Attempt, batch: Batch<T>): Promise<T> {
  try {
    return await batch(guarded(new Excel.RequestContext(), attempt));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/**
 * A batch that writes, of one round trip or a few that keep nothing from one to the next but sheets and names by id:
 * it has its own context, for the reason that readBatch has.
 * @throws WorkbookError when the host refuses, GivenUp when nobody wants it any more.
 */
export function writeStep<T>(attempt: Attempt, batch: Batch<T>): Promise<T> {
  attempt.writing();
  return readBatch(attempt, batch);
}

/** What is written can be undone; see the port. */
export const keepsUndo = (): boolean =>
  Office.context.requirements.isSetSupported(undoableWrites.set, undoableWrites.version);

/** All that a batch writes is one step of Ctrl+Z, where Excel can group. */
export const oneUndoStep = (): Excel.RunOptions =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};

/**
 * A batch that writes. It never waits for the end of a cell's edit by itself (`delayForCellEdit`): what it was
 * decided from may be what is being typed. Whoever decided tries again, from the decision on (`Attempt.patiently`).
 * @throws WorkbookError when the host refuses, GivenUp when nobody wants it any more.
 */
export async function writeBatch<T>(
  attempt: Attempt,
  batch: Batch<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  attempt.writing();
  try {
    return await Excel.run(options, (context) => batch(guarded(context, attempt)));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
