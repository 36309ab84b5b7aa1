import { groupBy } from "./group-by";

test("items of a key stay together, in their order, under the keys in the order of their first", () => {
  expect([...groupBy(["b1", "a1", "b2", "a2", "c1"], ([first = ""]) => first)]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
});

test("nothing makes no group", () => {
  expect(groupBy([], String).size).toBe(0);
});
