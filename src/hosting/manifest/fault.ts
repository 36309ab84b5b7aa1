import type { Requirement } from "../../workbook/requirements";
import type { XmlElement } from "./xml-tree";

/** What is wrong in a manifest: which check says so, about what, and why. */
export interface Fault {
  readonly check: string;
  readonly where: string;
  readonly what: string;
}

/** What the manifest is held against: the site as built and the code. */
export interface SiteFacts {
  /** Ends with a slash. */
  readonly base: URL;
  /** Bytes of a file of the site, by its path from the base; null when there is none. */
  readonly file: (path: string) => Uint8Array | null;
  /** Functions that the code gives to the ribbon. */
  readonly functions: readonly string[];
  /** Sets that the code checks at run time. */
  readonly requirements: readonly Requirement[];
  /** The package's version, three numbers. */
  readonly version: string;
}

/** Gives what it finds wrong, as places and reasons. */
export type Check = (root: XmlElement, facts: SiteFacts) => readonly Omit<Fault, "check">[];

/** Values that stand more than once, each named once. */
export const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Values of the first list that the second one lacks. */
export const missingFrom = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  [...new Set(wanted)].filter((each) => !there.includes(each));
