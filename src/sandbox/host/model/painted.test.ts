import { erase, paint, paintedAt, paintedIn, repaint, type Painted } from "./painted";
import { between } from "./rect";

const base: Painted<string> = paint([], between(0, 0, 9, 0), "a");

test("painting over a part leaves the rest as it was", () => {
  const painted = paint(base, between(3, 0, 4, 0), "b");
  expect([2, 3, 4, 5].map((row) => paintedAt(painted, row, 0))).toEqual(["a", "b", "b", "a"]);
  expect(paintedIn(painted, between(0, 0, 9, 0))).toEqual(new Set(["a", "b"]));
  expect(paintedIn(painted, between(0, 0, 9, 1))).toEqual(new Set(["a", "b", undefined]));
});

test("erasing leaves nothing inside", () => {
  expect(paintedAt(erase(base, between(2, 0, 2, 0)), 2, 0)).toBeUndefined();
  expect(paintedAt(erase(base, between(2, 0, 2, 0)), 1, 0)).toBe("a");
});

test("repainting changes what is there and fills what is bare", () => {
  const painted = repaint(base, between(8, 0, 11, 0), (value) => (value ?? "none") + "!");
  expect([7, 8, 9, 10, 11, 12].map((row) => paintedAt(painted, row, 0))).toEqual([
    "a",
    "a!",
    "a!",
    "none!",
    "none!",
    undefined,
  ]);
});
