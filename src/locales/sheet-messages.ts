import type { CandidateSheet } from "../core/reading/sheet-choices";
import type { SheetRole } from "../core/programme/sheet-reading";

/** Words of the choice of a sheet, where several could be read in one role. */
export interface SheetMessages {
  /** Button that opens the choice, beside the finding. */
  readonly open: string;
  /** Accessible name of a button: its text, then what it is about. */
  readonly at: (button: string, about: string) => string;
  readonly title: (role: SheetRole) => string;
  readonly explanation: string;
  /** What a sheet holds, and that it is hidden. */
  readonly holds: (sheet: CandidateSheet) => string;
  /** In the place of the button of the sheet that is read. */
  readonly isRead: string;
  readonly read: string;
  /** Reads all the sheets of another plan instead. */
  readonly readPlan: string;
  readonly cancel: string;
  /** Takes back a choice that is followed, and one that no longer is. */
  readonly stopReading: string;
  readonly forget: string;
  readonly forgetAll: (choices: number) => string;
  readonly working: string;
  readonly used: (sheets: number) => string;
  readonly forgotten: (choices: number) => string;
  readonly outdated: (choices: number) => string;
  readonly notKept: (choices: number) => string;
}
