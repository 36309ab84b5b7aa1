import type { AlertStyle } from "../model/sheet-state";

/** What Excel shows when it does not take an entry at once. */
export interface EntryAlert {
  readonly style: AlertStyle | "protected" | "formula";
  readonly title: string;
  readonly message: string;
}

export interface TypeOutcome {
  readonly accepted: boolean;
  /** Null when Excel says nothing. */
  readonly alert: EntryAlert | null;
}

export const taken: TypeOutcome = { accepted: true, alert: null };

export const refused = (style: EntryAlert["style"], title: string, message: string): TypeOutcome => ({
  accepted: false,
  alert: { style, title, message },
});

export const protectedCell = refused(
  "protected",
  "",
  "The cell or chart you're trying to change is on a protected sheet.",
);
