import type { Facts } from "../core/programme/finding/facts";
import type { RuleSubject } from "../core/programme/rule/rule";

/** How the list is put together. */
export const groupings = ["item", "sheet", "severity"] as const;
export type Grouping = (typeof groupings)[number];

/** Words of the plan page around its findings: the line that stays in view, the commands, what is said of the cell. */
export interface PageMessages {
  /** Place of what the organization has not said yet, on the line that stays in view. */
  readonly noOrganization: string;
  /** Name of the counts, each of which filters the list. */
  readonly counts: string;
  /** « Validé à 14 h 05 »: by a command. */
  readonly validatedAt: (at: Date) => string;
  /** The workbook is not what it was when that command read it. */
  readonly changedSince: string;
  /** Button of the commands that have none of their own. */
  readonly more: string;
  /** Command that goes to the cell where it is chosen how a target such as « +5 % » is read. */
  readonly relativeReading: string;
  /** What is filled in of a template that was just inserted, and the button that goes to the next cell. */
  readonly filled: (done: number, total: number) => string;
  readonly begin: string;
  readonly goOn: string;
  /** What « Valider » answers, with how much there is to correct, to fill in and to check. */
  readonly ready: (warnings: number) => string;
  readonly toCorrect: (errors: number, blanks: number, warnings: number) => string;
  readonly toComplete: (blanks: number, warnings: number) => string;
  /** A command that is about a plan found none: what to do. */
  readonly noPlan: string;
  /** The workbook holds something, but no plan. */
  readonly notAPlan: string;
  /** Closes a message. */
  readonly close: string;
  /** What is said of the selected cell, and that there is nothing to say. */
  readonly inThisCell: string;
  readonly nothingHere: (cell: string) => string;
  /** Of findings that are on the row of the cell. */
  readonly onItsRow: string;
  /** How the list is put together. */
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly search: string;
  /** What a screen reader hears of the button that empties a search. */
  readonly clearSearch: string;
  /** In the field, where there is little room. */
  readonly searchHint: string;
  readonly noMatch: string;
  /** Heading of the findings of one row of a table; its name may be blank. */
  readonly item: (subject: RuleSubject, name: string) => string;
  /** « 1.1 · écart de 35 points en 2024-2025 » */
  readonly problem: (name: string, facts: Facts) => string;
  /** « reste : 1. expliquer, 2. prévoir une mesure » */
  readonly left: (steps: readonly string[]) => string;
  /** « 3 constats » */
  readonly findings: (count: number) => string;
  readonly justify: {
    readonly open: string;
    readonly title: string;
    readonly decision: string;
    /** The decisions of the report, which is in French. */
    readonly decisions: Readonly<Record<"Justifié" | "Accepté", string>>;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly author: string;
    readonly note: string;
    readonly save: string;
    readonly cancel: string;
    /** What became of it; with the title of the report. */
    readonly done: Readonly<Record<"justified" | "gone" | "not-kept", (title: string) => string>>;
  };
}
