import type { Validation } from "../core/validation/validation";
import type { OpenWorkbook } from "../workbook/workbook";
import { addCatalogue } from "./add-catalogue";
import { applyFixes } from "./apply-fixes";
import { chooseSheets } from "./choose-sheets";
import { clearMarks } from "./clear-marks";
import type { Clock } from "./clock";
import type { Context, Means } from "./context";
import type { FiscalYear } from "./contracts";
import { createSelection, type Selection } from "./follow-selection";
import { goToFinding } from "./go-to-finding";
import { insertTemplate } from "./insert-template";
import { createLiveValidation, type LiveValidation } from "./live-validation";
import { createLock } from "./lock";
import { createMemory } from "./memory";
import { mapColumns } from "./map-columns";
import { lookAtOpening, openWithWorkbook } from "./open-with-workbook";
import { takeOverTable } from "./take-over-table";
import { planUpdate, updatePlan } from "./update-plan";
import { removeReplaced } from "./remove-replaced";
import { refillTemplate } from "./refill-template";
import { withdrawTemplate } from "./withdraw-template";
import { removeIncomplete } from "./remove-incomplete";
import { restoreTemplate } from "./restore-template";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { Session, SessionStore, Task } from "./session";
import { showInsertForm } from "./show-insert-form";
import { showPlan } from "./show-plan";
import { shownYear, showYear } from "./show-year";
import { start } from "./start";
import { createStore, type Store } from "./store";
import { undoFixes } from "./undo-fixes";
import { createViews, type Views } from "./views";
import { createAsk } from "./watchdog";
import { markWorkbook, validateWorkbook } from "./validate-workbook";
import { writeReport } from "./write-report";

/** What the pane and the ribbon can ask for. */
export interface App {
  readonly session: SessionStore;
  readonly clock: Clock;
  /** The selected cell, followed while somebody asks for it. */
  readonly selection: Selection;
  /** What pages show of a plan; null where there is nothing to show them from. */
  readonly views: Views | null;
  /** Whether the pane opens with this workbook; null while it is not known, and where Office does not tell. */
  readonly opensPane: Store<boolean | null>;
  /** Asks Office whether it does. */
  lookAtOpening(): Promise<boolean | null>;
  /** The fiscal year whose columns are unfolded, those of the others being folded; null where that is not known. */
  shownYear(validation: Validation): Promise<FiscalYear | null>;
  /** How many times a command was given outside of the pane: the page where it answers comes into view. */
  readonly calls: Store<number>;
  /** A command is given outside of the pane. */
  called(): void;
  /** Runs a task after those under way. Never rejects: its result and its failure are in the session. */
  run(task: Task): Promise<void>;
  /** Opens or closes the form that chooses a template; when there is one already, says so. */
  showInsertForm(form: "open" | "closed"): Promise<void>;
  /** Shows the plan of another programme of the workbook. @param programme id of its roadmap. */
  showPlan(programme: string): Promise<void>;
  /** The workbook may have changed unseen: reads it again shortly. */
  refresh(): void;
  /** Reads and validates the workbook as it is now, after the tasks under way. Throws WorkbookError. Never writes. */
  read(): Promise<PlanRead>;
  /** What commands write can be undone with Ctrl+Z, with what was done before; elsewhere they empty its list. */
  keepsUndo(): boolean;
  /** Stops following the workbook. */
  stop(): Promise<void>;
}

export interface AppParts extends Means {
  readonly workbook: OpenWorkbook;
}

/** Does a task: each has its use case. */
function runTask(context: Context, live: LiveValidation, task: Task): Promise<void> {
  switch (task.kind) {
    case "start":
      return start(context, live);
    case "insert":
      return insertTemplate(context, task.choice);
    case "validate":
      return validateWorkbook(context);
    case "mark":
      return markWorkbook(context);
    case "clear-marks":
      return clearMarks(context);
    case "write-report":
      return writeReport(context, task.decision);
    case "add-catalogue":
      return addCatalogue(context);
    case "apply-fixes":
      return applyFixes(context, task.findings);
    case "undo-fixes":
      return undoFixes(context, task.replaced);
    case "map-columns":
      return mapColumns(context, task);
    case "choose-sheets":
      return chooseSheets(context, task.picks);
    case "restore":
      return restoreTemplate(context, task.parts);
    case "remove-incomplete":
      return removeIncomplete(context);
    case "withdraw":
      return withdrawTemplate(context, task.roadmap);
    case "refill":
      return refillTemplate(context, task.roadmap);
    case "plan-update":
      return planUpdate(context, task.roadmap);
    case "update":
      return updatePlan(context, task.roadmap);
    case "take-over":
      return takeOverTable(context, task.request);
    case "remove-replaced":
      return removeReplaced(context);
    case "open-with-workbook":
      return openWithWorkbook(context, task.opens);
    case "show-year":
      return showYear(context, task.year);
    case "go-to":
      return goToFinding(context, task.cell, task.reveal);
    case "refresh":
      live.changed();
      return Promise.resolve();
  }
}

export function createApp(parts: AppParts): App {
  const session = createStore<Session>({ status: "starting" });
  const { workbook, ...others } = parts;
  const ask = createAsk(workbook, parts.clock, () => {
    live.answeredLate();
  });
  const opensPane = createStore<boolean | null>(null);
  const keepsUndo = (): boolean => workbook.keepsUndo();
  const context: Context = {
    ...{ ...others, session, ask, opensPane, keepsUndo },
    lock: createLock(),
    memory: createMemory(),
  };
  const calls = createStore(0);
  const live = createLiveValidation(context);

  return {
    session,
    clock: parts.clock,
    selection: createSelection(context),
    views: createViews(context),
    opensPane,
    lookAtOpening: () => lookAtOpening(context),
    shownYear: (validation) => shownYear(context, validation),
    calls,
    called() {
      calls.set(calls.get() + 1);
    },
    run: (task) => runTask(context, live, task),
    showInsertForm: (form) => showInsertForm(context, form),
    showPlan: (programme) => showPlan(context, programme),
    refresh: live.changed,
    read: () => context.lock(() => readWhole(context)),
    keepsUndo,
    stop: live.stop,
  };
}
