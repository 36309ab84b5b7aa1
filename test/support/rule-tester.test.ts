import { and, column, isFilled } from "../../src/core/conditions/expression";
import { zeroDenominator } from "../../src/core/rules/por-03-zero-denominator";
import type { RowRule, RuleCase as Case } from "../../src/core/rules/rule";
import { checkCases, checkWords, reportsOf, type InvalidCase, type RuleCase } from "./rule-tester";

const valid: RuleCase = { row: { number: "1.1", denominator: 12 } };
const invalid: InvalidCase = {
  row: { number: "1.1", denominator: 0 },
  expect: [{ cells: ["denominator"], severity: "warning", facts: { indicator: "1.1", year: "2024-2025" } }],
};

const ruleWith = (severity: Case["severity"], facts: RowRule["checks"][number]["facts"]): RowRule => ({
  id: "POR-03",
  checks: [
    {
      subject: "indicators",
      cells: ["denominator"],
      cases: [{ severity, when: and(isFilled(column("denominator"))) }],
      facts,
    },
  ],
});

describe("the rule tester refuses", () => {
  test.each([
    ["no valid case", { valid: [], invalid: [invalid] }],
    ["no invalid case", { valid: [valid], invalid: [] }],
    ["the same case twice", { valid: [valid, { ...valid }], invalid: [invalid] }],
    ["the same case twice", { valid: [valid, { row: invalid.row }], invalid: [invalid] }],
    ["an invalid case expects nothing", { valid: [valid], invalid: [{ ...invalid, expect: [] }] }],
    [
      "it never gives the severity error",
      {
        valid: [valid],
        invalid: [
          {
            ...invalid,
            expect: [{ cells: ["denominator"] as const, severity: "error" as const, facts: {} }],
          },
        ],
      },
    ],
  ])("%s", (why, cases) => {
    expect(() => {
      checkCases(zeroDenominator, cases);
    }).toThrow(why);
  });

  test("a severity that no case expects", () => {
    const both: RowRule = {
      ...zeroDenominator,
      checks: [...zeroDenominator.checks, ...ruleWith("error", () => ({})).checks],
    };
    expect(() => {
      checkCases(both, { valid: [valid], invalid: [invalid] });
    }).toThrow("no case expects the severity error");
  });

  test.each(["", " ", "Valeur undefined", "Écart de NaN points", "[object Object]", "Valeur {valeur}"])(
    "the words « %s »",
    (said) => {
      expect(() => {
        checkWords("message", said);
      }).toThrow(`message reads « ${said} »`);
    },
  );

  test("nothing of a sound table", () => {
    expect(() => {
      checkCases(zeroDenominator, { valid: [valid], invalid: [invalid] });
    }).not.toThrow();
    expect(() => {
      checkWords("message", "87,5 %");
    }).not.toThrow();
  });
});

test("reports are those of the rule alone, on the case's row alone", () => {
  expect(reportsOf(zeroDenominator, invalid)).toEqual(invalid.expect);
  expect(reportsOf(zeroDenominator, valid)).toEqual([]);
});
