/** A stand-in Excel with the add-in in it, on the light plan; time passes only when nothing else does. */
import { createApp, type App } from "../../src/app/app";
import type { Session, Task } from "../../src/app/session";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import type { HostOptions } from "../../src/sandbox/host/host";
import {
  drawLightReport,
  drawLightTemplate,
  lightRuledCells,
  lightTakeovers,
  lightViews,
  lightWithdrawals,
  prepareLightUpdate,
  validateLight,
} from "./light-plan";
import { comeToRest, createWalkClock, runToEnd, type WalkClock } from "./walk-clock";

const MOMENT = new Date(2025, 3, 15, 14, 5);

export interface World {
  readonly excel: TestExcel;
  /** The add-in in the pane that is open now. */
  readonly app: App;
  /** Runs a task to its end, whatever it is; answers what the pane shows then. */
  readonly run: (task: Task) => Promise<Session>;
  /** Lets what is still under way come to its end. */
  readonly rest: () => Promise<void>;
  /** Lets so much time pass as the next thing that waits for it needs. */
  readonly passTime: () => Promise<void>;
  /** The same, for a reading that nobody asked for: what the pane shows is left to it. */
  readonly passToReading: () => Promise<void>;
  /** Closes the pane and opens it again: a new add-in, not started. */
  readonly reopenPane: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Real milliseconds that a timer may take; a longer one goes by the clock of the walk. */
const REAL = 1_000;

/**
 * Microsoft's client tries three times, five seconds apart, to release the ranges of a run that failed: these syncs too
 * come when time passes, or what happens would depend on the machine. Answers how to put the timers back.
 */
function clientByClock(clock: WalkClock): () => void {
  const real = globalThis.setTimeout;
  const timer = (callback: () => void, milliseconds = 0): unknown =>
    milliseconds < REAL ? real(callback, milliseconds) : clock.after(milliseconds, callback);
  globalThis.setTimeout = timer as typeof real;
  return () => {
    globalThis.setTimeout = real;
  };
}

/** Opens a workbook; the add-in is not started. */
export function openWorld(snapshot?: WorkbookSnapshot, options: HostOptions = {}): World {
  const excel = openExcel({ ...options, ...(snapshot && { snapshot }) });
  const clock = createWalkClock(MOMENT);
  const putTimersBack = clientByClock(clock);
  const openPane = (): App =>
    createApp({
      workbook: createExcelWorkbook(),
      validate: validateLight,
      ruledCells: lightRuledCells,
      drawTemplate: drawLightTemplate,
      drawReport: drawLightReport,
      prepareUpdate: prepareLightUpdate,
      takeovers: lightTakeovers,
      views: lightViews,
      withdrawals: lightWithdrawals,
      clock,
    });
  let app = openPane();
  const isBusy = () => excel.faults.underWay() > 0;
  const rest = () => comeToRest(isBusy);
  const passTime = async (): Promise<void> => {
    clock.step();
    await runToEnd(app.showInsertForm("closed"), clock, isBusy);
  };
  return {
    excel,
    get app() {
      return app;
    },
    rest,
    passTime,
    async passToReading() {
      clock.step();
      await runToEnd(app.read(), clock, isBusy);
    },
    async run(task) {
      await runToEnd(app.run(task), clock, isBusy);
      // A refresh is a reading that follows shortly.
      if (task.kind === "refresh") await passTime();
      return app.session.get();
    },
    async reopenPane() {
      await runToEnd(app.stop(), clock, isBusy);
      await rest();
      app = openPane();
    },
    async close() {
      excel.faults.direct(null);
      excel.faults.cellEditMode = false;
      await rest();
      await runToEnd(app.stop(), clock, isBusy);
      await rest();
      putTimersBack();
      excel.dispose();
    },
  };
}
