import type { FileRefusal } from "../locales/file-refusal";

const reasons: Readonly<Record<string, FileRefusal>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ENAMETOOLONG: "not-found",
  ERR_FS_FILE_TOO_LARGE: "too-large",
};

/** The reason for which the system refuses a file, or null when the error is a bug of ours. */
export function systemRefusal(error: unknown): FileRefusal | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  // Only errors of the system name the call that failed.
  return reasons[String(error.code)] ?? ("syscall" in error ? "access" : null);
}
