/** Why a file is not read as a roadmap. */
export type ProblemReason =
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "too-deep"; readonly limit: number }
  | { readonly kind: "too-many-values"; readonly limit: number }
  | {
      readonly kind: "too-many-in-all";
      readonly items: "objectives" | "indicators" | "conditions";
      readonly limit: number;
    }
  | { readonly kind: "syntax"; readonly column: number }
  | { readonly kind: "repeated-key"; readonly key: string }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong-type"; readonly expected: ExpectedType }
  | { readonly kind: "too-long"; readonly limit: number }
  | { readonly kind: "too-many"; readonly limit: number }
  | { readonly kind: "too-few"; readonly least: number }
  | { readonly kind: "none-of"; readonly allowed: readonly string[] }
  | { readonly kind: "malformed"; readonly expected: ExpectedForm }
  | { readonly kind: "repeated"; readonly value: string }
  | { readonly kind: "reserved"; readonly value: string }
  | { readonly kind: "year-order"; readonly value: string }
  | { readonly kind: "other-orientation"; readonly start: string }
  | { readonly kind: "target-count"; readonly found: number; readonly expected: number };

export type ExpectedType = "text" | "number" | "boolean" | "list" | "object";

/** What a text must look like; each has its words. */
export type ExpectedForm = "format" | "id" | "version" | "year" | "number" | "wording" | "percentage";

/** What is wrong, and where: keys and places (from 0) from the root, and the line, from 1; null when it is nowhere. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly line: number | null;
  readonly reason: ProblemReason;
}

/** A problem before its line is looked up. */
export type Placed = Omit<Problem, "line">;
