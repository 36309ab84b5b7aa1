import { choice, drawReport, drawTemplate, finding, validate, validationWith } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { Validate } from "./contracts";
import type { Session } from "./session";

const noon = new Date(2025, 3, 2, 12, 0, 0);
const editing = { error: new WorkbookError("cell-being-edited", "a cell is being edited") };

function open(workbook: FakeWorkbook, check: Validate = validate) {
  const clock = createManualClock(noon);
  const app = createApp({ workbook, validate: check, drawTemplate, drawReport, clock });
  const states: Session["status"][] = [];
  app.session.subscribe(() => states.push(app.session.get().status));
  return { app, clock, states, now: () => app.session.get() };
}

const blankWorkbook = () => new FakeWorkbook().addSheet("Feuil1");
const planWith = (cells: Record<string, number | string>) =>
  new FakeWorkbook().addSheet("Indicateurs", { A1: "No", ...cells });

const gap = finding("ECA-02", "warning", "B2");
const unexplained = finding("MES-01", "error", "C2");

describe("start", () => {
  it("offers the template when the workbook has none, and follows the workbook", async () => {
    const workbook = blankWorkbook();
    const { app, now, states } = open(workbook);
    expect(now()).toEqual({ status: "starting" });
    await app.run({ kind: "start" });
    expect(now()).toEqual({ status: "no-template", form: "closed" });
    expect(states).toEqual(["starting", "no-template"]);
    expect(workbook.calls).toEqual(["read"]);
    expect(workbook.watchers).toBe(1);
  });

  it("shows the findings of a plan without writing anything", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now } = open(workbook);
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
    const { app } = open(blankWorkbook(), (grid, today) => {
      days.push(today);
      return validate(grid, today);
    });
    await app.run({ kind: "start" });
    expect(days).toEqual(["2025-04-02"]);
  });

  it("says that Excel does not answer after 15 s, then starts on request, watching once", async () => {
    const workbook = blankWorkbook().break("read", "hang");
    const { app, clock, now } = open(workbook);
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
    const { app, now } = open(planWith({}), () => {
      throw bug;
    });
    await app.run({ kind: "start" });
    expect(now()).toEqual({ status: "crashed", error: bug });
  });
});

describe("insert the template", () => {
  it("shows each step, then the plan", async () => {
    const workbook = blankWorkbook();
    const { app, now } = open(workbook);
    await app.run({ kind: "start" });
    const steps: Session[] = [];
    app.session.subscribe(() => steps.push(now()));
    await app.run({ kind: "insert", choice });
    const working = {
      status: "working",
      task: { kind: "insert", choice },
      before: { status: "no-template", form: "closed" },
    };
    expect(steps).toEqual([
      { ...working, progress: null },
      { ...working, progress: { done: 1, total: 2 } },
      { ...working, progress: { done: 2, total: 2 } },
      {
        status: "ready",
        filling: 0,
        validation: validationWith([]),
        columns: [],
        sheets: [],
        checkedAt: noon,
        marks: { status: "none" },
        notice: { kind: "inserted", renamed: [] },
      },
    ]);
    expect(workbook.calls).toEqual(["read", "read", "insertTemplate", "read"]);
  });

  it("names the sheets that could not have their own title", async () => {
    const { app, now } = open(new FakeWorkbook().addSheet("Identification"));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ notice: { kind: "inserted", renamed: ["Identification (2)"] } });
  });

  it("says that a template is there instead of inserting a second one", async () => {
    const workbook = blankWorkbook();
    const { app, now } = open(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "template-present" } });
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("fails when the template that is there cannot be read as a plan", async () => {
    const present = new WorkbookError("template-present", "version 9");
    const { app, now } = open(blankWorkbook().break("insertTemplate", { error: present }));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ status: "failed", code: "template-present", detail: "version 9" });
  });

  it("names a sheet that the workbook itself had to rename", async () => {
    const workbook = blankWorkbook();
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    // Somebody adds a sheet of that name while the first sheet is being inserted.
    workbook.onStep = (step) => {
      if (step === 0) workbook.addSheet("Indicateurs");
      return Promise.resolve();
    };
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ notice: { kind: "inserted", renamed: ["Indicateurs (2)"] } });
    expect(clock.pending()).toBe(0);
  });

  it("is a crash when what was inserted is not read as a plan", async () => {
    const { app, now } = open(blankWorkbook(), () => ({ status: "not-a-plan" }));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toEqual({
      status: "crashed",
      error: new Error("the inserted template is not read as a plan"),
    });
  });

  it("keeps the form under the message when the host refuses", async () => {
    const refused = new WorkbookError("protected", "the workbook's structure is protected");
    const { app, now } = open(blankWorkbook().break("insertTemplate", { error: refused }));
    await app.run({ kind: "start" });
    await app.showInsertForm("open");
    await app.run({ kind: "insert", choice });
    expect(now()).toEqual({
      status: "failed",
      task: { kind: "insert", choice },
      code: "protected",
      detail: "the workbook's structure is protected",
      before: { status: "no-template", form: "open" },
    });
  });

  it("waits as long as there is progress", async () => {
    const workbook = blankWorkbook();
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    workbook.onStep = () => new Promise((resolve) => clock.after(10_000, resolve));
    const done = app.run({ kind: "insert", choice });
    await clock.advance(20_000);
    await done;
    expect(now().status).toBe("ready");
  });
});

describe("the insert form", () => {
  it("opens and closes", async () => {
    const { app, now } = open(blankWorkbook());
    await app.run({ kind: "start" });
    await app.showInsertForm("open");
    expect(now()).toEqual({ status: "no-template", form: "open" });
    await app.showInsertForm("closed");
    expect(now()).toEqual({ status: "no-template", form: "closed" });
  });

  it("stays open when the workbook is read again", async () => {
    const workbook = blankWorkbook();
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    await app.showInsertForm("open");
    workbook.type("Feuil1", "A1", "x");
    await clock.advance(400);
    expect(now()).toEqual({ status: "no-template", form: "open", isFilled: true });
  });

  it("waits for the first reading, and says when a template is there", async () => {
    const { app, now } = open(planWith({}));
    const started = app.run({ kind: "start" });
    await app.showInsertForm("open");
    await started;
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "template-present" } });
  });
});

describe("validate", () => {
  it("marks the cells of the findings with what they hold", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, now, states } = open(workbook);
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
    const { app, now } = open(workbook);
    await app.run({ kind: "validate" });
    const outcome = { marked: 0, refused: [{ sheet: "Indicateurs", reason: "protected" }] };
    expect(now()).toMatchObject({ marks: { status: "done", outcome } });
  });

  it("shows the findings even when the file refuses the marks", async () => {
    const readOnly = { error: new WorkbookError("read-only", "opened read-only") };
    const { app, now } = open(planWith({ B2: 0.4 }).break("mark", readOnly));
    await app.run({ kind: "validate" });
    expect(now()).toMatchObject({
      status: "ready",
      validation: { findings: [unexplained, gap] },
      marks: { status: "failed", code: "read-only" },
    });
  });

  it("says that there is no plan, offers the template, and marks nothing", async () => {
    const workbook = blankWorkbook();
    const { app, now } = open(workbook);
    await app.run({ kind: "validate" });
    expect(now()).toEqual({ status: "no-template", form: "closed", notice: { kind: "no-plan" } });
    expect(workbook.calls).toEqual(["read"]);
  });

  it("waits 300 ms, 1 s and 3 s for the end of a cell's edit, then gives up", async () => {
    const workbook = planWith({});
    const { app, clock, now } = open(workbook);
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
    const { app } = open(workbook);
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
    const { app, now } = open(workbook);
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
    const { app, now } = open(workbook);
    await app.run({ kind: "validate" });
    const sheets = [...new Set(workbook.marks.map(({ cell }) => cell.sheet))];
    for (const sheet of sheets) workbook.protectedSheets.add(sheet);
    await app.run({ kind: "clear-marks" });
    expect(sheets).toHaveLength(1);
    expect(now()).toMatchObject({ notice: { kind: "cleared", count: 0, left: sheets } });
  });

  it("reads the plan when nothing was read yet", async () => {
    const { app, now } = open(planWith({ B2: 0.4 }));
    await app.run({ kind: "clear-marks" });
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "cleared", count: 0, left: [] } });
  });
});

describe("while the user types", () => {
  it("reads once after a burst, publishes, and never writes", async () => {
    const workbook = planWith({});
    const { app, clock, now, states } = open(workbook);
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

  it("keeps the notice and the marks of the last command", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = open(workbook);
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
    const { app, clock, now } = open(workbook, (grid, today) => {
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
    const { app, clock, now } = open(workbook);
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
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    workbook.break("read", editing);
    workbook.announce();
    await clock.advance(400);
    await app.run({ kind: "validate" });
    expect(now()).toMatchObject({ status: "ready", marks: { status: "done" } });
  });

  it("keeps the findings under the message when Excel stops answering, and recovers at the next event", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, clock, now } = open(workbook);
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
    const { app, clock, now } = open(workbook);
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
    const { app, clock } = open(workbook);
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
    const { app, clock } = open(workbook);
    await app.run({ kind: "start" });
    app.refresh();
    await clock.advance(400);
    expect(workbook.calls).toEqual(["read", "read"]);
  });
});

describe("go to a finding", () => {
  it("shows the cell and leaves the pane as it is", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { app, states } = open(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "go-to", cell: { sheet: "Indicateurs", address: "B2" } });
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B2" });
    expect(states).toEqual(["starting", "ready"]);
  });

  it("keeps the findings under the message when the sheet is gone", async () => {
    const { app, now } = open(planWith({ B2: 0.4 }));
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
