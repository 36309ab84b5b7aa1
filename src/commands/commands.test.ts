import { drawReport, drawTemplate, validate } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { createApp } from "../app/app";
import { WorkbookError } from "../workbook/workbook";
import { ribbonCommands, type CommandName } from "./commands";

async function ribbonOf(workbook: FakeWorkbook, showPane = () => Promise.resolve()) {
  const clock = createManualClock(new Date(2025, 3, 2));
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  let shown = 0;
  const commands = ribbonCommands(Promise.resolve(app), {
    showPane: () => {
      shown += 1;
      return showPane();
    },
  });
  const completed = jest.fn();
  const press = (name: CommandName) => commands[name]({ completed });
  return { app, press, completed, shown: () => shown };
}

const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });

it("opens the insert form in the pane", async () => {
  const { app, press, completed, shown } = await ribbonOf(new FakeWorkbook().addSheet("Feuil1"));
  await press("insertTemplate");
  expect(app.session.get()).toEqual({ status: "no-template", form: "open" });
  expect(shown()).toBe(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

it("validates with the pane on screen", async () => {
  const workbook = plan();
  const { app, press, completed, shown } = await ribbonOf(workbook);
  await press("validateWorkbook");
  expect(workbook.marks).toHaveLength(2);
  expect(app.session.get()).toMatchObject({ status: "ready", marks: { status: "done" } });
  expect(shown()).toBe(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

it("clears the marks without the pane", async () => {
  const workbook = plan();
  const { press, completed, shown } = await ribbonOf(workbook);
  await press("validateWorkbook");
  await press("clearMarks");
  expect(workbook.marks).toEqual([]);
  expect(shown()).toBe(1);
  expect(completed).toHaveBeenCalledTimes(2);
});

it("shows the pane when clearing fails, since the message is there", async () => {
  const workbook = plan().break("clearMarks", { error: new WorkbookError("read-only", "") });
  const { press, completed, shown } = await ribbonOf(workbook);
  await press("clearMarks");
  expect(shown()).toBe(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

it("tells Excel that it is over, even when the pane cannot be shown", async () => {
  const { press, completed } = await ribbonOf(plan(), () => Promise.reject(new Error("no pane")));
  await expect(press("validateWorkbook")).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});

it("waits for the app, and shows the pane, which says why, when it could not be loaded", async () => {
  const completed = jest.fn();
  let shown = 0;
  let settle: (app: null) => void = () => undefined;
  const ready = new Promise<null>((resolve) => {
    settle = resolve;
  });
  const commands = ribbonCommands(ready, {
    showPane: () => {
      shown += 1;
      return Promise.resolve();
    },
  });
  const pressed = commands.clearMarks({ completed });
  await Promise.resolve();
  expect({ shown, completed: completed.mock.calls.length }).toEqual({ shown: 0, completed: 0 });
  settle(null);
  await pressed;
  expect({ shown, completed: completed.mock.calls.length }).toEqual({ shown: 1, completed: 1 });
});
