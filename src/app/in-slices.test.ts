import type { Steps } from "../core/collections/steps";
import { inSlices, pageTurns, SLICE, type Turns } from "./in-slices";

/** So many steps of so many milliseconds each, and what they did, pauses included. */
function work(steps: number, milliseconds: number) {
  let time = 0;
  const done: string[] = [];
  function* all(): Steps<string> {
    for (let step = 1; step <= steps; step += 1) {
      time += milliseconds;
      done.push(String(step));
      yield;
    }
    return "over";
  }
  const turns: Turns = {
    now: () => time,
    pause: () => {
      done.push("pause");
      return Promise.resolve();
    },
  };
  return { all, turns, done };
}

test("others have their turn as soon as a slice is over", async () => {
  const { all, turns, done } = work(5, SLICE / 2);
  await expect(inSlices(all(), turns)).resolves.toBe("over");
  expect(done).toEqual(["1", "2", "pause", "3", "4", "pause", "5"]);
});

test("short work is done at once, a long step alone", async () => {
  const short = work(3, 1);
  await inSlices(short.all(), short.turns);
  expect(short.done).toEqual(["1", "2", "3"]);
  const long = work(2, SLICE * 3);
  await inSlices(long.all(), long.turns);
  expect(long.done).toEqual(["1", "pause", "2", "pause"]);
});

test("what the work throws is thrown", async () => {
  function* failing(): Steps<never> {
    yield;
    throw new Error("Rule X failed");
  }
  await expect(inSlices(failing(), work(0, 0).turns)).rejects.toThrow("Rule X failed");
});

test("the page has its turn in a pause", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("page"), 0);
  const start = pageTurns.now();
  while (!order.includes("page")) await pageTurns.pause();
  expect(order).toEqual(["page"]);
  expect(pageTurns.now()).toBeGreaterThanOrEqual(start);
});
