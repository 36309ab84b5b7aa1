import { type Finding, countFindings } from "./finding";
import type { Severity } from "./facts";
import { orderFindings } from "./order";

const finding = (severity: Severity, sheet: string, address: string): Finding => ({
  rule: "VAL-01",
  severity,
  cells: [{ sheet, address }],
  facts: {},
});

test("by severity, then as a reader meets them: sheet, row, column", () => {
  const expected = [
    finding("error", "Identification", "B10"),
    finding("error", "Indicateurs", "Z9"),
    finding("error", "Indicateurs", "AA9"),
    finding("error", "Indicateurs", "B10"),
    finding("error", "Indicateurs", "B100"),
    finding("toFill", "Identification", "B3"),
    finding("warning", "Identification", "B5"),
    finding("info", "Identification", "B4"),
    finding("info", "Risques", "A1"),
  ];
  const sheets = ["Identification", "Indicateurs", "Risques"];
  const shuffled = [5, 2, 7, 0, 8, 6, 3, 1, 4].flatMap((place) => expected[place] ?? []);
  expect(orderFindings(shuffled, sheets)).toEqual(expected);
});

test("what is said of the workbook as a whole comes first among its like", () => {
  const whole: Finding = { ...finding("error", "A", "A1"), cells: [] };
  const ofTheTop = finding("error", "Identification", "A1");
  const warning = { ...whole, severity: "warning" } as const;
  expect(orderFindings([warning, ofTheTop, whole], ["Identification"])).toEqual([whole, ofTheTop, warning]);
});

test("findings of one cell keep the order of the rules", () => {
  const first = finding("error", "Risques", "G5");
  const second: Finding = { ...first, rule: "RIS-01" };
  expect(orderFindings([first, second], ["Risques"])).toEqual([first, second]);
  expect(orderFindings([second, first], ["Risques"])).toEqual([second, first]);
});

test("counts by severity", () => {
  const findings = [
    finding("error", "A", "A1"),
    finding("error", "A", "A2"),
    finding("toFill", "A", "A4"),
    finding("info", "A", "A3"),
  ];
  expect(countFindings(findings)).toEqual({ error: 2, toFill: 1, warning: 0, info: 1, justified: 0 });
});

test("counts a justified finding as justified only", () => {
  const justified: Finding = {
    ...finding("error", "A", "A1"),
    justified: { decision: "accepted", reason: "Projet reporté" },
  };
  expect(countFindings([justified, finding("error", "A", "A2")])).toEqual({
    error: 1,
    toFill: 0,
    warning: 0,
    info: 0,
    justified: 1,
  });
});
