import { onceFor, onceForText } from "./once-for";

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
