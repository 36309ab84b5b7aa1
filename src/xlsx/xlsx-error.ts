/** Why a received file cannot be read; each has its own localised message and one action. */
export type XlsxErrorCode =
  /** Neither a workbook nor one of the kinds below: a Word file, an image, a zip of photos… */
  | "not-xlsx"
  /** Excel 97-2003 binary workbook. */
  | "legacy-xls"
  /** Password, or sensitivity label with encryption. */
  | "encrypted"
  /** Binary workbook of Excel 2007 and later. */
  | "xlsb"
  /** OpenDocument spreadsheet. */
  | "ods"
  /** Text, whatever its extension says. */
  | "csv"
  /** The end of the file is missing. */
  | "truncated"
  /** More than what is read in bounded time and memory. */
  | "too-large"
  /** Small file that grows out of proportion, or that lies about its sizes. */
  | "zip-bomb"
  /** Declares a document type, as no workbook does: so are made entity bombs and thefts of files. */
  | "declarations"
  /** File that Excel or LibreOffice leaves beside a workbook that is open (~$…). */
  | "lock-file"
  /** A workbook that breaks the format's rules. */
  | "malformed";

/** Refusal of a received file. `detail` is for a log or a support call, in English. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "XlsxError";
  }
}

/** A part of the package that others refer to is not in it: the file lost something on its way. */
export class MissingPartError extends XlsxError {
  constructor(detail: string) {
    super("malformed", detail);
    this.name = "MissingPartError";
  }
}
