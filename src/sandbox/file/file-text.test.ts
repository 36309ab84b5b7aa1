import { fromFileWidth, toFileWidth } from "./column-width";
import { fromFileFormula, toFileFormula } from "../../xlsx/file-formula";
import { fromFileFormat, toFileFormat } from "./number-format";
import { shiftFormula } from "../../xlsx/shift-formula";
import { escapeAttribute, escapeText, replaceOnce } from "./xml-text";

test.each([
  ["=IFS(A1,2)", "_xlfn.IFS(A1,2)"],
  ['=IF(A1="SORT(",sort(B1),FILTER(C1,D1))', 'IF(A1="SORT(",_xlfn._xlws.sort(B1),_xlfn._xlws.FILTER(C1,D1))'],
  ["='IFS('!A1+MYIFS(1)", "'IFS('!A1+MYIFS(1)"],
  ["=STDEV.P(A1:A2)", "_xlfn.STDEV.P(A1:A2)"],
])("formula %s is %s in the file", (formula, text) => {
  expect(toFileFormula(formula)).toBe(text);
  expect(fromFileFormula(text)).toBe(formula);
});

test.each([
  ["A1+$B$2+C$3+$D4", 1, 1, "B2+$B$2+D$3+$D5"],
  ["SUM(A1:B2)*LOG10(A10)", 2, 0, "SUM(A3:B4)*LOG10(A12)"],
  ['"A1"&A1&"""B2"', 1, 0, '"A1"&A2&"""B2"'],
  ["'A1'!A1+Feuille1!B1+_A1!C1", 0, 1, "'A1'!B1+Feuille1!C1+_A1!D1"],
  ["Table1[[#This Row],[A1]]+A1", 1, 0, "Table1[[#This Row],[A1]]+A2"],
  ["A:A+$B:C+4:$5", 2, 1, "B:B+$B:D+6:$5"],
  ["A1+B2", -1, 0, "#REF!+B1"],
  ["XFD1+A1048576", 0, 1, "#REF!+B1048576"],
  ["taux_A1+été1+1E5+TRUE", 3, 3, "taux_A1+été1+1E5+TRUE"],
  ["A1", 0, 0, "A1"],
])("%s copied %i rows down and %i columns right is %s", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});

test.each([
  ["0.0\u00A0%", "0.0\\\u00A0%"],
  ['#,##0"\u00A0$"', '#,##0"\u00A0$"'],
  ["0\\\u00A0k", "0\\\u00A0k"],
  ["yyyy-mm-dd", "yyyy-mm-dd"],
])("number format %j is %j in the file", (code, text) => {
  expect(toFileFormat(code)).toBe(text);
});

test("number formats come back, with or without escape", () => {
  expect(fromFileFormat("0.0\\\u00A0%")).toBe("0.0\u00A0%");
  expect(fromFileFormat("0.0\u00A0%")).toBe("0.0\u00A0%");
  expect(fromFileFormat('0\\ %"\\\u00A0"')).toBe('0\\ %"\\\u00A0"');
});

test("column widths", () => {
  expect(toFileWidth(8.43)).toBeCloseTo(9.14, 2);
  for (const width of [0, 0.5, 1, 8.43, 12.29, 42.5, 255])
    expect(fromFileWidth(toFileWidth(width))).toBe(width);
});

test("XML text", () => {
  expect(escapeText('a<b>&"\n\u0007_x0041_')).toBe('a&lt;b&gt;&amp;"\n_x0007__x005F_x0041_');
  expect(escapeAttribute('"\t\r\n')).toBe("&quot;&#9;&#13;&#10;");
  expect(replaceOnce("aba", "a", "$&")).toBe("$&ba");
  expect(() => replaceOnce("x", "y", "z")).toThrow("XML part without y");
});
