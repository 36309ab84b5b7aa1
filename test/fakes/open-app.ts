/** The application over a workbook that is not Excel's, on a clock that stands still until it is moved. */
import { createApp } from "../../src/app/app";
import type { Validate } from "../../src/app/contracts";
import type { Session } from "../../src/app/session";
import { WorkbookError } from "../../src/workbook/workbook";
import { FakeWorkbook } from "./fake-workbook";
import { createManualClock } from "./manual-clock";
import { drawReport, drawTemplate, finding, validate } from "./plan";

export const noon = new Date(2025, 3, 2, 12, 0, 0);
export const editing = { error: new WorkbookError("cell-being-edited", "a cell is being edited") };

/** Not started yet; `states` are those of its session, one after the other. */
export function openApp(workbook: FakeWorkbook, check: Validate = validate) {
  const clock = createManualClock(noon);
  const app = createApp({ workbook, validate: check, drawTemplate, drawReport, clock });
  const states: Session["status"][] = [];
  app.session.subscribe(() => states.push(app.session.get().status));
  return { app, clock, states, now: () => app.session.get() };
}

export const blankWorkbook = () => new FakeWorkbook().addSheet("Feuil1");
export const planWith = (cells: Record<string, number | string>) =>
  new FakeWorkbook().addSheet("Indicateurs", { A1: "No", ...cells });

export const gap = finding("ECA-02", "warning", "B2");
export const unexplained = finding("MES-01", "error", "C2");
