import { onceFor, onceForBoth, onceForKey, onceForText } from "./once-for";

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

test("a text is worked on once, as long as it is short and few others came since", () => {
  const work = jest.fn((text: string) => text.length);
  const once = onceForText(work);
  const long = "x".repeat(401);
  expect([once("Échéance"), once("Échéance"), once(long), once(long)]).toEqual([8, 8, 401, 401]);
  expect(work.mock.calls).toEqual([["Échéance"], [long], [long]]);
  for (let number = 0; number < 8_000; number += 1) once(String(number));
  work.mockClear();
  expect(once("Échéance")).toBe(8);
  expect(work).toHaveBeenCalledTimes(1);
});

test("two arguments are worked on once together, and each with others again", () => {
  const work = jest.fn((some: readonly number[], others: readonly number[]) => [...some, ...others]);
  const both = onceForBoth(work);
  const [one, two] = [[1], [2]];
  expect([both(one, two), both(two, one), both(one, two), both(one, one)]).toEqual([
    [1, 2],
    [2, 1],
    [1, 2],
    [1, 1],
  ]);
  expect(both(one, two)).toBe(both(one, two));
  expect(work).toHaveBeenCalledTimes(3);
});

test("eight thousand texts of four hundred characters are remembered, others in between", () => {
  const work = jest.fn((text: string) => text.length);
  const once = onceForText(work);
  const texts = Array.from({ length: 8_000 }, (_, number) => String(number).padStart(400));
  expect(new Set([...texts, ...texts].map(once))).toEqual(new Set([400]));
  expect(work).toHaveBeenCalledTimes(8_000);
});

test("a name is worked on once, also for nothing, until too many came", () => {
  const work = jest.fn((name: string) => (name === "none" ? null : name.length));
  const once = onceForKey(work, 2);
  expect([once("none"), once("one"), once("none"), once("one")]).toEqual([null, 3, null, 3]);
  expect(work.mock.calls).toEqual([["none"], ["one"]]);
  expect([once("three"), once("none")]).toEqual([5, null]);
  expect(work.mock.calls).toEqual([["none"], ["one"], ["three"], ["none"]]);
});
