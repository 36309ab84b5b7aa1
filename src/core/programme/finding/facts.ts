/**
 * error = to be corrected (what is there is wrong, or what the mission asks for is missing), toFill = a required
 * cell that is still blank, warning = to be checked, info = good to know. In order of weight.
 */
export type Severity = "error" | "toFill" | "warning" | "info";

export const severities = ["error", "toFill", "warning", "info"] as const satisfies readonly Severity[];

/** Facts of a finding, never text: words live in `locales/`. Percentages are fractions (0.4 = 40 %), gaps are points. */
export type FactValue = string | number | boolean | null;

export type Facts = Readonly<Record<string, FactValue>>;

/** Where a finding is: the sheet's title as it is in the workbook, and a relative A1 address. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
}

/** A number and the format code that the cell shows it with; a date is counted from 1900. */
export interface ShownNumber {
  readonly value: number;
  /** en-US, "General" when the cell has none of its own. */
  readonly code: string;
  /** AAAA-MM-JJ when the format makes a date of it. */
  readonly day: string | null;
}
