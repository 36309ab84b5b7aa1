/** Excel answers after everybody stopped waiting: the workbook is read again, and the pane says what is there. */
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import { choice } from "../fakes/plan";
import { walked } from "./commands";
import { openWorld, type World } from "./world";

/** Syncs of an insertion in the light template, its reading first: the sheets that are added, and the last. */
const CREATION = 3;
const LAST = 9;

let world: World;

async function opened(command: "insert" | "clear-marks"): Promise<void> {
  const maker = openWorld();
  await walked[command][0]?.prepare(maker);
  const snapshot = await maker.excel.snapshot();
  await maker.close();
  world = openWorld(snapshot);
  await world.run({ kind: "start" });
}
afterEach(() => world.close());

/** The sync of this number is answered only when it is asked for. */
function holdSync(held: number): () => Promise<void> {
  let answer = () => {};
  const until = new Promise<void>((resolve) => {
    answer = resolve;
  });
  world.excel.faults.direct((number) => (number === held ? { until } : undefined));
  return async () => {
    world.excel.faults.direct(null);
    answer();
    await world.rest();
  };
}

const session = () => world.app.session.get();
const isUnfinished = async () =>
  (await world.excel.snapshot()).sheets.some(({ names }) =>
    names.some(({ name }) => name === INCOMPLETE_NAME),
  );

test("an insertion whose last answer is late is shown as the insertion that it is", async () => {
  await opened("insert");
  const answer = holdSync(LAST);
  expect(await world.run({ kind: "insert", choice })).toMatchObject({
    status: "failed",
    code: "no-answer",
    remains: { state: "unknown" },
    before: { status: "no-template" },
  });
  await answer();
  await world.passToReading();
  expect(session()).toMatchObject({
    status: "ready",
    notice: { kind: "inserted", renamed: [] },
    filling: expect.any(Number),
  });
  expect(session()).not.toHaveProperty("incomplete");
  expect(await isUnfinished()).toBe(false);
});

test("an insertion that goes no further is said to have been given up, over what it left", async () => {
  await opened("insert");
  const answer = holdSync(CREATION + 1);
  await world.run({ kind: "insert", choice });
  await answer();
  await world.passToReading();
  expect(session()).toMatchObject({
    status: "failed",
    task: { kind: "insert" },
    code: "no-answer",
    isReadSince: true,
    before: { status: "no-template", incomplete: [{}, {}, {}, {}] },
  });
  expect(await isUnfinished()).toBe(true);
});

test("a command that was given up is said so over what is there, once Excel answers", async () => {
  await opened("clear-marks");
  const answer = holdSync(2);
  await world.run({ kind: "clear-marks" });
  expect(session()).toMatchObject({ status: "failed", code: "no-answer" });
  await answer();
  await world.passToReading();
  expect(session()).toMatchObject({
    status: "failed",
    task: { kind: "clear-marks" },
    isReadSince: true,
    before: { status: "ready", notice: null },
  });
});
