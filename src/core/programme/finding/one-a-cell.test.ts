import type { Finding } from "./finding";
import { oneACell } from "./one-a-cell";

const finding = (rule: string, ...addresses: readonly string[]): Finding => ({
  rule,
  severity: "error",
  cells: addresses.map((address) => ({ sheet: "Indicateurs", address })),
  facts: {},
});

const order = ["STR-01", "VAL-04", "VAL-01", "PRI-01"];
const rulesOf = (findings: readonly Finding[], beside: readonly string[] = []) =>
  oneACell(findings, order, new Set(beside)).map(({ rule }) => rule);

test("the first in precedence stays on a cell, wherever it comes in the list", () => {
  expect(rulesOf([finding("VAL-01", "B5"), finding("VAL-04", "B5")])).toEqual(["VAL-04"]);
  expect(rulesOf([finding("VAL-04", "B5"), finding("VAL-01", "B5")])).toEqual(["VAL-04"]);
});

test("only the first cell counts, and only on its own sheet", () => {
  const elsewhere: Finding = { ...finding("VAL-01"), cells: [{ sheet: "Risques", address: "B5" }] };
  expect(rulesOf([finding("VAL-04", "B5"), finding("VAL-01", "C5", "B5"), elsewhere])).toEqual([
    "VAL-04",
    "VAL-01",
    "VAL-01",
  ]);
});

test("findings of one rule on one cell all stay", () => {
  expect(rulesOf([finding("VAL-01", "B5"), finding("VAL-01", "B5")])).toEqual(["VAL-01", "VAL-01"]);
});

test("a finding on the workbook hides nothing and is not hidden", () => {
  expect(rulesOf([finding("STR-01"), finding("STR-01"), finding("VAL-01", "B5")])).toEqual([
    "STR-01",
    "STR-01",
    "VAL-01",
  ]);
});

test("a rule that stands beside the others neither hides nor is hidden", () => {
  expect(rulesOf([finding("PRI-01", "B5"), finding("VAL-01", "B5")], ["PRI-01"])).toEqual([
    "PRI-01",
    "VAL-01",
  ]);
});

test("a rule without precedence is a bug", () => {
  expect(() => rulesOf([finding("XXX-01", "B5")])).toThrow("Rule XXX-01 has no precedence");
});
