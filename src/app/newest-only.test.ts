import { newestOnly } from "./newest-only";

test("a request is the newest until another one begins", () => {
  const begin = newestOnly();
  const isFirst = begin();
  expect(isFirst()).toBe(true);
  const isSecond = begin();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});

test("requests of different kinds do not silence each other", () => {
  const isNewest = newestOnly()();
  newestOnly()();
  expect(isNewest()).toBe(true);
});
