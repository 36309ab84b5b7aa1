/** Why a file is not validated; the codes of the reader, and those of the system. */
export type FileRefusal =
  | "not-xlsx"
  | "legacy-xls"
  | "encrypted"
  | "xlsb"
  | "ods"
  | "csv"
  | "truncated"
  | "too-large"
  | "zip-bomb"
  | "declarations"
  | "lock-file"
  | "malformed"
  | "not-found"
  | "access"
  | "folder-access"
  | "not-a-plan";
