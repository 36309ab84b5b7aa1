import { readFormula } from "../../../test/parity/excel-formula";
import {
  and,
  choose,
  clean,
  codeIs,
  column,
  compare,
  count,
  isBlank,
  isError,
  isFilled,
  isInteger,
  isNumber,
  join,
  lookup,
  max,
  min,
  minus,
  not,
  number,
  or,
  parameter,
  plus,
  position,
  shown,
  tenths,
  text,
  textIs,
  times,
  today,
  type Condition,
  type Value,
} from "./expression";
import { conditionFormula, quote, valueFormula, type Layout } from "./to-formula";

const always: Condition = { op: "constant", value: true };

const places: Readonly<Record<string, string>> = { cell: "$A5", other: "$B5", hidden: "$C5" };

const layout: Layout = {
  column: (id) => places[id] ?? "$Z5",
  shown: (id) => (id === "hidden" ? "$X5" : null),
  parameter: (name) => `N_${name}`,
  list: (name) => `L_${name}`,
  places: (name) => `P_${name}`,
};

const cell = column("cell");
const other = column("other");
const hidden = column("hidden");

const trimmed = (inner: string) =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${inner},"\u00a0"," "),"\u202f"," "),CHAR(9)," "),CHAR(10)," "),CHAR(13)," "),"\u200b"," "),"\ufeff"," "))`;

describe("the formula of a condition", () => {
  test.each<[string, Condition, string]>([
    ["always", always, "TRUE"],
    ["never", or(), "FALSE"],
    ["nothing to hold", and(), "TRUE"],
    ["one condition alone", and(isNumber(cell)), "ISNUMBER($A5)"],
    ["and", and(isNumber(cell), isInteger(other)), "AND(ISNUMBER($A5),IF(ISNUMBER($B5),INT($B5)=$B5,FALSE))"],
    ["or", or(isNumber(cell), isInteger(other)), "OR(ISNUMBER($A5),IF(ISNUMBER($B5),INT($B5)=$B5,FALSE))"],
    ["not", not(isNumber(cell)), "IF(ISNUMBER($A5),FALSE,TRUE)"],
    ["a blank", isBlank(cell), `IF(ISERROR($A5),TRUE,LEN(${trimmed("$A5")})=0)`],
    ["a blank, its text known", isBlank(hidden), "(LEN($X5)=0)"],
    ["filled, its text known", isFilled(hidden), "(LEN($X5)>0)"],
    ["filled", isFilled(cell), `IF(ISERROR($A5),FALSE,LEN(${trimmed("$A5")})>0)`],
    ["an error", isError(cell), "ISERROR($A5)"],
    ["an error, its text known", isError(hidden), "ISERROR($C5)"],
    ["no error in a name", not(isError(parameter("p"))), "IF(ISERROR(N_p),FALSE,TRUE)"],
    ["a blank name", isBlank(parameter("date")), `IF(ISERROR(N_date),TRUE,LEN(${trimmed("N_date")})=0)`],
    ["a whole number", isInteger(cell), "IF(ISNUMBER($A5),INT($A5)=$A5,FALSE)"],
    ["a comparison", compare(cell, ">=", number(-2)), "IF(ISNUMBER($A5),$A5>=(-2),FALSE)"],
    ["of two cells", compare(cell, "<>", other), "IF(ISNUMBER($A5),IF(ISNUMBER($B5),$A5<>$B5,FALSE),FALSE)"],
    ["of one cell twice", compare(cell, "<", plus(cell, number(1))), "IF(ISNUMBER($A5),$A5<($A5+1),FALSE)"],
    ["of a name", compare(parameter("phase"), "=", number(2)), "IF(ISNUMBER(N_phase),N_phase=2,FALSE)"],
    [
      "of tenths",
      compare(tenths(cell), "<", number(900)),
      "IF(ISNUMBER($A5),INT(MAX((-1000000),MIN(1000000,$A5))*1000+0.50001)<900,FALSE)",
    ],
    ["a text", textIs(hidden, "Sans objet"), 'IF(ISTEXT($C5),$X5="Sans objet",FALSE)'],
    ["one of two", textIs(hidden, "a", 'b"c'), 'IF(ISTEXT($C5),OR($X5="a",$X5="b""c"),FALSE)'],
    ["a text as typed", textIs(cell, "a"), `IF(ISTEXT($A5),${trimmed("$A5")}="a",FALSE)`],
    ["a code", codeIs(cell, "gap"), '($A5="gap")'],
    ["codes", codeIs(parameter("p"), "a", "b"), 'OR(N_p="a",N_p="b")'],
  ])("%s", (_, condition, expected) => {
    expect(conditionFormula(condition, layout)).toBe(expected);
  });
});

describe("the formula of a value", () => {
  test.each<[string, Value, string]>([
    ["a text", text('« "x" »'), '"« ""x"" »"'],
    ["today", today, "TODAY()"],
    ["a cell", cell, "$A5"],
    ["a name", parameter("date"), "N_date"],
    ["texts end to end", join(text("|"), cell), '"|"&$A5'],
    ["arithmetic", times(cell, minus(number(1), other)), "($A5*(1-$B5))"],
    ["extremes", max(cell, min(other, number(1))), "MAX($A5,MIN($B5,1))"],
    [
      "cases, the first first",
      choose(
        [
          [isNumber(cell), text("n")],
          [codeIs(cell, "e"), text("e")],
        ],
        text(""),
      ),
      'IF(ISNUMBER($A5),"n",IF(($A5="e"),"e",""))',
    ],
    [
      "a place in a list",
      position("numbers", hidden),
      'IF(OR(ISTEXT($C5),ISNUMBER($C5)),IF(LEN(SUBSTITUTE($X5,",","."))=0,0,SUMPRODUCT((L_numbers=SUBSTITUTE($X5,",","."))*P_numbers)),0)',
    ],
    ["an item of a list", lookup("kinds", cell), 'IF(ISNUMBER($A5),IF($A5>0,INDEX(L_kinds,$A5),""),"")'],
    [
      "a count",
      count("keys", "Indicateur ", hidden),
      'IF(OR(ISTEXT($C5),ISNUMBER($C5)),IF(LEN(SUBSTITUTE($X5,",","."))=0,0,SUMPRODUCT(--(L_keys="Indicateur "&SUBSTITUTE($X5,",",".")))),0)',
    ],
    [
      "a count of the text itself, never of blanks",
      count("keys", "", hidden),
      'IF(OR(ISTEXT($C5),ISNUMBER($C5)),IF(LEN(SUBSTITUTE($X5,",","."))=0,0,SUMPRODUCT(--(L_keys&""=SUBSTITUTE($X5,",",".")))),0)',
    ],
    ["a clean text", clean(hidden), 'IF(ISTEXT($C5),$X5,"")'],
    ["what a cell shows", shown(cell), `IF(ISERROR($A5),"",${trimmed("$A5")})`],
  ])("%s", (_, value, expected) => {
    expect(valueFormula(value, layout)).toBe(expected);
  });

  test("is read by the rules that the parity test goes by", () => {
    const formula = valueFormula(
      choose([[compare(cell, ">", number(1)), join(text("a"), cell)]], shown(cell)),
      layout,
    );
    const calculate = readFormula(`=${formula}`, 5);
    const cells = (value: string | number | null) => ({
      cell: () => value,
      cellAt: () => value,
      between: () => [value],
      name: () => value,
      today: () => 0,
      book: {},
    });
    expect([2, 1, " x\u00a0y ", null].map((value) => calculate(cells(value)))).toEqual([
      "a2",
      "1",
      "x y",
      "",
    ]);
  });
});

describe("a literal", () => {
  test("has its quotes doubled", () => {
    expect(quote('dit "oui"')).toBe('"dit ""oui"""');
  });

  test("of 255 characters is the longest that Excel takes", () => {
    expect(quote("x".repeat(255))).toHaveLength(257);
    expect(() => quote("x".repeat(256))).toThrow("Excel refuses a literal of 256 characters");
    expect(() => conditionFormula(textIs(cell, "x".repeat(256)), layout)).toThrow("256");
  });
});
