import type { HiddenPart } from "../core/validation/hidden-parts";
import type { JustifiedBy } from "../core/programme/finding/justified-by";
import type { Verdict } from "../core/validation/verdict";
import type { SheetReading, SheetRole } from "../core/programme/sheet-reading";
import type { Unread } from "../core/reading/unread";

/** What is said of a sheet. */
export interface SaidSheet extends Pick<SheetReading, "sheet" | "role" | "chosenBy" | "state"> {
  readonly why?: SheetReading["why"] | null;
  readonly taken?: string | null;
}

/** Every word of the verdict, of what could not be read and of what was: the same in every output. */
export interface VerdictMessages {
  readonly label: string;
  readonly names: Readonly<Record<Verdict, string>>;
  /** One sentence on what it means. */
  readonly meanings: Readonly<Record<Verdict, string>>;
  /** « Conforme : … » */
  readonly said: (verdict: Verdict) => string;
  /** « 3 constats justifiés (Anne Tremblay : 2, sans nom : 1) »; at least one is. */
  readonly justified: (by: readonly JustifiedBy[]) => string;
  readonly unread: {
    readonly title: string;
    /** Which sheet or part of it, and why. */
    readonly what: (unread: Unread) => string;
    readonly toDo: Readonly<Record<Unread["reason"], string>>;
    /** Said of a sheet that does not count in the verdict. */
    readonly aside: string;
  };
  readonly sheets: {
    readonly title: string;
    readonly roles: Readonly<Record<SheetRole, string>>;
    /** All the sheets that were read, or left out, in one sentence. */
    readonly read: (sheets: readonly SaidSheet[]) => string;
    readonly leftOut: (sheets: readonly SaidSheet[]) => string;
    /** One sheet: its title, for which role it was taken and why, or why it was left out. */
    readonly line: (sheet: SaidSheet) => string;
  };
  readonly hidden: {
    readonly title: string;
    readonly line: (part: HiddenPart) => string;
    /** All of them, in one sentence. */
    readonly all: (parts: readonly HiddenPart[]) => string;
  };
}
