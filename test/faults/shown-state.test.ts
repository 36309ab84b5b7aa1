/** The pane shows the workbook as it is: W10 of the list of faults, by row. */
import { createApp } from "../../src/app/app";
import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import type { Session } from "../../src/app/session";
import type { Grid } from "../../src/core/grid/grid";
import { WorkbookError } from "../../src/workbook/workbook";
import { FakeWorkbook } from "../fakes/fake-workbook";
import { createManualClock } from "../fakes/manual-clock";
import { drawReport, drawTemplate, finding, validate } from "../fakes/plan";
import { withCells } from "../support/edited-grid";
import { planGrid } from "../support/plan-grid";
import { typedOver, withFormulas } from "../support/with-formulas";

const noon = new Date(2025, 3, 2, 12, 0, 0);
const refused = { error: new WorkbookError("host", "no") };
const editing = { error: new WorkbookError("cell-being-edited", "a cell is being edited") };
const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });

function open(workbook: FakeWorkbook) {
  const clock = createManualClock(noon);
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  return { app, clock, now: (): Session => app.session.get() };
}

const findingsIn = (session: Session): number =>
  session.status === "ready" ? session.validation.findings.length : -1;

describe("live reading is alive after any failure", () => {
  test.each([
    ["the first reading fails", "read"],
    ["Excel refuses to tell of changes", "watch"],
  ] as const)("D10: %s; after « Valider », the list follows typing", async (_, call) => {
    const workbook = plan();
    if (call === "read") workbook.break("read", refused);
    else workbook.refuseWatch(1);
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    expect(now()).toMatchObject({ status: "failed" });
    await app.run({ kind: "validate" });
    await clock.advance(3_400);
    expect(workbook.watchers).toBe(1);
    const before = findingsIn(now());
    workbook.type("Indicateurs", "C2", "Retard du fournisseur");
    await clock.advance(400);
    expect(findingsIn(now())).toBe(before - 1);
    expect(clock.pending()).toBe(0);
  });

  test("D10: without any command, the workbook is read as soon as it can be", async () => {
    const workbook = plan().break("read", refused);
    workbook.refuseWatch(2);
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    await clock.advance(3 * 3_000 + 400);
    expect(now()).toMatchObject({ status: "ready" });
    expect(workbook.watchers).toBe(1);
  });

  test("D21: an edit whose reading met another edit, given up with Escape, is shown", async () => {
    const workbook = plan();
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    const before = findingsIn(now());
    for (let tries = 0; tries < 4; tries += 1) workbook.break("read", editing);
    workbook.type("Indicateurs", "C2", "Retard");
    await clock.advance(60_000);
    expect(findingsIn(now())).toBe(before - 1);
    expect(clock.pending()).toBe(0);
  });
});

test("D22: 28 changes during one blocked command give one reading after it", async () => {
  const workbook = plan();
  const { app, clock } = open(workbook);
  await app.run({ kind: "start" });
  workbook.break("clearMarks", "hang");
  const command = app.run({ kind: "clear-marks" });
  for (let change = 0; change < 28; change += 1) {
    workbook.announce();
    await clock.advance(450);
  }
  expect(workbook.count("read")).toBe(1);
  await clock.advance(15_000);
  await command;
  await clock.advance(60_000);
  expect(workbook.count("read")).toBe(2);
});

test("I3: a refresh after the pane stopped reads nothing, and leaves no timer", async () => {
  const workbook = plan();
  const { app, clock } = open(workbook);
  await app.run({ kind: "start" });
  await app.stop();
  app.refresh();
  workbook.announce();
  await clock.advance(60_000);
  expect(workbook.count("read")).toBe(1);
  expect(clock.pending()).toBe(0);
});

describe("a notice ends when it is undone", () => {
  const fixable = {
    ...finding("ECA-02", "warning", "B2"),
    fix: {
      certainty: "certain" as const,
      edits: [{ cell: { sheet: "Indicateurs", address: "B2" }, before: 40, after: 0.4 }] as const,
    },
  };

  async function corrected() {
    const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 40 });
    const clock = createManualClock(noon);
    const app = createApp({
      workbook,
      validate: (grid, today) => {
        const outcome = validate(grid, today);
        if (outcome.status !== "validated") return outcome;
        const isWrong = grid.sheets[0]?.values[1]?.[1] === 40;
        const findings = isWrong ? [{ ...fixable, key: "K" }] : [];
        return { ...outcome, validation: { ...outcome.validation, findings } };
      },
      ...{ drawTemplate, drawReport, clock },
    });
    await app.run({ kind: "start" });
    await app.run({ kind: "apply-fixes", findings: [fixable] });
    expect(app.session.get()).toMatchObject({ notice: { kind: "corrected", cells: 1 } });
    return { workbook, app, clock };
  }

  test("L: « 1 corrigée » goes with Ctrl+Z", async () => {
    const { workbook, app, clock } = await corrected();
    workbook.type("Indicateurs", "B2", 40);
    await clock.advance(400);
    expect(app.session.get()).toMatchObject({ status: "ready", notice: null });
    expect(findingsIn(app.session.get())).toBe(1);
  });

  test("L: it stays while the cells hold what was written, whatever is typed elsewhere", async () => {
    const { workbook, app, clock } = await corrected();
    workbook.type("Indicateurs", "C2", "note");
    await clock.advance(400);
    expect(app.session.get()).toMatchObject({ notice: { kind: "corrected", cells: 1 } });
  });

  test("L: a report, a catalogue whose sheets are gone are no longer told", async () => {
    for (const task of [{ kind: "write-report" }, { kind: "add-catalogue" }] as const) {
      const workbook = plan();
      const { app, clock, now } = open(workbook);
      await app.run({ kind: "start" });
      await app.run(task);
      const { notice } = now() as Extract<Session, { status: "ready" }>;
      const title = notice !== null && "title" in notice ? notice.title : "";
      expect(title).not.toBe("");
      workbook.announce();
      await clock.advance(400);
      expect(now()).toMatchObject({ notice: { title } });
      workbook.removeSheet(title);
      workbook.announce();
      await clock.advance(400);
      expect(now()).toMatchObject({ status: "ready", notice: null });
    }
  });
});

describe("marks are told while they are there", () => {
  async function marked() {
    const workbook = plan();
    const { app, clock, now } = open(workbook);
    await app.run({ kind: "start" });
    await app.run({ kind: "validate" });
    expect(now()).toMatchObject({ marks: { status: "done", outcome: { marked: 2 } } });
    const marks = [...workbook.marks];
    const undo = async (left: typeof marks) => {
      workbook.undoMarks(left);
      await clock.advance(400);
      return now();
    };
    return { workbook, app, clock, now, marks, undo };
  }

  test("L: « 2 cellules marquées » goes with Ctrl+Z, and writes nothing", async () => {
    const { workbook, undo } = await marked();
    const writes = workbook.calls.filter((call) => call !== "read").length;
    expect(await undo([])).toMatchObject({ status: "ready", marks: { status: "none" } });
    expect(workbook.calls.filter((call) => call !== "read")).toHaveLength(writes);
  });

  test("L: it tells those that stay when some go, and nothing of marks that came from elsewhere", async () => {
    const { undo, marks } = await marked();
    expect(await undo(marks.slice(1))).toMatchObject({ marks: { status: "done", outcome: { marked: 1 } } });
    expect(await undo([...marks, ...marks])).toMatchObject({ marks: { status: "none" } });
  });

  test("L: it stays while the marks do, whatever is typed elsewhere", async () => {
    const { workbook, clock, now } = await marked();
    workbook.type("Indicateurs", "D9", "note");
    await clock.advance(400);
    expect(now()).toMatchObject({ marks: { status: "done", outcome: { marked: 2 } } });
  });

  test("L: « 2 marques effacées » goes when they come back", async () => {
    const { app, now, marks, undo } = await marked();
    await app.run({ kind: "clear-marks" });
    expect(await undo([])).toMatchObject({ notice: { kind: "cleared", count: 2 } });
    expect(await undo(marks)).toMatchObject({ notice: null });
    expect(now()).toMatchObject({ status: "ready" });
  });
});

describe("a finding does not come and go with the kind of reading", () => {
  const inputs = { workforce: { MO1: { required: 5, filled: 3 }, MO2: { required: 2, filled: 2 } } } as const;
  const whole = withFormulas(withCells(planGrid(inputs), "workforce", { F5: -2, F6: 0 }));
  /** The results of two rows were typed over with what they gave. */
  const over = typedOver(whole, "workforce", { F5: -2, F6: 0 });
  const formulas = (session: Session) =>
    session.status === "ready"
      ? session.validation.findings.filter(({ rule }) => rule === "VAL-08").map(({ facts }) => facts["count"])
      : [];

  /** Excel tells which cells hold a formula on commands only. */
  function opened() {
    let grid: Grid = over;
    const workbook = new FakeWorkbook();
    const read: FakeWorkbook["read"] = (options) =>
      Promise.resolve(
        options?.formulas
          ? grid
          : { ...grid, sheets: grid.sheets.map(({ formulas: _untold, ...sheet }) => sheet) },
      );
    workbook.read = read;
    workbook.mark = () => Promise.resolve({ marked: 0, refused: [] });
    const clock = createManualClock(noon);
    const given = {
      validate: shippedEngine.validate,
      drawTemplate: drawNewestTemplate,
      drawReport: shippedEngine.drawReport,
    };
    const app = createApp({ workbook, ...given, clock });
    const change = async (changed: Grid) => {
      grid = changed;
      workbook.announce();
      await clock.advance(400);
      return app.session.get();
    };
    return { app, clock, change };
  }

  test("E2: formulas typed over, found on « Valider », stay told with their time when something is typed elsewhere", async () => {
    const { app, clock, change } = opened();
    await app.run({ kind: "start" });
    expect(formulas(app.session.get())).toEqual([]);
    await app.run({ kind: "validate" });
    expect(formulas(app.session.get())).toEqual([2]);
    expect(app.session.get()).not.toHaveProperty("formulasAt");
    await clock.advance(60_000);
    const typed = await change(withCells(over, "risks", { D5: "note" }));
    expect(formulas(typed)).toEqual([2]);
    expect(typed).toMatchObject({ formulasAt: noon, checkedAt: new Date(2025, 3, 2, 12, 1, 0, 400) });
  });

  test("E2: it goes, cell by cell, with what it was found in", async () => {
    const { app, change } = opened();
    await app.run({ kind: "start" });
    await app.run({ kind: "validate" });
    // The result follows its inputs again: somebody put the formula back.
    const one = withCells(over, "workforce", { E5: 4, F5: -1 });
    expect(formulas(await change(one))).toEqual([1]);
    expect(formulas(await change(withCells(one, "workforce", { E6: 1, F6: -1 })))).toEqual([]);
    expect(app.session.get()).not.toHaveProperty("formulasAt");
    await app.run({ kind: "validate" });
    expect(formulas(app.session.get())).toEqual([2]);
  });
});
