import type { Validation } from "../core/validation/validation";
import type { SaidSheet } from "../locales/verdict-messages";
import type { Messages } from "../locales/messages";

interface Reading extends Pick<Validation, "hidden"> {
  readonly sheets: readonly SaidSheet[];
}

/** Which sheets were read and which were not, and the hidden parts that hold findings: a sentence each, where there are some. */
export function readingWords(
  { sheets, hidden }: Reading,
  { verdict }: Pick<Messages, "verdict">,
): readonly string[] {
  const read = sheets.filter(({ state }) => state === "read");
  const leftOut = sheets.filter(({ state }) => state === "left-out");
  return [
    ...(read.length > 0 ? [verdict.sheets.read(read)] : []),
    ...(leftOut.length > 0 ? [verdict.sheets.leftOut(leftOut)] : []),
    ...(hidden.length > 0 ? [verdict.hidden.all(hidden)] : []),
  ];
}
