import type { CellControl } from "../plan/sheet-rules";
import type { ValidationRule } from "../template/drawing";
import { sameControl } from "./same-control";

const names = [{ name: "PTN_L_units", formula: "='_reference'!$D$2:$D$4", visible: false }];

const control = (type: CellControl["type"], ...formulas: readonly string[]): CellControl => ({
  blocks: [],
  type,
  isBetween: true,
  formulas,
});

const list: ValidationRule = { type: "list", source: "=PTN_L_units" };
const percent: ValidationRule = { type: "decimal", min: 0, max: 1 };
const date: ValidationRule = { type: "date", min: "2000-01-01", max: "2099-12-31" };

const cases: readonly (readonly [string, CellControl, ValidationRule, boolean])[] = [
  ["the list by its name", control("list", "=PTN_L_units"), list, true],
  ["without its sign, in another case", control("list", "ptn_l_UNITS"), list, true],
  ["by its cells", control("list", "='_reference'!$D$2:$D$4"), list, true],
  ["other cells", control("list", "='_reference'!$D$2:$D$3"), list, false],
  ["another list", control("list", "=PTN_L_years"), list, false],
  ["cells of another sheet that look like its name", control("list", "=PTN_L_unit"), list, false],
  ["items typed in", control("list", '="%,nombre"'), list, false],
  ["a list that lost its source", control("list"), list, false],
  ["a formula instead of a list", control("other", "=PTN_L_units"), list, false],
  ["the same bounds", control("decimal", "0", "1"), percent, true],
  ["with their signs and zeros", control("decimal", "=0", "1.0"), percent, true],
  ["other bounds", control("decimal", "0", "2"), percent, false],
  ["other bounds below", control("decimal", "-1", "1"), percent, false],
  ["spaces around the bounds", control("decimal", " 0 ", "= 1"), percent, true],
  ["no bounds", control("decimal", "", ""), percent, false],
  ["a cell as a bound", control("decimal", "0", "=A1"), percent, false],
  ["whole numbers only", control("whole", "0", "1"), percent, false],
  ["not between", { ...control("decimal", "0", "1"), isBetween: false }, percent, false],
  ["dates as text", control("date", "2000-01-01", '="2099-12-31"'), date, true],
  ["dates as serial numbers", control("date", "36526", "=73050"), date, true],
  ["serial numbers of a 1904 workbook", control("date", "35064", "71588"), date, true],
  ["another day", control("date", "36527", "73050"), date, false],
  ["another last day", control("date", "36526", "73051"), date, false],
  ["anything at all, where anything may be typed", control("other", "=A1"), { type: "none" }, true],
];

test.each(cases)("%s", (_, read, rule, isSame) => {
  expect(sameControl(read, rule, names)).toBe(isSame);
});
