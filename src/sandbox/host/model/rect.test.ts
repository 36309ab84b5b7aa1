import { between, bounding, cellsOf, contains, intersection, subtract } from "./rect";

const a = between(2, 2, 5, 5);

test("the intersection of two rectangles is what they share", () => {
  expect(intersection(a, between(4, 0, 9, 3))).toEqual(between(4, 2, 5, 3));
  expect(intersection(a, between(6, 0, 9, 9))).toBeNull();
});

test("subtracting cuts a rectangle in up to four parts that cover the rest exactly once", () => {
  const hole = between(3, 3, 4, 4);
  const parts = subtract(a, hole);
  expect(parts).toHaveLength(4);
  const covered = parts.flatMap((part) => [...cellsOf(part)]);
  expect(covered).toHaveLength(12);
  expect(new Set(covered.map((cell) => `${cell.row},${cell.column}`)).size).toBe(12);
  expect(subtract(a, between(0, 0, 9, 9))).toEqual([]);
  expect(subtract(a, between(7, 7, 9, 9))).toEqual([a]);
});

test("the bounding rectangle contains both", () => {
  const far = between(9, 1, 9, 1);
  expect(bounding(a, far)).toEqual(between(2, 1, 9, 5));
  expect(contains(bounding(a, far), far)).toBe(true);
  expect(contains(a, far)).toBe(false);
});
