/** Excel on the web refuses more than 5 MB in one sync, either way. */
import type { BatchResponse } from "../protocol/request";

const most = 5 * 1024 * 1024;

function refusal(code: string, message: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

/** The answer to a request that is too large, null when it is not. */
export const checkRequestSize = (body: string): BatchResponse | null =>
  body.length > most
    ? refusal(
        "RequestPayloadSizeLimitExceeded",
        `The request payload size has exceeded the limit (${body.length}).`,
      )
    : null;

/** The text to answer instead of one that is too large, null when it is not. */
export const checkResponseSize = (answer: string): string | null =>
  answer.length > most
    ? JSON.stringify(
        refusal(
          "ResponsePayloadSizeLimitExceeded",
          `The response payload size has exceeded the limit (${answer.length}).`,
        ),
      )
    : null;
