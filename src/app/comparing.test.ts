import { fullPlan } from "../../test/support/full-plan";
import { chosen, fakeComparing } from "../../test/fakes/comparing";
import { createManualClock } from "../../test/fakes/manual-clock";
import { planGrid } from "../../test/support/plan-grid";
import { WorkbookError } from "../workbook/workbook";
import type { FileOutcome } from "./comparing";

const indicators = { ...fullPlan.indicators, "1.1": { ...fullPlan.indicators["1.1"], result2: 0.4 } };
const now = planGrid(fullPlan);
const old: FileOutcome = { status: "read", grid: planGrid({ ...fullPlan, indicators }) };
const at = new Date(2025, 5, 1, 14, 5);
const open = () => fakeComparing(now, createManualClock(at));

test("reads the file, then the open workbook, then says what changed", async () => {
  const { comparing, readings } = open();
  const seen: string[] = [];
  comparing.state.subscribe(() => seen.push(comparing.state.get().status));
  const done = comparing.compare(chosen());
  readings[0]?.progress(1, 3);
  expect(comparing.state.get()).toEqual({
    status: "reading",
    file: "ancien.xlsx",
    progress: { done: 1, total: 3 },
  });
  readings[0]?.end(old);
  await done;
  expect(seen).toEqual(["reading", "reading", "comparing", "compared"]);
  expect(comparing.state.get()).toMatchObject({
    file: "ancien.xlsx",
    at,
    comparison: { gaps: [{ trend: "closed", indicator: "1.1" }], organization: "same" },
  });
});

test("compares the same file again with the workbook as it is now", async () => {
  const fake = open();
  const done = fake.comparing.compare(chosen());
  fake.readings[0]?.end(old);
  await done;
  fake.current = planGrid({ ...fullPlan, indicators });
  await fake.comparing.again();
  expect(fake.readings).toHaveLength(1);
  expect(fake.comparing.state.get()).toMatchObject({
    status: "compared",
    comparison: { gaps: [{ trend: "unchanged" }], answers: [] },
  });
});

test("the newest file is the one that counts", async () => {
  const { comparing, readings } = open();
  const first = comparing.compare(chosen("a.xlsx"));
  const second = comparing.compare(chosen("b.xlsx"));
  expect(readings[0]?.cancelled).toBe(1);
  readings[0]?.progress(2, 2);
  await first;
  expect(comparing.state.get()).toMatchObject({ status: "reading", file: "b.xlsx", progress: null });
  readings[1]?.end(old);
  await second;
  expect(comparing.state.get()).toMatchObject({ status: "compared", file: "b.xlsx" });
});

test.each(["cancel", "close"] as const)("%s stops the reading, whose answer is not used", async (method) => {
  const { comparing, readings } = open();
  const done = comparing.compare(chosen());
  comparing[method]();
  readings[0]?.end(old);
  await done;
  expect(readings[0]?.cancelled).toBe(1);
  const status = method === "cancel" ? "cancelled" : "closed";
  expect(comparing.state.get()).toEqual({ status });
  await comparing.again();
  expect(comparing.state.get()).toEqual({ status });
});

test("a refusal, and a file that holds no plan, each with its reason", async () => {
  const { comparing, readings } = open();
  const refused = { status: "refused", reason: "encrypted", detail: "d" } as const;
  const first = comparing.compare(chosen());
  readings[0]?.end(refused);
  await first;
  expect(comparing.state.get()).toEqual({ ...refused, file: "ancien.xlsx" });
  const second = comparing.compare(chosen());
  readings[1]?.end({ status: "read", grid: { ...now, sheets: [], names: [] } });
  await second;
  expect(comparing.state.get()).toMatchObject({ status: "refused", reason: "not-a-plan" });
});

test("what goes wrong with the open workbook is told with its code", async () => {
  const fake = open();
  fake.current = new WorkbookError("no-answer", "no answer");
  const done = fake.comparing.compare(chosen());
  fake.readings[0]?.end(old);
  await done;
  expect(fake.comparing.state.get()).toEqual({
    status: "failed",
    file: "ancien.xlsx",
    code: "no-answer",
    detail: "no answer",
  });
  fake.current = { ...now, sheets: [], names: [] };
  await fake.comparing.again();
  expect(fake.comparing.state.get()).toEqual({ status: "no-plan", file: "ancien.xlsx" });
});

test("a bug is a bug", async () => {
  const fake = open();
  const bug = new TypeError("a bug");
  const done = fake.comparing.compare(chosen());
  fake.readings[0]?.break(bug);
  await done;
  expect(fake.comparing.state.get()).toEqual({ status: "crashed", error: bug });
});
