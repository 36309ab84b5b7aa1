import type { Grid } from "../../core/grid/grid";
import type { XlsxErrorCode } from "../xlsx-error";

/** Why a file is not read: by the reader, or because the browser cannot open it any more. */
export type ReadRefusal = XlsxErrorCode | "access";

/** What the pane asks of the worker: one file, once. */
export interface ReadRequest {
  readonly file: Blob;
}

/** What the worker says, in this order: started, progress as often as it likes, then one of the others. */
export type ReadReply =
  | { readonly kind: "started" }
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "read"; readonly grid: Grid }
  | { readonly kind: "refused"; readonly reason: ReadRefusal; readonly detail: string }
  /** A bug of ours. */
  | { readonly kind: "failed"; readonly detail: string };
