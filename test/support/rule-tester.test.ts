import { shape } from "./ptn-sss";
import { and, column, isFilled } from "../../src/core/conditions/expression";
import type { Finding } from "../../src/core/programme/finding/finding";
import { zeroDenominator as ofShape } from "../../src/core/sheets/indicators/rules/por-03-zero-denominator";
import type { RowRule, RuleCase as Case } from "../../src/core/programme/rule/rule";
import { checkFindingWords, checkWords } from "./finding-words";
import { checkCases, reportsOf, type InvalidCase, type RuleCase } from "./rule-tester";

const zeroDenominator = ofShape(shape);

const valid: RuleCase = { row: { number: "1.1", denominator2: 12 } };
const invalid: InvalidCase = {
  row: { number: "1.1", denominator2: 0 },
  expect: [{ cells: ["denominator2"], severity: "warning", facts: { indicator: "1.1", year: "2024-2025" } }],
};

const ruleWith = (severity: Case["severity"], facts: RowRule["checks"][number]["facts"]): RowRule => ({
  id: "POR-03",
  checks: [
    {
      subject: "indicators",
      cells: ["denominator2"],
      cases: [{ severity, when: and(isFilled(column("denominator2"))) }],
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
            expect: [{ cells: ["denominator2"] as const, severity: "error" as const, facts: {} }],
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

  test.each<[Finding["severity"], string, RegExp]>([
    ["info", "MES-02", /^fr fix of MES-02 does not go with info: « Précisez/],
    ["toFill", "COH-02", /^fr message of COH-02 does not go with toFill: « Le numéro/],
  ])("words that do not go with the severity %s", (severity, rule, why) => {
    const finding: Finding = { rule, severity, cells: [], facts: { value: "A1", count: 2, shortest: 30 } };
    expect(() => {
      checkFindingWords(finding);
    }).toThrow(why);
    expect(() => {
      checkFindingWords({ ...finding, severity: "error" });
    }).not.toThrow();
  });

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
