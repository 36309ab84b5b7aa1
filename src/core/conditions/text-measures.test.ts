/** `isShorter` and `key`, in both back ends; that they agree on any content is shown in test/parity. */
import type { CellValue } from "../grid/grid";
import { compute } from "./compute";
import { evaluate, type Scope } from "./evaluate";
import { column, emojiLength, isShorter, key, parameter } from "./expression";
import { shownColumns } from "./shown-columns";
import { conditionFormula, valueFormula, type Layout } from "./to-formula";

const holding = (value: CellValue): Scope => ({
  column: () => value,
  parameter: () => value,
  list: () => [],
  today: () => 45_000,
});

const layout: Layout = {
  column: (id) => `$${id.toUpperCase()}5`,
  shown: (id) => (id === "a" ? "$Z5" : null),
  parameter: (name) => `N_${name}`,
  list: (name) => `L_${name}`,
  places: (name) => `P_${name}`,
};

describe("isShorter", () => {
  test.each<readonly [CellValue, boolean]>([
    ["abcd", true],
    ["abcde", false],
    ["  ab\u00a0\u00a0c ", true],
    ["", false],
    ["\u200b ", false],
    [null, false],
    [1234, true],
    [12345, false],
    [true, true],
    [false, false],
    [{ error: "#N/A" }, false],
  ])("of %j against 5 characters is %j", (value, expected) => {
    expect(evaluate(isShorter(column("a"), 5), holding(value))).toBe(expected);
  });

  test.each([
    [undefined, "ab\u{1F600}", false],
    [2, "ab\u{1F600}", false],
    [1, "ab\u{1F600}", true],
    [1, "abc\u{1F600}", false],
    [1, "ab\u00e9\u0301", false],
  ] as const)(
    "where an emoji counts for %j, %j against 4 characters is %j",
    (emojiLength, value, expected) => {
      const counted = emojiLength === undefined ? {} : { emojiLength };
      expect(evaluate(isShorter(column("a"), 4), { ...holding(value), ...counted })).toBe(expected);
    },
  );

  test("the workbook shows how it counts an emoji", () => {
    expect(valueFormula(emojiLength, layout)).toBe('LEN("\u{1F600}")');
    expect(compute(emojiLength, holding(null))).toBe(2);
    expect(compute(emojiLength, { ...holding(null), emojiLength: 1 })).toBe(1);
  });

  test("looks at the hidden cell that shows the column where there is one", () => {
    expect(conditionFormula(isShorter(column("a"), 30), layout)).toBe("AND(LEN($Z5)>0,LEN($Z5)<30)");
  });

  test("is never an error without a hidden cell", () => {
    const formula = conditionFormula(isShorter(column("b"), 30), layout);
    expect(formula).toMatch(/^IF\(ISERROR\(\$B5\),FALSE,AND\(LEN\(TRIM\(.+\)\)>0,LEN\(TRIM\(.+\)\)<30\)\)$/);
    expect(conditionFormula(isShorter(parameter("p"), 1), layout)).toMatch(/^IF\(ISERROR\(N_p\),FALSE,/);
  });
});

describe("key", () => {
  test.each<readonly [CellValue, string]>([
    [" A\u00a0 1 ", "A 1"],
    ["1,5", "1.5"],
    [1.5, "1.5"],
    [true, ""],
    [null, ""],
    [{ error: "#N/A" }, ""],
  ])("of %j is %j", (value, expected) => {
    expect(compute(key(column("a")), holding(value))).toBe(expected);
  });

  test("is a text with a decimal point, whatever the country", () => {
    expect(valueFormula(key(column("a")), layout)).toBe(
      'IF(OR(ISTEXT($A5),ISNUMBER($A5)),SUBSTITUTE($Z5,",","."),"")',
    );
  });

  test("makes its column worth a hidden cell", () => {
    expect(shownColumns(key(column("a")))).toEqual(["a"]);
    expect(shownColumns(key(parameter("p")))).toEqual([]);
  });
});
