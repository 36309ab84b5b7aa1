import type { Severity } from "../../src/core/programme/finding/facts";

/** Rules that the official catalogue does not have, by id, with their gravest severity. */
export const ownRules: ReadonlyMap<string, Severity> = new Map([
  ["STR-09", "error"],
  ["STR-10", "info"],
  ["STR-11", "info"],
  ["STR-12", "error"],
  ["STR-13", "warning"],
  ["STR-15", "info"],
  ["STR-16", "warning"],
  ["VAL-09", "error"],
  ["VAL-10", "error"],
  ["VAL-11", "error"],
  ["VAL-12", "warning"],
  ["VAL-13", "error"],
  ["VAL-14", "warning"],
  ["DAT-05", "error"],
  ["ACT-03", "error"],
  ["ACT-04", "info"],
  ["RIS-06", "info"],
  ["VAR-MEIE-03", "toFill"],
  ["VAR-MEIE-04", "toFill"],
  ["VAR-MEIE-05", "toFill"],
  ["VAR-MEIE-06", "warning"],
  ["VAR-MEIE-07", "error"],
  ["VAR-MEIE-08", "error"],
]);
