import { drawReport, drawTemplate, finding, validate } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock } from "../../test/fakes/manual-clock";
import { createApp } from "./app";

const gap = finding("ECA-02", "warning", "B2");
const unexplained = finding("MES-01", "error", "C2");

async function open() {
  const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });
  const clock = createManualClock(new Date(2025, 3, 2, 12, 0, 0));
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  return { app, clock, now: () => app.session.get(), workbook };
}

test("a reading that was given up is done again when its answer comes", async () => {
  const { clock, now, workbook } = await open();
  workbook.break("read", "hang");
  workbook.announce();
  await clock.advance(15_400);
  expect(now()).toMatchObject({ status: "failed", task: { kind: "refresh" }, code: "no-answer" });
  workbook.attempt.alive();
  await clock.advance(399);
  expect(now()).toMatchObject({ status: "failed" });
  await clock.advance(1);
  expect(now()).toMatchObject({ status: "ready", validation: { findings: [unexplained, gap] } });
  expect(clock.pending()).toBe(0);
});

test("an answer in time asks for no reading", async () => {
  const { clock, workbook } = await open();
  workbook.attempt.alive();
  await clock.advance(60_000);
  expect(workbook.count("read")).toBe(1);
});

test("readings that are always late do not follow one another without end", async () => {
  const { app, clock, now, workbook } = await open();
  workbook.break("read", "hang").break("read", "hang");
  workbook.announce();
  await clock.advance(15_400);
  const failed = now();
  workbook.attempt.alive();
  await clock.advance(15_400);
  expect(workbook.count("read")).toBe(3);
  expect(now()).toBe(failed);
  workbook.attempt.alive();
  await clock.advance(60_000);
  expect(workbook.count("read")).toBe(3);
  // The next thing that is given up is followed again.
  workbook.break("clearMarks", "hang");
  const clearing = app.run({ kind: "clear-marks" });
  await clock.advance(15_000);
  await clearing;
  workbook.attempt.alive();
  await clock.advance(400);
  expect(workbook.count("read")).toBe(4);
  expect(now()).toMatchObject({
    status: "failed",
    task: { kind: "clear-marks" },
    isReadSince: true,
    before: { status: "ready", validation: { findings: [unexplained, gap] } },
  });
});

test("that Excel does not answer is said again when it answered in between", async () => {
  const { app, clock, now, workbook } = await open();
  workbook.break("clearMarks", "hang");
  const clearing = app.run({ kind: "clear-marks" });
  await clock.advance(15_000);
  await clearing;
  workbook.announce();
  await clock.advance(400);
  expect(now()).toMatchObject({ status: "failed", isReadSince: true });
  workbook.break("read", "hang");
  workbook.announce();
  await clock.advance(15_400);
  expect(now()).toMatchObject({ status: "failed", task: { kind: "refresh" }, code: "no-answer" });
  expect(now()).not.toHaveProperty("isReadSince");
});
