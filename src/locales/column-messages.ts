import type { ShownValue } from "../core/programme/finding/shown-edit";

/** A column that may be chosen. */
export interface OfferedColumn {
  readonly header: string;
  readonly letters: string;
  /** What its first filled cell holds. */
  readonly sample: ShownValue;
}

/** Words of the choice of a column in the place of one that was not found. */
export interface ColumnMessages {
  /** Button that opens the choice, beside a header that was not found. */
  readonly open: string;
  /** Accessible name of a button: its text, then what it is about. */
  readonly at: (button: string, about: string) => string;
  readonly title: (sheet: string) => string;
  readonly explanation: string;
  /** Label of the list in which a column is chosen. */
  readonly field: (header: string) => string;
  readonly noChoice: string;
  readonly option: (column: OfferedColumn) => string;
  readonly use: (columns: number) => string;
  readonly nothingChosen: string;
  /** When the sheet has no column that could be chosen. */
  readonly nothingFree: (missing: readonly string[]) => string;
  readonly cancel: string;
  readonly close: string;
  /** Takes back a choice that is followed, and one that no longer is. */
  readonly stopUsing: string;
  readonly forget: string;
  readonly working: string;
  readonly used: (columns: number) => string;
  readonly forgotten: (choices: number) => string;
  readonly outdated: (choices: number) => string;
  readonly notKept: (choices: number) => string;
}

/** Characters of a sample: a list shows one line. */
const SAMPLE = 30;

/** The sample of a column, short enough for a list. */
export function shortSample(sample: ShownValue): ShownValue {
  if (sample.kind !== "text") return sample;
  const line = sample.text.replace(/\s+/g, " ").trim();
  const text = line.length > SAMPLE ? `${line.slice(0, SAMPLE).trimEnd()}…` : line;
  return { kind: "text", text };
}
