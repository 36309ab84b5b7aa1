import type { Clock } from "./clock";
import type {
  DrawReport,
  DrawTemplate,
  LitCellsOf,
  PrepareUpdate,
  RuledCellsOf,
  PlanViews,
  Takeovers,
  ValidateInTime,
  Withdrawals,
} from "./contracts";
import type { Memory } from "./memory";
import type { Lock } from "./lock";
import type { SessionStore } from "./session";
import type { Store } from "./store";
import type { Ask } from "./watchdog";

/** What whoever starts the add-in gives it, and each use case works with. */
export interface Means {
  readonly validate: ValidateInTime;
  /** Absent: lists and highlights of the template are not looked at. */
  readonly ruledCells?: RuledCellsOf;
  /** Absent: the workbook shows nothing by itself. */
  readonly litCells?: LitCellsOf;
  readonly drawTemplate: DrawTemplate;
  readonly drawReport: DrawReport;
  /** Absent: plans stay in the edition that they follow. */
  readonly prepareUpdate?: PrepareUpdate;
  /** Absent: no table of the user's own is taken over. */
  readonly takeovers?: Takeovers;
  /** Absent: no page shows what is official, nor how far a plan is. */
  readonly views?: PlanViews;
  /** Absent: templates that are there stay. */
  readonly withdrawals?: Withdrawals;
  /** Ids of the roadmaps whose templates may be inserted; absent when there is one. */
  readonly programmes?: () => readonly string[];
  readonly clock: Clock;
}

/** What every use case works with. */
export interface Context extends Means {
  /** The workbook, a command at a time. */
  readonly ask: Ask;
  /** What commands write can be undone with Ctrl+Z, with what was done before. */
  readonly keepsUndo: () => boolean;
  readonly lock: Lock;
  readonly session: SessionStore;
  /** Whether the pane opens with this workbook; null while it is not known. Absent: nobody looks. */
  readonly opensPane?: Store<boolean | null>;
  /** Absent: nothing is kept from one reading to the next. */
  readonly memory?: Memory;
}
