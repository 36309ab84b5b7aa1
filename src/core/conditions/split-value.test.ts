import {
  and,
  choose,
  column,
  compare,
  count,
  join,
  number,
  text,
  type Condition,
  type Value,
} from "./expression";
import { compute } from "./compute";
import type { Scope } from "./evaluate";
import { splitValue, type SplitOptions, type SplitValue } from "./split-value";
import { valueFormula, type Layout } from "./to-formula";

const layout: Layout = {
  column: (id) => `$${id}$`,
  shown: () => null,
  parameter: (name) => name,
  list: (name) => name,
  places: (name) => name,
};
const lengthOf = (value: Value): number => valueFormula(value, layout).length;
const options = (budget: number): SplitOptions => ({ lengthOf, budget, partId: (place) => `part${place}` });

const isOver = (least: number): Condition => compare(column("a"), ">", number(least));
const steps = (from: number, length: number): Value =>
  choose(
    Array.from({ length }, (_, place) => [isOver(from - place), text(`over ${from - place}`)] as const),
    text("none"),
  );

/** What the cells give once each part is worked out in a cell of its own. */
function worth({ value, parts }: SplitValue, a: number): unknown {
  const known = new Map(parts.map((part) => [part.id, part.value]));
  const scope: Scope = {
    column: (id) => {
      const part = known.get(id);
      return part ? compute(part, scope) : a;
    },
    parameter: () => null,
    list: () => [],
    today: () => 0,
  };
  return compute(value, scope);
}

const long: readonly (readonly [string, Value])[] = [
  ["a choice among many cases", steps(400, 400)],
  ["many choices side by side", join(...Array.from({ length: 60 }, (_, place) => steps(place * 5, 5)))],
  ["long choices side by side", join(steps(300, 200), text("|"), steps(200, 200))],
  ["more parts than a formula joins", join(...Array.from({ length: 800 }, (_, place) => steps(place, 1)))],
];

test.each(long)("%s: formulas within the budget, the same result", (_, value) => {
  const split = splitValue(value, options(600));
  expect(lengthOf(value)).toBeGreaterThan(3_000);
  expect(split.parts.length).toBeGreaterThan(2);
  for (const part of [split, ...split.parts]) expect(lengthOf(part.value)).toBeLessThanOrEqual(600);
  expect(new Set(split.parts.map(({ id }) => id)).size).toBe(split.parts.length);
  const whole = { value, parts: [] };
  for (const a of [-1, 0, 1, 37, 150, 250, 299, 399, 1000]) expect(worth(split, a)).toBe(worth(whole, a));
});

test("what is short enough stays as it is", () => {
  const value = steps(3, 3);
  expect(splitValue(value, options(lengthOf(value)))).toEqual({ value, parts: [] });
  expect(splitValue(value, options(lengthOf(value) - 1)).parts).not.toEqual([]);
});

test("what cannot be cut is refused, not written", () => {
  const condition = and(...Array.from({ length: 100 }, (_, place) => isOver(place)));
  expect(() => splitValue(choose([[condition, text("x")]], text("")), options(600))).toThrow(
    "One case of a choice is too long",
  );
  expect(() => splitValue(count("list", "x".repeat(200), column("a")), options(100))).toThrow(
    "cannot be split",
  );
});
