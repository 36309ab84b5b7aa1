import type { CellValue } from "../grid/grid";
import { compute } from "./compute";
import { evaluate, quantify, toTenths, type Scope } from "./evaluate";
import {
  and,
  bounded,
  choose,
  clean,
  codeIs,
  column,
  compare,
  count,
  day,
  emojiLength,
  exact,
  head,
  isBlank,
  isError,
  isFilled,
  isInteger,
  isNumber,
  join,
  key,
  lookup,
  max,
  min,
  minus,
  not,
  number,
  or,
  over,
  parameter,
  plus,
  position,
  reading,
  readingList,
  shown,
  spellingList,
  tenths,
  text,
  reads,
  textIs,
  times,
  today,
  type Condition,
  type Value,
} from "./expression";

const always: Condition = { op: "constant", value: true };

const NA: CellValue = { error: "#N/A" };
const lists: Readonly<Record<string, readonly CellValue[]>> = {
  numbers: ["1.1", "1.2", "R03"],
  values: [0.5, 0.75, "Texte"],
  keys: ["Indicateur 1.1", "", "indicateur 1.1", "Indicateur 1.10", 1.1, "Indicateur *", NA],
  titles: ["Indicateur", "1,1", "1.1", "1,1"],
  [spellingList("states")]: ["fait", "en cours", "encours", "3", "en cours"],
  [readingList("states")]: [9, 2, 2, 3, 1],
};

const scope = (cell: CellValue, other: CellValue = null): Scope => ({
  column: (id) => (id === "cell" ? cell : other),
  parameter: () => cell,
  list: (name) => lists[name] ?? [],
  today: () => 45_800,
});

const cell = column("cell");
const other = column("other");
const holds = (condition: Condition, value: CellValue, second: CellValue = null) =>
  evaluate(condition, scope(value, second));
const given = (value: Value, first: CellValue, second: CellValue = null) =>
  compute(value, scope(first, second));

describe("what a cell is", () => {
  const kinds = {
    isNumber: isNumber(cell),
    isBlank: isBlank(cell),
    isError: isError(cell),
  };
  const kindsOf = (value: CellValue) =>
    Object.entries(kinds).flatMap(([name, condition]) => (holds(condition, value) ? [name] : []));

  test.each<[CellValue, string[]]>([
    [null, ["isBlank"]],
    ["", ["isBlank"]],
    [" \u00a0\u202f\t\n\u200b", ["isBlank"]],
    ["\u2009", []],
    ["0", []],
    [0, ["isNumber"]],
    [-1.5, ["isNumber"]],
    [false, []],
    [true, []],
    [NA, ["isBlank", "isError"]],
    ["#N/A", []],
  ])("%j: %j", (value, expected) => {
    expect(kindsOf(value)).toEqual(expected);
  });

  test("filled is whatever is not blank, a boolean among them, but never an error", () => {
    const filled = [null, " ", 0, false, NA, "x"].map((value) => holds(isFilled(cell), value));
    expect(filled).toEqual([false, false, true, true, false, true]);
  });

  test("whole numbers", () => {
    const whole = [3, -3, 0, 2.5, 3.0000001, "3", true, null, NA].map((value) =>
      holds(isInteger(cell), value),
    );
    expect(whole).toEqual([true, true, true, false, false, false, false, false, false]);
  });
});

describe("a comparison", () => {
  test.each([
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    ["=", [false, true, false]],
    [">=", [false, true, true]],
    [">", [false, false, true]],
    ["<>", [true, false, true]],
  ] as const)("%s of 1, 2 and 3 with 2", (relation, expected) => {
    expect([1, 2, 3].map((value) => holds(compare(cell, relation, number(2)), value))).toEqual(expected);
  });

  test("of a named value", () => {
    expect([1, 2].map((value) => holds(compare(parameter("phase"), "=", number(2)), value))).toEqual([
      false,
      true,
    ]);
  });

  test("is false, whichever way, unless both are numbers", () => {
    for (const value of ["3", "", null, true, NA]) {
      for (const relation of ["<", "<=", "=", ">=", ">", "<>"] as const) {
        expect(holds(compare(cell, relation, number(2)), value)).toBe(false);
        expect(holds(compare(other, relation, cell), value, 2)).toBe(false);
      }
    }
  });

  test("of what is worked out from cells that are not numbers is false too", () => {
    expect(holds(compare(plus(cell, number(1)), ">", number(0)), "5")).toBe(false);
    expect(holds(compare(min(cell, other), "<", number(9)), 5, NA)).toBe(false);
    expect(holds(compare(tenths(cell), "<", number(9)), true)).toBe(false);
    expect(holds(compare(min(cell, other), "<", number(9)), 5, 12)).toBe(true);
  });
});

describe("tenths of a point, halves up", () => {
  test.each([
    [0.8994, 899],
    [0.89949, 899],
    [0.8995, 900],
    [0.89951, 900],
    [0.9, 900],
    [0.575, 575],
    [1.005 * 0.1, 101],
    [0, 0],
    [-0.0005, 0],
    [-0.0006, -1],
    [9e307, 1_000_000_000],
    [-9e307, -1_000_000_000],
  ])("%d → %d", (value, expected) => {
    expect(quantify(tenths(cell), scope(value))).toBe(expected);
  });

  test("the same for a plain number", () => {
    expect([0.8995, 0.89949].map(toTenths)).toEqual([900, 899]);
  });
});

describe("numbers", () => {
  test("arithmetic, extremes and bounds", () => {
    const ten = number(10);
    const values = [plus, minus, times, over].map((operation) => given(operation(cell, ten), 4));
    expect(values).toEqual([14, -6, 40, 0.4]);
    expect(given(max(cell, ten, other), 4, 12)).toBe(12);
    expect(given(min(cell, ten, other), 4, 12)).toBe(4);
    expect([9e307, -9e307, 12].map((value) => given(bounded(cell), value))).toEqual([
      1_000_000, -1_000_000, 12,
    ]);
  });

  test("a computed number without number is a bug, and says so", () => {
    expect(() => given(plus(cell, number(1)), "x")).toThrow("No number for");
  });
});

describe("conditions together", () => {
  const never = not(always);

  test("and, or, not, and none at all", () => {
    expect(
      [and(always, always), and(always, never), and(), or(never, always), or(never), or(), not(never)].map(
        (item) => holds(item, null),
      ),
    ).toEqual([true, false, true, true, false, false, true]);
  });

  test("reads a text however it is written, and nothing else", () => {
    const condition = reads(cell, ["a corriger", "accepte"]);
    const read = ["À corriger", "a-corriger.", "ACCEPTE\u0301", "« accepte »"];
    const other = ["accepter", "accepte|accepte", "|", "", null, 1, true, NA];
    expect(read.map((value) => holds(condition, value))).toEqual([true, true, true, true]);
    expect(other.map((value) => holds(condition, value))).toEqual(other.map(() => false));
  });

  test("a text, whatever its case and spaces; never a pattern", () => {
    const condition = textIs(cell, "Sans objet", "Non disponible");
    const said: CellValue[] = [
      "Sans objet",
      " SANS\u00a0 objet\n",
      "non disponible",
      "Sans objet.",
      "*",
      "Sans",
      true,
      0,
      null,
      NA,
    ];
    expect(said.map((value) => holds(condition, value))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("a code, as it is", () => {
    expect(["gap", "GAP", " gap", null].map((value) => holds(codeIs(cell, "met", "gap"), value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("computed values", () => {
  test("the first case that holds", () => {
    const value = choose(
      [
        [textIs(cell, "x"), text("texte")],
        [isFilled(cell), cell],
      ],
      today,
    );
    expect([given(value, "x"), given(value, 4), given(value, null)]).toEqual(["texte", 4, 45_800]);
  });

  test("texts end to end; a blank is nothing, an error a bug", () => {
    const value = join(text("|"), cell, text("|"));
    expect([
      given(value, "x"),
      given(value, 1.5),
      given(value, true),
      given(value, false),
      given(value, null),
    ]).toEqual(["|x|", "|1.5|", "|TRUE|", "|FALSE|", "||"]);
    expect(() => given(value, NA)).toThrow("#N/A");
  });

  test.each<[CellValue, number]>([
    ["1.1", 1],
    [1.1, 1],
    ["1,2", 2],
    [" r03\u00a0", 3],
    ["1.10", 0],
    ["*", 0],
    ["", 0],
    [null, 0],
    [true, 0],
    [NA, 0],
  ])("the place of %j in a list is %d", (value, expected) => {
    expect(given(position("numbers", cell), value)).toBe(expected);
  });

  test("a blank has no place, even where the list has blanks", () => {
    expect([position, exact].map((place) => given(place("keys", cell), ""))).toEqual([0, 0]);
    expect(given(count("keys", "", cell), " ")).toBe(0);
  });

  test("the place of a text as it is typed: a comma is no point, a number no text", () => {
    const typed: CellValue[] = ["1.1", " 1,1\u00a0", "INDICATEUR", 1.1, "", null, true, NA];
    expect(typed.map((value) => given(exact("titles", cell), value))).toEqual([3, 2, 1, 0, 0, 0, 0, 0]);
    expect(given(position("titles", cell), "1,1")).toBe(3);
  });

  test("the item that a spelling stands for, a number only where numbers are looked for", () => {
    const typed: CellValue[] = ["Fait.", "En-cours", "encours", "3", "fini", 3, 4, null, true, NA];
    const read = (numbers: boolean) =>
      typed.map((value) => given(reading("states", cell, { numbers }), value));
    expect(read(false)).toEqual([9, 2, 2, 3, 0, 0, 0, 0, 0, 0]);
    expect(read(true)).toEqual([9, 2, 2, 3, 0, 3, 0, 0, 0, 0]);
  });

  test.each<[CellValue, string]>([
    ["R03", "R03"],
    [" R03\u00a0– Nom", "R03 "],
    ["R03: Nom - suite", "R03"],
    ["R03-Nom: suite", "R03"],
    ["R03 (Nom)", "R03 "],
    ["R03 — Nom", "R03 "],
    ["Nom - 2", ""],
    ["- Nom", ""],
    [2.1, "2.1"],
    [-2, ""],
    [null, ""],
    [true, ""],
    [NA, ""],
  ])("what stands before the name beside the number in %j is %j", (value, expected) => {
    expect(given(head(cell), value)).toBe(expected);
  });

  test("what is counted of a cell, the day of a moment, and the length of an emoji", () => {
    const values: CellValue[] = [" R\u00a03,5 ", 3.5, true, null, NA];
    expect(values.map((value) => given(key(cell), value))).toEqual(["R 3.5", "3.5", "", "", ""]);
    expect([given(day(cell), 45_800.99), given(emojiLength, null)]).toEqual([45_800, 2]);
    expect(compute(emojiLength, { ...scope(null), emojiLength: 1 })).toBe(1);
  });

  test("an item by its place, nothing elsewhere", () => {
    const found = [1, 3, 0, 4, "1", null, NA].map((value) => given(lookup("values", cell), value));
    expect(found).toEqual([0.5, "Texte", "", "", "", "", ""]);
  });

  test.each<[CellValue, number]>([
    ["1.1", 2],
    [1.1, 2],
    ["1.10", 1],
    ["*", 1],
    ["1", 0],
    ["", 0],
    [null, 0],
    [true, 0],
    [NA, 0],
  ])("cells that hold the prefix and %j: %d", (value, expected) => {
    expect(given(count("keys", "Indicateur ", cell), value)).toBe(expected);
  });

  test("clean text, and what a cell shows", () => {
    const values: CellValue[] = [" a\u00a0 b ", 1.5, true, null, NA];
    expect(values.map((value) => given(clean(cell), value))).toEqual(["a b", "", "", "", ""]);
    expect(values.map((value) => given(shown(cell), value))).toEqual(["a b", "1.5", "TRUE", "", ""]);
  });

  test("a named value, as it is", () => {
    expect(given(parameter("anything"), "x")).toBe("x");
  });
});
