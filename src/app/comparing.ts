import type { Comparison } from "../core/comparison/comparison";
import type { Grid } from "../core/grid/grid";
import type { PreviousRefusal } from "../locales/comparison-messages";
import { WorkbookError, type Progress, type WorkbookErrorCode } from "../workbook/workbook";
import { isoDate, type Clock } from "./clock";
import type { ReadPlan } from "./engine";
import type { Outcome, ValidateInTime } from "./contracts";
import { planFor, shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import type { Settled } from "./session";
import { createStore, type Store } from "./store";
import { newestOnly } from "./newest-only";

export type FileOutcome =
  | { readonly status: "read"; readonly grid: Grid }
  | { readonly status: "refused"; readonly reason: PreviousRefusal; readonly detail: string }
  | { readonly status: "cancelled" };

/** The reading of a file that the user chose, beside the pane's own work. */
export interface FileReading {
  readonly outcome: Promise<FileOutcome>;
  cancel(): void;
}

/** What the pane shows of the comparison with a previous version; "crashed" is a bug of ours. */
export type ComparisonState =
  | { readonly status: "closed" | "cancelled" }
  | {
      readonly status: "reading";
      readonly file: string;
      readonly progress: { readonly done: number; readonly total: number } | null;
    }
  /** The open workbook is being read. */
  | { readonly status: "comparing"; readonly file: string }
  | {
      readonly status: "compared";
      readonly file: string;
      readonly comparison: Comparison;
      readonly at: Date;
    }
  | {
      readonly status: "refused";
      readonly file: string;
      readonly reason: PreviousRefusal;
      readonly detail: string;
    }
  | { readonly status: "no-plan"; readonly file: string }
  /** The file holds plans, none of the programme that is shown. */
  | { readonly status: "other-programme"; readonly file: string }
  | {
      readonly status: "failed";
      readonly file: string;
      readonly code: WorkbookErrorCode;
      readonly detail: string;
    }
  | { readonly status: "crashed"; readonly error: unknown };

export interface ComparingParts {
  readonly readFile: (file: File, progress: Progress) => FileReading;
  readonly validate: ValidateInTime;
  readonly compare: (previous: ReadPlan, current: ReadPlan, today: string) => Comparison;
  /** Reads and validates the open workbook, after the commands under way. */
  readonly readCurrent: () => Promise<PlanRead>;
  /** What is on screen: the plan that is compared. Absent: the first one. */
  readonly shown?: () => Settled | null;
  readonly clock: Clock;
}

/** « Comparer avec une version antérieure »: beside the session, which goes on. No method ever rejects. */
export interface Comparing {
  readonly state: Store<ComparisonState>;
  /** Reads a file and compares; the newest file chosen is the one that counts. */
  compare(file: File): Promise<void>;
  /** Compares the same file with the open workbook as it is now. */
  again(): Promise<void>;
  /** Stops reading. */
  cancel(): void;
  /** Forgets the file and what was compared. */
  close(): void;
}

interface Previous {
  readonly file: string;
  readonly grid: Grid;
  readonly outcome: Outcome;
}

type Show = (next: ComparisonState) => void;

/** The plan of a file that was read, or null when the state says why there is none. */
async function toPrevious(
  file: string,
  outcome: FileOutcome,
  { validate, clock }: ComparingParts,
  show: Show,
): Promise<Previous | null> {
  if (outcome.status === "cancelled") return null;
  if (outcome.status === "refused") {
    show({ ...outcome, file });
    return null;
  }
  const validated = await validate(outcome.grid, isoDate(clock.now()));
  if (validated.status === "not-a-plan") {
    show({ status: "refused", file, reason: "not-a-plan", detail: "no sheet of the template" });
    return null;
  }
  return { file, grid: outcome.grid, outcome: validated };
}

async function compareWith(
  { file, ...previous }: Previous,
  parts: ComparingParts,
  show: Show,
): Promise<void> {
  show({ status: "comparing", file });
  try {
    const { grid, outcome, checkedAt } = await parts.readCurrent();
    const plan = shownPlan(outcome, parts.shown?.() ?? null);
    if (!plan) {
      show({ status: "no-plan", file });
      return;
    }
    const same = planFor(previous.outcome, plan.validation.roadmap.id);
    if (!same) {
      show({ status: "other-programme", file });
      return;
    }
    const before = { grid: previous.grid, validation: same.validation };
    const current = { grid, validation: plan.validation };
    const comparison = parts.compare(before, current, isoDate(checkedAt));
    show({ status: "compared", file, comparison, at: checkedAt });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    show({ status: "failed", file, code: error.code, detail: error.detail });
  }
}

export function createComparing(parts: ComparingParts): Comparing {
  const state = createStore<ComparisonState>({ status: "closed" });
  let reading: FileReading | null = null;
  let previous: Previous | null = null;
  const begin = newestOnly();

  function stop(next: ComparisonState): void {
    begin();
    reading?.cancel();
    reading = null;
    state.set(next);
  }

  async function attempt(work: (show: Show) => Promise<void>): Promise<void> {
    const isNewest = begin();
    const show: Show = (next) => {
      if (isNewest()) state.set(next);
    };
    try {
      await work(show);
    } catch (error) {
      show({ status: "crashed", error });
    }
  }

  async function read(file: File, show: Show): Promise<Previous | null> {
    show({ status: "reading", file: file.name, progress: null });
    const own = parts.readFile(file, (done, total) => {
      show({ status: "reading", file: file.name, progress: { done, total } });
    });
    reading = own;
    const outcome = await own.outcome;
    const found = reading === own ? await toPrevious(file.name, outcome, parts, show) : null;
    if (reading !== own) return null;
    reading = null;
    return found;
  }

  return {
    state,
    compare(file) {
      reading?.cancel();
      return attempt(async (show) => {
        previous = null;
        const found = await read(file, show);
        if (!found) return;
        previous = found;
        await compareWith(found, parts, show);
      });
    },
    async again() {
      const kept = previous;
      if (kept) await attempt((show) => compareWith(kept, parts, show));
    },
    cancel() {
      stop({ status: "cancelled" });
    },
    close() {
      previous = null;
      stop({ status: "closed" });
    },
  };
}
