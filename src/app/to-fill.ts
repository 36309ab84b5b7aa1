import type { Finding } from "../core/programme/finding/finding";

/** What is still blank, in the order of the work: sheet after sheet, row after row, as findings come. */
export const toFill = <F extends Finding>(findings: readonly F[]): readonly F[] =>
  findings.filter(({ severity, justified }) => severity === "toFill" && !justified);
