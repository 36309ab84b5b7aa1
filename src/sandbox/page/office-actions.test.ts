import { createActions, type CommandEvent } from "./office-actions";

test("a click ends when the function says that it is completed", async () => {
  const actions = createActions();
  const order: string[] = [];
  let event: CommandEvent | undefined;
  actions.associate("check", (given) => {
    order.push("called");
    event = given;
  });
  const click = actions.run("check").then(() => order.push("ended"));
  await Promise.resolve();
  await Promise.resolve();
  order.push("later");
  event?.completed();
  await click;
  expect(order).toEqual(["called", "later", "ended"]);
});

test("a click waits for an add-in that is still starting", async () => {
  const actions = createActions();
  const click = actions.run("check");
  actions.associate("check", ({ completed }) => {
    completed();
  });
  await expect(click).resolves.toBeUndefined();
});

test("a function that the add-in never gave is an error, not silence", async () => {
  jest.useFakeTimers();
  const click = createActions().run("unknown");
  const refused = expect(click).rejects.toThrow('The add-in has no function "unknown".');
  jest.advanceTimersByTime(10_000);
  await refused;
  jest.useRealTimers();
});

test("what the function throws reaches the page around", async () => {
  const actions = createActions();
  actions.associate("check", () => Promise.reject(new Error("broken")));
  await expect(actions.run("check")).rejects.toThrow("broken");
});
