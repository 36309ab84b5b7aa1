import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { targetYearShape } from "../shape";
import { answerExpected } from "./var-stng-01-answer-expected";

const answered = (indicator: string, target: string) => ({
  ...yearFacts(indicator, "2022-2023", target),
  isAnswer: true,
});
const identification = { fiscalYear: "2022-2023", dataDate: null };

testRule(answerExpected(targetYearShape(4)), {
  edition: shippedEdition("stng"),
  valid: [
    { identification, row: { number: "4.1", result4: "Oui" } },
    { identification, row: { number: "4.1", result4: " NON\u00a0" } },
    { identification, row: { number: "6.1", result4: "Non disponible" } },
    { identification, row: { number: "6.1", result4: "s. o." } },
    { identification, row: { number: "6.1", result4: " " } },
    // A rate where a rate is asked for.
    { identification, row: { number: "4.2", result4: 0.6 } },
    { identification, row: { number: "4.2", result4: "peut-être" } },
  ],
  invalid: [
    {
      identification,
      row: { number: "4.1", result4: 1 },
      expect: [{ cells: ["result4"], severity: "error", facts: { ...answered("4.1", "100 %"), value: 1 } }],
    },
    {
      identification,
      row: { number: "6.1", result4: "en partie" },
      expect: [
        { cells: ["result4"], severity: "error", facts: { ...answered("6.1", "60 %"), value: "en partie" } },
      ],
    },
    {
      identification,
      row: { number: "6.1", result4: true },
      expect: [{ cells: ["result4"], severity: "error", facts: { ...answered("6.1", "60 %"), value: true } }],
    },
  ],
});
