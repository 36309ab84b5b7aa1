import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { resultTooEarly } from "./eca-05-result-too-early";

const ofYear = yearFacts("1.1", "2025-2026", "90%");
const before = { dataDate: isoToSerial("2025-03-31") };

testRule(resultTooEarly(shape), {
  valid: [
    {
      row: { number: "1.1", result3: 0.9, mid3: 0.5 },
      identification: { dataDate: isoToSerial("2025-04-01") },
    },
    { row: { number: "1.1", local3: 0.9 }, identification: before },
    { row: { number: "1.1", result3: "\u00a0" }, identification: before },
    // « ----- »: VAL-07 says it; out of scope: POR-01.
    { row: { number: "4.2", result4: 0.9 }, identification: before },
    { row: { number: "3.1", result4: 0.9 }, identification: { ...before, category: "OP" } },
    // Not a rate: VAL-01.
    { row: { number: "1.1", result3: "90 %" }, identification: before },
  ],
  invalid: [
    {
      row: { number: "1.1", result3: 0.9 },
      identification: before,
      expect: [{ cells: ["result3"], severity: "error", facts: { ...ofYear, value: 0.9 } }],
    },
    {
      row: { number: "1.1", mid3: 0.4, result3: "Non disponible" },
      identification: before,
      expect: [
        { cells: ["mid3"], severity: "error", facts: { ...ofYear, value: 0.4 } },
        { cells: ["result3"], severity: "error", facts: { ...ofYear, value: "Non disponible" } },
      ],
    },
    {
      row: { number: "1.1", result2: 0.4 },
      identification: { dataDate: null },
      today: "2024-03-31",
      expect: [
        {
          cells: ["result2"],
          severity: "error",
          facts: { ...yearFacts("1.1", "2024-2025", "75%"), value: 0.4 },
        },
      ],
    },
  ],
});
