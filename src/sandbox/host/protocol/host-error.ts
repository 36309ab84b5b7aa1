/** What the stand-in Excel answers when it refuses: the codes are Excel's own (ExcelApi error codes). */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** A refusal of the host. Anything else that is thrown is a bug of the stand-in. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (why: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);

export const itemAlreadyExists = (what: string): HostError =>
  new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists. (${what})`);

export const accessDenied = (why: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation. (${why})`);

export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found. (${member})`);
