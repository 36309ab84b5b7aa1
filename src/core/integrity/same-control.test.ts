import type { CellValue, GridSheet } from "../grid/grid";
import type { CellControl } from "../grid/sheet-rules";
import type { ValidationRule } from "../programme/workbook/drawing";
import { sameControl } from "./same-control";

const named = (name: string, formula: string) => ({ name, formula, visible: false });
const sheet = (name: string, ...lines: readonly (readonly CellValue[])[]): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 1, column: 3 },
  values: lines,
  formats: [],
  names: [],
});
const items = ["%", "0-4", "1-4"];
const context = {
  sheet: "Indicateurs",
  names: [named("Ici", "=PTN_L_units")],
  grid: {
    names: [
      named("PTN_L_units", "='_reference'!$D$2:$D$4"),
      named("Unites", "=_reference!D2:D4"),
      named("Boucle", "=Boucle"),
    ],
    sheets: [
      sheet("_reference", ["%"], ["0-4"], ["1-4"]),
      sheet("L'annexe", ["1-4"], ["%"], ["0–4"], ["autre"]),
      sheet("Vides", ["%", " "], [{ error: "#N/A" }, "0-4"], ["1-4", null, "autre"]),
    ],
  },
};

const control = (type: CellControl["type"], ...formulas: readonly string[]): CellControl => ({
  blocks: [],
  type,
  isBetween: true,
  formulas,
});

const list: ValidationRule = { type: "list", source: "=PTN_L_units" };
const percent: ValidationRule = { type: "decimal", min: 0, max: 1 };
const date: ValidationRule = { type: "date", min: "2000-01-01", max: "2099-12-31" };

const formula: ValidationRule = { type: "custom", formula: "=IF(ISNUMBER(A1),TRUE,FALSE)" };

const cases: readonly (readonly [string, CellControl, ValidationRule, boolean])[] = [
  ["the list by its name", control("list", "=PTN_L_units"), list, true],
  ["without its sign, in another case", control("list", "ptn_l_UNITS"), list, true],
  ["by its cells", control("list", "='_reference'!$D$2:$D$4"), list, true],
  ["by its cells, without quotes", control("list", "=_reference!$D$2:$D$4"), list, true],
  ["the sheet said twice", control("list", "=_reference!$D$2:_reference!$D$4"), list, true],
  ["the sheet said twice, quoted", control("list", "'_REFERENCE'!$D$2:'_reference'!$D$4"), list, true],
  ["without dollars", control("list", "=_reference!D2:D4"), list, true],
  ["by another name of its cells", control("list", "=Unites"), list, true],
  ["by a name of the sheet for its name", control("list", "=Ici"), list, true],
  ["by its name, the workbook said", control("list", "=[0]!PTN_L_units"), list, true],
  ["by its name, a sheet said", control("list", "='Plan d''action'!PTN_L_units"), list, true],
  ["the same items typed in", control("list", '="%,0-4,1-4"'), list, true],
  ["the same items typed in, without quotes", control("list", "%, 0-4, 1–4"), list, true],
  ["the same items in other cells", control("list", "='L''annexe'!$D$2:$D$4"), list, true],
  ["the same items typed in, with semicolons", control("list", "%;0-4;1-4;"), list, true],
  ["the same items among blank cells and errors", control("list", "=Vides!$D$2:$E$4"), list, true],
  ["cells all around the same items", control("list", "=_reference!$A$1:$H$99"), list, true],
  ["cells of which one more says something else", control("list", "=Vides!$D$2:$F$4"), list, false],
  ["cells before those that hold something", control("list", "=_reference!$A$1:$C$1"), list, false],
  ["cells below those that hold something", control("list", "=_reference!$D$5:$D$9"), list, false],
  ["cells beside those that hold something", control("list", "=_reference!$E$2:$E$4"), list, false],
  ["the cells, in the middle of a text", control("list", "=x!!_reference!$D$2:$D$4"), list, false],
  ["more items typed in", control("list", '"%,0-4,1-4,autre"'), list, false],
  ["fewer items typed in", control("list", '"%,0-4"'), list, false],
  ["more items in other cells", control("list", "='L''annexe'!$D$2:$D$5"), list, false],
  ["a sheet and another", control("list", "=_reference!$D$2:Autre!$D$4"), list, false],
  ["the cells of a sheet that is not there", control("list", "=Autre!$D$2:$D$4"), list, false],
  ["a name that stands for itself", control("list", "=Boucle"), list, false],
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
  ["the same formula", control("custom", "=IF(ISNUMBER(A1),TRUE,FALSE)"), formula, true],
  ["without its sign, with spaces", control("custom", "if(isnumber(A1), TRUE, FALSE)"), formula, true],
  ["another formula", control("custom", "=IF(ISNUMBER(A1),FALSE,TRUE)"), formula, false],
  ["bounds instead of a formula", control("decimal", "0", "1"), formula, false],
  ["anything at all, where anything may be typed", control("other", "=A1"), { type: "none" }, true],
];

test.each(cases)("%s", (_, read, rule, isSame) => {
  expect(sameControl(read, rule, context, items)).toBe(isSame);
});

test("a list of which nothing else is known lets in what its cells hold", () => {
  const same = (read: string, source = "=PTN_L_units") =>
    sameControl(control("list", read), { type: "list", source }, context);
  expect(same("%,0-4,1-4")).toBe(true);
  expect(same("='L''annexe'!$D$2:$D$4")).toBe(true);
  expect(same("%,0-4")).toBe(false);
  expect(same("%,0-4,1-4", "=PTN_L_nowhere")).toBe(false);
});

test("a quote inside an item is written twice", () => {
  expect(sameControl(control("list", '="1 "" 2,3"'), list, context, ['1 " 2', 3])).toBe(true);
  expect(sameControl(control("list", '1 " 2,3'), list, context, ['1 " 2', 3])).toBe(true);
});
