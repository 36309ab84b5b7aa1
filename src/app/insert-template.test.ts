import { choice, validationWith } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { blankWorkbook, noon, openApp, planWith } from "../../test/fakes/open-app";
import { WorkbookError } from "../workbook/workbook";
import type { Session } from "./session";

describe("insert the template", () => {
  it("shows each step, then the plan", async () => {
    const workbook = blankWorkbook();
    const { app, now } = openApp(workbook);
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
    const { app, now } = openApp(new FakeWorkbook().addSheet("Identification"));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ notice: { kind: "inserted", renamed: ["Identification (2)"] } });
  });

  it("says that a template is there instead of inserting a second one", async () => {
    const workbook = blankWorkbook();
    const { app, now } = openApp(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "template-present" } });
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("fails when the template that is there cannot be read as a plan", async () => {
    const present = new WorkbookError("template-present", "version 9");
    const { app, now } = openApp(blankWorkbook().break("insertTemplate", { error: present }));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toMatchObject({ status: "failed", code: "template-present", detail: "version 9" });
  });

  it("names a sheet that the workbook itself had to rename", async () => {
    const workbook = blankWorkbook();
    const { app, clock, now } = openApp(workbook);
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
    const { app, now } = openApp(blankWorkbook(), () => ({ status: "not-a-plan" }));
    await app.run({ kind: "start" });
    await app.run({ kind: "insert", choice });
    expect(now()).toEqual({
      status: "crashed",
      error: new Error("the inserted template is not read as a plan"),
    });
  });

  it("keeps the form under the message when the host refuses", async () => {
    const refused = new WorkbookError("protected", "the workbook's structure is protected");
    const { app, now } = openApp(blankWorkbook().break("insertTemplate", { error: refused }));
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
    const { app, clock, now } = openApp(workbook);
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
    const { app, now } = openApp(blankWorkbook());
    await app.run({ kind: "start" });
    await app.showInsertForm("open");
    expect(now()).toEqual({ status: "no-template", form: "open" });
    await app.showInsertForm("closed");
    expect(now()).toEqual({ status: "no-template", form: "closed" });
  });

  it("stays open when the workbook is read again", async () => {
    const workbook = blankWorkbook();
    const { app, clock, now } = openApp(workbook);
    await app.run({ kind: "start" });
    await app.showInsertForm("open");
    workbook.type("Feuil1", "A1", "x");
    await clock.advance(400);
    expect(now()).toEqual({ status: "no-template", form: "open", isFilled: true });
  });

  it("waits for the first reading, and says when a template is there", async () => {
    const { app, now } = openApp(planWith({}));
    const started = app.run({ kind: "start" });
    await app.showInsertForm("open");
    await started;
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "template-present" } });
  });
});
