import { drawReport, drawTemplate, validate } from "../../test/fakes/plan";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createAsk } from "./watchdog";
import { createManualClock } from "../../test/fakes/manual-clock";
import type { Grid } from "../core/grid/grid";
import { createApp } from "./app";
import { readPlan } from "./read-plan";

const noon = new Date(2025, 3, 2, 12, 0, 0);

test("only commands ask which cells hold a formula", async () => {
  const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });
  const clock = createManualClock(noon);
  const app = createApp({ workbook, validate, drawTemplate, drawReport, clock });
  await app.run({ kind: "start" });
  workbook.type("Indicateurs", "B2", 0.5);
  await clock.advance(400);
  expect(workbook.formulasAsked).toEqual([false, false]);
  await app.run({ kind: "validate" });
  expect(workbook.formulasAsked).toEqual([false, false, true]);
});

test("a reading lasts as long as the host answers", async () => {
  const clock = createManualClock(noon);
  const grid: Grid = { sheets: [], names: [], date1904: false, unread: [] };
  const after = (time: number) => new Promise<void>((resolve) => clock.after(time, resolve));
  const workbook = new FakeWorkbook();
  workbook.read = async () => {
    await after(14_000);
    workbook.attempt.alive();
    await after(14_000);
    return grid;
  };
  const reading = readPlan({ ask: createAsk(workbook, clock), validate, clock }, { formulas: true });
  await clock.advance(14_000);
  await clock.advance(14_000);
  expect(await reading).toEqual({ grid, outcome: { status: "not-a-plan" }, checkedAt: clock.now() });
});
