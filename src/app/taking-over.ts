import type { Grid } from "../core/grid/grid";
import type { OfferedTable } from "../core/takeover/offer";
import type { Takeover } from "../core/takeover/takeover";
import type { PreviousRefusal } from "../locales/comparison-messages";
import { WorkbookError, type Progress, type WorkbookErrorCode } from "../workbook/workbook";
import type { FileReading } from "./comparing";
import type { TakeoverRequest, Takeovers } from "./contracts";
import { shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import type { Settled } from "./session";
import { createStore, type Store } from "./store";
import { newestOnly } from "./newest-only";

/** What the pane shows of the choice of a table to take over; "crashed" is a bug of ours. */
export type TakingOverState =
  | { readonly status: "closed" }
  /** `file`: its name; null while the open workbook is read. */
  | {
      readonly status: "reading";
      readonly file: string | null;
      readonly progress: { readonly done: number; readonly total: number } | null;
    }
  | {
      readonly status: "choosing";
      readonly file: string | null;
      /** Id of the plan's roadmap. */
      readonly roadmap: string;
      readonly tables: readonly OfferedTable[];
    }
  | {
      readonly status: "refused";
      readonly file: string;
      readonly reason: PreviousRefusal;
      readonly detail: string;
    }
  /** The open workbook holds no plan any more. */
  | { readonly status: "no-plan" }
  | { readonly status: "failed"; readonly code: WorkbookErrorCode; readonly detail: string }
  | { readonly status: "crashed"; readonly error: unknown };

export interface TakingOverParts {
  readonly readFile: (file: File, progress: Progress) => FileReading;
  readonly takeovers: Takeovers;
  /** Reads and validates the open workbook, after the commands under way. */
  readonly readCurrent: () => Promise<PlanRead>;
  /** What is on screen: the plan that is filled in. */
  readonly shown: () => Settled | null;
}

/** « Reprendre un plan existant »: the choice, beside the session; the copy is a task. No method ever rejects. */
export interface TakingOver {
  readonly state: Store<TakingOverState>;
  /** Shows the tables of the open workbook. */
  open(): Promise<void>;
  /** Shows those of a file; the newest one chosen is the one that counts. */
  choose(file: File): Promise<void>;
  /** What would become of each value, in the workbook as it was read. */
  preview(request: TakeoverRequest): Takeover | null;
  /** Stops reading, forgets what was read. */
  close(): void;
}

/** `read`: the open workbook, as what is shown was read from. */
type Show = (next: TakingOverState, read?: Grid) => void;

async function offer(
  file: { readonly name: string; readonly grid: Grid } | null,
  { readCurrent, takeovers, shown }: TakingOverParts,
  show: Show,
): Promise<void> {
  const { grid, outcome } = await readCurrent();
  const roadmap = shownPlan(outcome, shown())?.validation.roadmap.id;
  if (roadmap === undefined) {
    show({ status: "no-plan" });
    return;
  }
  const tables = takeovers.offered(grid, roadmap, file?.grid ?? null);
  show({ status: "choosing", file: file?.name ?? null, roadmap, tables }, grid);
}

export function createTakingOver(parts: TakingOverParts): TakingOver {
  const state = createStore<TakingOverState>({ status: "closed" });
  let reading: FileReading | null = null;
  /** The open workbook, as it was read when the tables were offered. */
  let present: Grid | null = null;
  const begin = newestOnly();

  async function attempt(work: (show: Show) => Promise<void>): Promise<void> {
    reading?.cancel();
    reading = null;
    const isNewest = begin();
    const show: Show = (next, read) => {
      if (!isNewest()) return;
      present = read ?? null;
      state.set(next);
    };
    try {
      await work(show);
    } catch (error) {
      if (error instanceof WorkbookError) show({ status: "failed", code: error.code, detail: error.detail });
      else show({ status: "crashed", error });
    }
  }

  async function fromFile(file: File, show: Show): Promise<void> {
    const told = (progress: { done: number; total: number } | null) => {
      show({ status: "reading", file: file.name, progress });
    };
    told(null);
    reading = parts.readFile(file, (done, total) => {
      told({ done, total });
    });
    const outcome = await reading.outcome;
    if (outcome.status === "read") await offer({ name: file.name, grid: outcome.grid }, parts, show);
    else if (outcome.status === "refused") show({ ...outcome, file: file.name });
  }

  return {
    state,
    open: () =>
      attempt((show) => {
        show({ status: "reading", file: null, progress: null });
        return offer(null, parts, show);
      }),
    choose: (file) => attempt((show) => fromFile(file, show)),
    preview: (request) => (present ? parts.takeovers.prepare(present, request) : null),
    close() {
      begin();
      reading?.cancel();
      reading = null;
      present = null;
      state.set({ status: "closed" });
    },
  };
}
