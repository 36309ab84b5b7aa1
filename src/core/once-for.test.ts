import { onceFor } from "./once-for";

test("works once for each argument, whatever it answers", () => {
  const work = jest.fn((list: readonly number[]) => list[0]);
  const first = onceFor(work);
  const [one, other] = [[1], []];
  expect([first(one), first(one), first(other), first(other)]).toEqual([1, 1, undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(2);
});

test("two arguments that look alike are two", () => {
  const work = jest.fn((list: readonly number[]) => list.length);
  const size = onceFor(work);
  expect([size([1]), size([1])]).toEqual([1, 1]);
  expect(work).toHaveBeenCalledTimes(2);
});
