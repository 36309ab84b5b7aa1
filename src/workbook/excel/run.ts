import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/** What Excel answers, and what it means for the user. Anything else is "host". */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported-excel",
  ApiNotAvailable: "unsupported-excel",
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

/**
 * A batch that only reads. It has its own context: Excel.run would add a round
 * trip of its own to release the ranges that were read.
 * @throws WorkbookError when the host refuses.
 */
export async function readBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** All that a batch writes is one step of Ctrl+Z, where Excel can group (facts.md §b.1). */
export const oneUndoStep = (): Excel.RunOptions =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};

/**
 * A batch that writes, on an explicit command: it waits for the end of a cell's edit.
 * @throws WorkbookError when the host refuses.
 */
export async function writeBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
