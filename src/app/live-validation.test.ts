import { validate } from "../../test/fakes/plan";
import { editing, gap, openApp, planWith, unexplained } from "../../test/fakes/open-app";
import { WorkbookError } from "../workbook/workbook";

describe("while the user types", () => {
  it("reads once after a burst, publishes, and never writes", async () => {
    const workbook = planWith({});
    const { app, clock, now, states } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.type("Indicateurs", "B2", 0.3);
    await clock.advance(399);
    workbook.type("Indicateurs", "B2", 0.4);
    await clock.advance(399);
    expect(workbook.calls).toEqual(["read"]);
    await clock.advance(1);
    expect(workbook.calls).toEqual(["read", "read"]);
    expect(now()).toMatchObject({ validation: { findings: [unexplained, gap] } });
    expect(states).toEqual(["starting", "ready", "ready"]);
  });

  it("sees what is typed while the workbook is read for the first time", async () => {
    const workbook = planWith({});
    let isFirst = true;
    const { app, clock, now } = openApp(workbook, (grid, today) => {
      if (isFirst) workbook.type("Indicateurs", "B2", 0.4);
      isFirst = false;
      return validate(grid, today);
    });
    await app.run({ kind: "start" });
    expect(now()).toMatchObject({ validation: { findings: [] } });
    await clock.advance(400);
    expect(now()).toMatchObject({ validation: { findings: [unexplained, gap] } });
  });

  it("keeps the notice and the marks of the last command", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "validate" });
    await app.run({ kind: "start" });
    workbook.type("Indicateurs", "C2", "Retard de recrutement");
    await clock.advance(400);
    expect(now()).toMatchObject({
      validation: { findings: [gap] },
      marks: { status: "done", outcome: { marked: 2, refused: [] } },
    });
  });

  it("publishes the newest answer only", async () => {
    const workbook = planWith({});
    let seen = 0;
    const { app, clock, now } = openApp(workbook, (grid, today) => {
      seen += 1;
      // The user types again while the first answer is on its way.
      if (seen === 2) workbook.type("Indicateurs", "B2", 0.9);
      return validate(grid, today);
    });
    await app.run({ kind: "start" });
    workbook.type("Indicateurs", "B2", 0.4);
    await clock.advance(400);
    expect(now()).toMatchObject({ validation: { findings: [] } });
    expect(workbook.count("read")).toBe(2);
    await clock.advance(400);
    expect(workbook.count("read")).toBe(3);
    expect(now()).toMatchObject({ validation: { findings: [] } });
  });

  it("tries again while a cell is being edited, for as long as it is, in silence (D21)", async () => {
    const workbook = planWith({});
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    for (let edited = 0; edited < 8; edited += 1) workbook.break("read", editing);
    workbook.type("Indicateurs", "B2", 0.4);
    await clock.advance(400 + 300 + 1_000 + 3_000);
    expect(workbook.count("read")).toBe(5);
    expect(now()).toMatchObject({ status: "ready", validation: { findings: [] } });
    // The edit is given up (Escape): nothing announces it.
    await clock.advance(2 * (3_000 + 300 + 1_000 + 3_000));
    expect(now()).toMatchObject({ status: "ready", validation: { findings: [unexplained, gap] } });
    expect(workbook.count("read")).toBe(10);
    expect(clock.pending()).toBe(0);
  });

  it("does not hold up a command while it waits for the end of an edit", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.break("read", editing);
    workbook.announce();
    await clock.advance(400);
    await app.run({ kind: "validate" });
    expect(now()).toMatchObject({ status: "ready", marks: { status: "done" } });
  });

  it("keeps the findings under the message when Excel stops answering, and recovers at the next event", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.break("read", "hang");
    workbook.announce();
    await clock.advance(15_400);
    expect(now()).toMatchObject({
      status: "failed",
      task: { kind: "refresh" },
      code: "no-answer",
      before: { status: "ready", validation: { findings: [unexplained, gap] } },
    });
    workbook.announce();
    await clock.advance(400);
    expect(now()).toMatchObject({ status: "ready" });
  });

  it("does not hide the failure of a command", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.break("clearMarks", { error: new WorkbookError("read-only", "opened read-only") });
    await app.run({ kind: "clear-marks" });
    workbook.type("Indicateurs", "C2", "Retard");
    await clock.advance(400);
    expect(now()).toMatchObject({
      status: "failed",
      code: "read-only",
      before: { validation: { findings: [gap] } },
    });
  });

  it("stops when asked, leaving no handler and no timer", async () => {
    const workbook = planWith({});
    const { app, clock } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.announce();
    await app.stop();
    await clock.advance(1_000);
    expect(workbook.calls).toEqual(["read"]);
    expect(workbook.watchers).toBe(0);
    expect(clock.pending()).toBe(0);
  });

  it("reads again when the pane asks", async () => {
    const workbook = planWith({});
    const { app, clock } = openApp(workbook);
    await app.run({ kind: "start" });
    app.refresh();
    await clock.advance(400);
    expect(workbook.calls).toEqual(["read", "read"]);
  });
});
