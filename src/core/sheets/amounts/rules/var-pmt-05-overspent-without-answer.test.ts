import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { overspentWithoutAnswer } from "./var-pmt-05-overspent-without-answer";

const found = (key: string, value: number, planned: number) => ({
  explanation: {
    cells: ["explanation"] as const,
    severity: "error" as const,
    facts: { key, cell: "explanation", value, planned },
  },
  mitigation: {
    cells: ["mitigation"] as const,
    severity: "warning" as const,
    facts: { key, cell: "mitigation", value, planned },
  },
});

const over = found("1.1", 10.1, 10);

testRule(overspentWithoutAnswer(951), {
  edition: shippedEdition("pmt"),
  valid: [
    { row: { number: "1.1", planned: 10, spent: 10 } },
    { row: { number: "1.1", planned: 10, spent: 10.04 } },
    { row: { number: "1.1", planned: 10, spent: 3 } },
    { row: { number: "1.1", spent: 3 } },
    { row: { number: "1.1", planned: "2", spent: 3 } },
    { row: { number: "1.1", planned: 10, spent: 10_000_000 } },
    { row: { number: "1.1", planned: -1, spent: 10 } },
    { row: { number: "1.1", planned: 10, spent: 12, explanation: "Inflation", mitigation: "Report" } },
  ],
  invalid: [
    { row: { number: "1.1", planned: 10, spent: 10.1 }, expect: [over.explanation, over.mitigation] },
    {
      row: { number: "1.1", planned: 10, spent: 10.1, explanation: "Inflation", mitigation: "\u00a0" },
      expect: [over.mitigation],
    },
    { row: { number: "1.1", planned: 10, spent: 10.1, mitigation: "Report" }, expect: [over.explanation] },
    {
      row: { number: "4.2", planned: 0, spent: 951, mitigation: "Report" },
      expect: [found("4.2", 951, 0).explanation],
    },
  ],
});
