import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { midYearMissing } from "./sui-01-mid-year-missing";

const on = (day: string) => ({ dataDate: isoToSerial(day) });
const of = (late: boolean) => [
  {
    cells: ["mid2"] as const,
    severity: "toFill" as const,
    facts: { ...yearFacts("1.1", "2024-2025", "75%"), late },
  },
];
const found = of(true);

testRule(midYearMissing(shape), {
  valid: [
    { row: { number: "1.1" }, identification: on("2024-09-29") },
    { row: { number: "1.1" }, identification: { dataDate: isoToSerial("2024-09-29") + 0.99 } },
    { row: { number: "1.1" }, identification: on("2025-04-01") },
    { row: { number: "1.1", mid2: 0.4 }, identification: on("2024-10-01") },
    { row: { number: "1.1", mid2: "Non disponible" }, identification: on("2024-10-01") },
    { row: { number: "1.1" }, identification: { ...on("2024-10-01"), fiscalYear: "2025-2026" } },
    { row: { number: "1.1" }, identification: { ...on("2024-10-01"), fiscalYear: null } },
    { row: { number: "4.1" }, identification: on("2024-10-01") },
    { row: { number: "3.1" }, identification: { ...on("2024-10-01"), category: "OP" } },
    {
      row: { number: "1.1", applicable: "Sans objet", justification: "Aucun service" },
      identification: on("2024-10-01"),
    },
  ],
  invalid: [
    // Due on the day that it is a result of, to its last hour; late from the next one on.
    { row: { number: "1.1" }, identification: on("2024-09-30"), expect: of(false) },
    {
      row: { number: "1.1" },
      identification: { dataDate: isoToSerial("2024-09-30") + 0.99 },
      expect: of(false),
    },
    { row: { number: "1.1" }, identification: { dataDate: null }, today: "2024-09-30", expect: of(false) },
    { row: { number: "1.1" }, identification: on("2024-10-01"), expect: found },
    { row: { number: "1.1", mid2: "\u00a0" }, identification: on("2025-03-31"), expect: found },
    { row: { number: "1.1", mid1: 0.4, result2: 0.8 }, identification: on("2025-03-31"), expect: found },
  ],
});
