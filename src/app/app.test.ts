import { validate, validationWith } from "../../test/fakes/plan";
import { blankWorkbook, editing, gap, noon, openApp, planWith, unexplained } from "../../test/fakes/open-app";
import { WorkbookError } from "../workbook/workbook";

describe("start", () => {
  it("offers the template when the workbook has none, and follows the workbook", async () => {
    const workbook = blankWorkbook();
    const { app, now, states } = openApp(workbook);
    expect(now()).toEqual({ status: "starting" });
    await app.run({ kind: "start" });
    expect(now()).toEqual({ status: "no-template", form: "closed" });
    expect(states).toEqual(["starting", "no-template"]);
    expect(workbook.calls).toEqual(["read"]);
    expect(workbook.watchers).toBe(1);
  });

  it("shows the findings of a plan without writing anything", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now } = openApp(workbook);
    await app.run({ kind: "start" });
    expect(now()).toEqual({
      status: "ready",
      validation: validationWith([unexplained, gap]),
      columns: [],
      sheets: [],
      checkedAt: noon,
      marks: { status: "none" },
      notice: null,
    });
    expect(workbook.calls).toEqual(["read"]);
  });

  it("gives the validation the local date", async () => {
    const days: string[] = [];
    const { app } = openApp(blankWorkbook(), (grid, today) => {
      days.push(today);
      return validate(grid, today);
    });
    await app.run({ kind: "start" });
    expect(days).toEqual(["2025-04-02"]);
  });

  it("says that Excel does not answer after 15 s, then starts on request, watching once", async () => {
    const workbook = blankWorkbook().break("read", "hang");
    const { app, clock, now } = openApp(workbook);
    const first = app.run({ kind: "start" });
    await clock.advance(14_999);
    expect(now()).toEqual({ status: "starting" });
    await clock.advance(1);
    await first;
    expect(now()).toEqual({
      status: "failed",
      task: { kind: "start" },
      code: "no-answer",
      detail: "no answer in 15000 ms",
      before: null,
    });
    await app.run({ kind: "start" });
    await app.run({ kind: "start" });
    expect(now()).toEqual({ status: "no-template", form: "closed" });
    expect(workbook.watchers).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it("becomes a crash, not an empty list, when a rule throws", async () => {
    const bug = new Error("MES-03: boom");
    const { app, now } = openApp(planWith({}), () => {
      throw bug;
    });
    await app.run({ kind: "start" });
    expect(now()).toEqual({ status: "crashed", error: bug });
  });
});

describe("validate", () => {
  it("marks the cells of the findings with what they hold", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now, states } = openApp(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "validate" });
    expect(workbook.marks).toEqual([
      { cell: { sheet: "Indicateurs", address: "C2" }, severity: "error", rule: "MES-01", content: null },
      { cell: { sheet: "Indicateurs", address: "B2" }, severity: "warning", rule: "ECA-02", content: 0.4 },
    ]);
    expect(now()).toMatchObject({
      status: "ready",
      marks: { status: "done", outcome: { marked: 2, refused: [] } },
    });
    expect(states).toEqual(["starting", "ready", "working", "ready"]);
    expect(workbook.calls).toEqual(["read", "read", "mark"]);
  });

  it("says which sheets cannot be marked", async () => {
    const workbook = planWith({ B2: 0.4 });
    workbook.protectedSheets.add("Indicateurs");
    const { app, now } = openApp(workbook);
    await app.run({ kind: "validate" });
    const outcome = { marked: 0, refused: [{ sheet: "Indicateurs", reason: "protected" }] };
    expect(now()).toMatchObject({ marks: { status: "done", outcome } });
  });

  it("shows the findings even when the file refuses the marks", async () => {
    const readOnly = { error: new WorkbookError("read-only", "opened read-only") };
    const { app, now } = openApp(planWith({ B2: 0.4 }).break("mark", readOnly));
    await app.run({ kind: "validate" });
    expect(now()).toMatchObject({
      status: "ready",
      validation: { findings: [unexplained, gap] },
      marks: { status: "failed", code: "read-only" },
    });
  });

  it("says that there is no plan, offers the template, and marks nothing", async () => {
    const workbook = blankWorkbook();
    const { app, now } = openApp(workbook);
    await app.run({ kind: "validate" });
    expect(now()).toEqual({ status: "no-template", form: "closed", notice: { kind: "no-plan" } });
    expect(workbook.calls).toEqual(["read"]);
  });

  it("waits 300 ms, 1 s and 3 s for the end of a cell's edit, then gives up", async () => {
    const workbook = planWith({});
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    workbook.break("read", editing).break("read", editing).break("read", editing).break("read", editing);
    const done = app.run({ kind: "validate" });
    await clock.advance(4_299);
    expect(workbook.count("read")).toBe(4);
    await clock.advance(1);
    await done;
    expect(workbook.count("read")).toBe(5);
    expect(now()).toMatchObject({ status: "failed", code: "cell-being-edited", before: { status: "ready" } });
  });

  it("never interleaves two commands", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app } = openApp(workbook);
    await Promise.all([
      app.run({ kind: "start" }),
      app.run({ kind: "validate" }),
      app.run({ kind: "clear-marks" }),
      app.run({ kind: "validate" }),
    ]);
    expect(workbook.calls).toEqual(["read", "read", "mark", "clearMarks", "read", "mark"]);
    expect(app.session.get().status).toBe("ready");
  });
});

describe("clear the marks", () => {
  it("removes them, says how many, and keeps the findings", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now } = openApp(workbook);
    await app.run({ kind: "validate" });
    await app.run({ kind: "clear-marks" });
    expect(workbook.marks).toEqual([]);
    expect(now()).toMatchObject({
      validation: { findings: [unexplained, gap] },
      marks: { status: "none" },
      notice: { kind: "cleared", count: 2, left: [] },
    });
  });

  it("says which protected sheets keep theirs", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now } = openApp(workbook);
    await app.run({ kind: "validate" });
    const sheets = [...new Set(workbook.marks.map(({ cell }) => cell.sheet))];
    for (const sheet of sheets) workbook.protectedSheets.add(sheet);
    await app.run({ kind: "clear-marks" });
    expect(sheets).toHaveLength(1);
    expect(now()).toMatchObject({ notice: { kind: "cleared", count: 0, left: sheets } });
  });

  it("reads the plan when nothing was read yet", async () => {
    const { app, now } = openApp(planWith({ B2: 0.4 }));
    await app.run({ kind: "clear-marks" });
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "cleared", count: 0, left: [] } });
  });
});

describe("go to a finding", () => {
  it("shows the cell and leaves the pane as it is", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, states } = openApp(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "go-to", cell: { sheet: "Indicateurs", address: "B2" } });
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B2" });
    expect(states).toEqual(["starting", "ready"]);
  });

  it("keeps the findings under the message when the sheet is gone", async () => {
    const { app, now } = openApp(planWith({ B2: 0.4 }));
    await app.run({ kind: "start" });
    const cell = { sheet: "Risques", address: "B2" };
    await app.run({ kind: "go-to", cell });
    expect(now()).toMatchObject({
      status: "failed",
      task: { kind: "go-to", cell },
      code: "host",
      before: { status: "ready" },
    });
  });
});
