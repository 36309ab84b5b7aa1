/** What an answer is worth that rests on something that could not be read. */
import { asking } from "../programme/rule/asking";
import type { NotRead } from "../programme/rule/row-scope";
import { compute } from "./compute";
import { evaluate, quantify, type Scope } from "./evaluate";
import {
  and,
  choose,
  clean,
  column,
  compare,
  count,
  isNumber,
  join,
  lookup,
  max,
  over,
  not,
  number,
  or,
  plus,
  position,
  tenths,
  text,
  type Condition,
  type Quantity,
  type Value,
} from "./expression";
import { Unknown } from "./unknown";

const gone: NotRead = new Unknown("column-missing");
const unread: NotRead = new Unknown("sheet-unread");
const scope: Scope<NotRead> = {
  column: (id) => (id === "gone" ? gone : id === "two" ? 2 : id === "zero" ? 0 : "Texte"),
  parameter: () => unread,
  list: (name) => (name === "unread" ? unread : ["Texte"]),
  today: () => 45_800,
};

const missing = isNumber(column("gone"));
const isTrue = isNumber(column("two"));
const isFalse = isNumber(column("text"));

test.each<[said: string, condition: Condition, answer: boolean | NotRead]>([
  ["itself", missing, gone],
  ["denied", not(missing), gone],
  ["and, once one is false", and(isFalse, missing), false],
  ["and, before one is false", and(missing, isFalse), gone],
  ["and, after what is true", and(isTrue, missing), gone],
  ["or, once one is true", or(isTrue, missing), true],
  ["or, before one is true", or(missing, isTrue), gone],
  ["or, after what is false", or(isFalse, missing), gone],
  ["compared, on the left", compare(column("gone"), "<", number(1)), gone],
  ["compared, on the right", compare(column("text"), "<", column("gone")), gone],
])("a condition: %s", (_, condition, answer) => {
  expect(evaluate(condition, scope)).toBe(answer);
});

test.each<[said: string, quantity: Quantity, answer: number | null | NotRead]>([
  ["a sum, on the left", plus(column("gone"), number(1)), gone],
  ["a sum, beside what is no number", plus(column("text"), column("gone")), gone],
  ["a number beside what is none", over(number(0), column("text")), null],
  ["the largest, beside what is no number", max(column("text"), column("gone")), gone],
  ["the largest of what is read", max(column("two"), number(1)), 2],
  ["tenths", tenths(column("gone")), gone],
])("a number: %s", (_, quantity, answer) => {
  expect(quantify(quantity, scope)).toBe(answer);
});

test.each<[said: string, value: Value, answer: string | number | NotRead]>([
  ["a case that is not known", choose([[missing, text("A")]], text("B")), gone],
  [
    "a case before it",
    choose(
      [
        [isTrue, text("A")],
        [missing, text("B")],
      ],
      text("C"),
    ),
    "A",
  ],
  ["a text joined to another", join(text("A"), column("gone")), gone],
  ["a text of a cell", clean(column("gone")), gone],
  ["the place of a cell", position("list", column("gone")), gone],
  ["a place in a list", position("unread", column("text")), unread],
  ["an item by its place", lookup("list", column("gone")), gone],
  ["an item of a list", lookup("unread", column("two")), unread],
  ["no item, whatever the list", lookup("unread", column("zero")), ""],
  ["how many, of a cell", count("list", "", column("gone")), gone],
  ["how many, in a list", count("unread", "", column("text")), unread],
])("a value: %s", (_, value, answer) => {
  expect(compute(value, scope)).toBe(answer);
});

describe("a rule that asks of the rows of a plan", () => {
  const found = { findings: [], checked: 3, skipped: 0 };

  test("says what it found, once it knew all that it asked", () => {
    const asked = asking();
    expect([asked.holds(isTrue, scope), asked.holds(isFalse, scope), asked.value("two", scope)]).toEqual([
      true,
      false,
      2,
    ]);
    expect(asked.outcome(found)).toBe(found);
  });

  test("says nothing but why, and the first reason, once it did not", () => {
    const asked = asking();
    expect([asked.value("gone", scope), asked.holds(missing, scope)]).toEqual([null, false]);
    expect(asked.holds(isNumber({ op: "parameter", parameter: "today" }), scope)).toBe(false);
    expect(asked.outcome(found)).toEqual({ findings: [], checked: 0, skipped: 1, why: "column-missing" });
  });
});
