import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { targetYearShape } from "../shape";
import { doubleThreshold } from "./var-stng-02-double-threshold";

const identification = { fiscalYear: "2022-2023", dataDate: null };
const shown = { numerator: 8, denominator: 10, source: "Relevé des services numériques" };
const finding = {
  cells: ["result4", "numerator", "denominator", "source"] as const,
  severity: "warning" as const,
  facts: { ...yearFacts("5.1", "2022-2023", "75 %"), each: 0.75 },
};

testRule(doubleThreshold(targetYearShape(4)), {
  edition: shippedEdition("stng"),
  valid: [
    { identification, row: { number: "5.1", result4: 0.8, ...shown } },
    { identification, row: { number: "5.1" } },
    { identification, row: { number: "5.1", result4: "Non disponible" } },
    // No other target counts what goes beyond a rate of its own.
    { identification, row: { number: "5.2", result4: 0.8 } },
  ],
  invalid: [
    { identification, row: { number: "5.1", result4: 0.8 }, expect: [finding] },
    { identification, row: { number: "5.1", result4: 0.8, ...shown, numerator: null }, expect: [finding] },
    { identification, row: { number: "5.1", result4: 0.8, ...shown, denominator: null }, expect: [finding] },
    { identification, row: { number: "5.1", result4: 0.8, ...shown, source: " " }, expect: [finding] },
  ],
});
