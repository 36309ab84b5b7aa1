import { formatAbsolute, formatRect, parseAddress, parseRect, sheetPrefix } from "./addresses";
import { between, maxColumns, maxRows } from "./rect";

test.each([
  ["B2", between(1, 1, 1, 1)],
  ["$A$1:c3", between(0, 0, 2, 2)],
  ["C3:A1", between(0, 0, 2, 2)],
  ["A:C", between(0, 0, maxRows - 1, 2)],
  ["5:6", between(4, 0, 5, maxColumns - 1)],
])("%s is read as a rectangle", (text, rect) => {
  expect(parseRect(text)).toEqual(rect);
});

test.each(["", "A", "A0", "1A", "A1:", "A1,B2", "XFE1", "A1048577", "Total"])("%p is no address", (text) => {
  expect(parseRect(text)).toBeNull();
});

test.each([
  ["A1", null],
  ["Sheet1!A1", "Sheet1"],
  ["'Plan d''action'!$A$1", "Plan d'action"],
])("the sheet of %s", (text, sheet) => {
  expect(parseAddress(text)).toEqual({ sheet, rect: between(0, 0, 0, 0) });
});

test("addresses are written as Excel writes them", () => {
  expect(formatRect(between(0, 0, 0, 0))).toBe("A1");
  expect(formatRect(between(0, 0, maxRows - 1, 2))).toBe("A:C");
  expect(formatRect(between(4, 0, 5, maxColumns - 1))).toBe("5:6");
  expect(formatAbsolute(between(5, 0, 9, 27))).toBe("$A$6:$AB$10");
});

test.each([
  ["Bénéfices", "Bénéfices"],
  ["Plan d'action", "'Plan d''action'"],
  ["Tableau de bord", "'Tableau de bord'"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
])("the sheet name %s in an address is %s", (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
