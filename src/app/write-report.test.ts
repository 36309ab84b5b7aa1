import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate, finding, validate, validationWith } from "../../test/fakes/plan";
import { WorkbookError } from "../workbook/workbook";
import { createApp } from "./app";
import type { DrawReport } from "./contracts";
import type { Session } from "./session";

const noon = new Date(2025, 3, 2, 12, 0, 0);
const gap = finding("ECA-02", "warning", "B2");
const unexplained = finding("MES-01", "error", "C2");

const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });

async function open(workbook: FakeWorkbook, draw: DrawReport = drawReport) {
  const clock = createManualClock(noon);
  const app = createApp({ workbook, validate, drawTemplate, drawReport: draw, clock });
  await app.run({ kind: "start" });
  workbook.calls.length = 0;
  return { app, clock, now: () => app.session.get() };
}

const sheetOf = async (workbook: FakeWorkbook, title: string) => {
  const { sheets } = await workbook.read();
  return sheets.filter(({ name }) => name === title).map(({ values }) => values.map(([first]) => first));
};

test("reads, writes what was found in a sheet, reads again, and says where and how much", async () => {
  const workbook = plan();
  const { app, now } = await open(workbook);
  const steps: Session[] = [];
  app.session.subscribe(() => steps.push(now()));
  const before = now();
  await app.run({ kind: "write-report" });
  const working = { status: "working", task: { kind: "write-report" }, before };
  expect(steps.slice(0, -1)).toEqual([
    { ...working, progress: null },
    { ...working, progress: { done: 1, total: 2 } },
    { ...working, progress: { done: 2, total: 2 } },
  ]);
  expect(now()).toEqual({
    status: "ready",
    validation: validationWith([unexplained, gap]),
    columns: [],
    sheets: [],
    checkedAt: noon,
    marks: { status: "none" },
    notice: { kind: "report-written", title: "Rapport", rows: 2, setAside: null },
  });
  expect(workbook.calls).toEqual(["read", "writeReport", "read"]);
  expect(await sheetOf(workbook, "Rapport")).toEqual([["Règle", "MES-01", "ECA-02"]]);
});

test("the second time, the sheet is written over", async () => {
  const workbook = plan();
  const { app } = await open(workbook);
  await app.run({ kind: "write-report" });
  workbook.type("Indicateurs", "C2", "Retard");
  await app.run({ kind: "write-report" });
  expect(await sheetOf(workbook, "Rapport")).toEqual([["Règle", "ECA-02"]]);
});

test("is about the plan as it is when it is asked for, and at that time", async () => {
  const workbook = plan();
  const asked: unknown[] = [];
  const { app, clock } = await open(workbook, (validation, checkedAt, grid) => {
    asked.push([validation.findings.map(({ rule }) => rule), checkedAt, grid.sheets.length]);
    return drawReport(validation, checkedAt, grid);
  });
  await clock.advance(60_000);
  workbook.type("Indicateurs", "B2", 0.8);
  await app.run({ kind: "write-report" });
  expect(asked).toEqual([[[], new Date(2025, 3, 2, 12, 1, 0), 1]]);
});

test("says which rearranged report was left alone", async () => {
  const workbook = plan().addSheet("Rapport");
  const { app, now } = await open(workbook, (...asked) => {
    const drawn = drawReport(...asked);
    return {
      ...drawn,
      drawing: { ...drawn.drawing, title: "Rapport (2)" },
      place: { refresh: null, setAside: "Rapport" },
    };
  });
  await app.run({ kind: "write-report" });
  expect(now()).toMatchObject({ notice: { title: "Rapport (2)", setAside: "Rapport" } });
  expect(await sheetOf(workbook, "Rapport")).toEqual([[null]]);
});

test.each(["protected", "sheet-protected", "read-only", "half-done", "host"] as const)(
  "%s: said over what was shown, and asked for again by the button",
  async (code) => {
    const workbook = plan().break("writeReport", { error: new WorkbookError(code, "why not") });
    const { app, now } = await open(workbook);
    const before = now();
    await app.run({ kind: "write-report" });
    expect(now()).toEqual({
      status: "failed",
      task: { kind: "write-report" },
      code,
      detail: "why not",
      before,
    });
    await app.run({ kind: "write-report" });
    expect(now()).toMatchObject({ status: "ready", notice: { kind: "report-written" } });
  },
);

test("waits while a cell is being edited, then as long as there is progress", async () => {
  const editing = { error: new WorkbookError("cell-being-edited", "") };
  const workbook = plan();
  const { app, clock, now } = await open(workbook);
  workbook.break("read", editing);
  workbook.onStep = () => new Promise((resolve) => clock.after(10_000, resolve));
  const done = app.run({ kind: "write-report" });
  await clock.advance(300);
  await clock.advance(20_000);
  await done;
  expect(now()).toMatchObject({ status: "ready", notice: { kind: "report-written" } });
});

test("an Excel that does not answer is said after 15 s", async () => {
  const workbook = plan().break("writeReport", "hang");
  const { app, clock, now } = await open(workbook);
  const done = app.run({ kind: "write-report" });
  await clock.advance(15_000);
  await done;
  expect(now()).toMatchObject({ status: "failed", code: "no-answer" });
});

test("a workbook that is no plan gets no report", async () => {
  const workbook = new FakeWorkbook().addSheet("Feuil1");
  const { app, now } = await open(workbook);
  await app.run({ kind: "write-report" });
  expect(now()).toEqual({ status: "no-template", form: "closed" });
  expect(workbook.calls).toEqual(["read"]);
});

test("what was justified is not marked by « Valider »", async () => {
  const workbook = plan();
  const clock = createManualClock(noon);
  const justified = { decision: "accepted", reason: "Entente" } as const;
  const app = createApp({
    workbook,
    validate: () => ({
      status: "validated",
      validation: validationWith([{ ...unexplained, justified }, gap]),
    }),
    drawTemplate,
    drawReport,
    clock,
  });
  await app.run({ kind: "validate" });
  expect(workbook.marks.map(({ rule }) => rule)).toEqual(["ECA-02"]);
});

test.each([
  [false, true],
  [true, undefined],
])(
  "where Excel tells of notes: %p, a report that is written over says that it does not: %p",
  async (tells, said) => {
    const workbook = plan();
    workbook.tellsOfNotes = tells;
    const { app, now } = await open(workbook);
    await app.run({ kind: "write-report" });
    expect(now()).not.toHaveProperty("notice.notesUnseen");
    await app.run({ kind: "write-report" });
    const session = now();
    if (session.status !== "ready" || session.notice?.kind !== "report-written") throw new Error("no report");
    expect(session.notice.notesUnseen).toBe(said);
  },
);
