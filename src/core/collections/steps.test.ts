import { finish, type Steps } from "./steps";

test("does every step, and answers what they end with", () => {
  const done: number[] = [];
  function* work(): Steps<string> {
    done.push(1);
    yield;
    done.push(2);
    yield;
    return "over";
  }
  expect(finish(work())).toBe("over");
  expect(done).toEqual([1, 2]);
});
