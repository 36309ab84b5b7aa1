import { interpretTyped, interpretWritten } from "./interpret";

const written = (text: string, format = "General"): unknown => {
  const { content, format: brought } = interpretWritten(text, format, 2026);
  const shown =
    content.kind === "value" ? content.value : content.kind === "formula" ? content.formula : null;
  return brought === undefined ? shown : [shown, brought];
};

test.each<[string, unknown]>([
  ["1.1", 1.1],
  ["3.10", 3.1],
  [" 12 ", 12],
  ["-5", -5],
  ["(5)", -5],
  ["1,234", [1234, "#,##0"]],
  ["1,234.50", [1234.5, "#,##0.00"]],
  ["50%", [0.5, "0%"]],
  ["12.5 %", [0.125, "0.00%"]],
  ["+5%", [0.05, "0%"]],
  ["$12", [12, "$#,##0"]],
  ["1e3", [1000, "0.00E+00"]],
  ["TRUE", true],
  ["false", false],
  ["2024-04-01", [45383, "m/d/yyyy"]],
  ["4/1/2024", [45383, "m/d/yyyy"]],
  ["1-2", [46024, "d-mmm"]],
  ["1/2", [46024, "d-mmm"]],
  ["Apr 2024", [45383, "mmm-yy"]],
  ["13:30", [0.5625, "h:mm"]],
  ["2024-02-30", "2024-02-30"],
  ["2024-2025", "2024-2025"],
  ["0,75", "0,75"],
  ["40 000", "40 000"],
  ["-----", "-----"],
  ["'=A1", "=A1"],
  ["'001", "001"],
  ["=A1+1", "=A1+1"],
  ["+A1", "=+A1"],
  ["-abc", "=-abc"],
  ["#N/A", "#N/A"],
  ["Texte", "Texte"],
  ["=", "="],
  ["", null],
])("the API writes %p as %p", (text, expected) => {
  expect(written(text)).toEqual(expected);
});

test("a cell of text keeps whatever is written in it", () => {
  for (const text of ["1.1", "+5%", "=A1", "2024-04-01", "TRUE"]) expect(written(text, "@")).toBe(text);
});

test.each(["=SUM(", "=A1;B1", "-un point d'attention", "+1,5,2 ans"])("writing %p is refused", (text) => {
  expect(() => written(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

const typed = (text: string, format = "General", language: "en" | "fr" = "fr"): unknown => {
  const { content, format: brought } = interpretTyped(text, format, language, 2026);
  const shown =
    content.kind === "value" ? content.value : content.kind === "formula" ? content.formula : null;
  return brought === undefined ? shown : [shown, brought];
};

test.each<[string, string, unknown]>([
  ["40 %", "General", [0.4, "0%"]],
  ["40%", "General", [0.4, "0%"]],
  ["40 %", "0 %", [0.4, "0%"]],
  ["75", "0 %", 0.75],
  ["0,1", "0 %", 0.001],
  [",1", "0 %", 0.1],
  ["1", "0.0%", 0.01],
  ["12,5", "General", 12.5],
  ["1 234,5", "General", [1234.5, "#,##0.00"]],
  ["1.1", "General", "1.1"],
  ["2027-03-31", "General", [46477, "yyyy-mm-dd"]],
  ["31/03/2027", "General", "31/03/2027"],
  ["VRAI", "General", true],
  ["TRUE", "General", "TRUE"],
  ["=SUM(A1;1,5)", "General", "=SUM(A1,1.5)"],
  ["40\u00A0%", "General", "40\u00A0%"],
])("typed in French, %p in a cell %p gives %p", (text, format, expected) => {
  expect(typed(text, format)).toEqual(expected);
});

test("typed in English", () => {
  expect(typed("1.5", "General", "en")).toBe(1.5);
  expect(typed("75", "0%", "en")).toBe(0.75);
  expect(typed("TRUE", "General", "en")).toBe(true);
});
