import { defaultLimits, type Limits } from "../limits";
import { readGrid } from "../read-grid";
import { XlsxError } from "../xlsx-error";
import type { ReadReply, ReadRequest } from "./messages";

/** What browsers throw when a file was moved, changed or locked since it was chosen. */
const unreadable: readonly string[] = ["NotReadableError", "NotFoundError", "SecurityError"];

function replyTo(error: unknown): ReadReply {
  if (error instanceof XlsxError) return { kind: "refused", reason: error.code, detail: error.detail };
  if (error instanceof DOMException && unreadable.includes(error.name)) {
    return { kind: "refused", reason: "access", detail: `${error.name}: ${error.message}` };
  }
  return { kind: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Reads the file of a request and posts what becomes of it. Never rejects: whatever happens is a reply. */
export async function answer(
  { file }: ReadRequest,
  post: (reply: ReadReply) => void,
  limits: Limits = defaultLimits,
): Promise<void> {
  post({ kind: "started" });
  try {
    // Before it is loaded: the file may be larger than the memory.
    if (file.size > limits.fileBytes) throw new XlsxError("too-large", `${file.size} bytes`);
    const grid = await readGrid(new Uint8Array(await file.arrayBuffer()), limits, (done, total) => {
      post({ kind: "progress", done, total });
    });
    post({ kind: "read", grid });
  } catch (error) {
    post(replyTo(error));
  }
}
