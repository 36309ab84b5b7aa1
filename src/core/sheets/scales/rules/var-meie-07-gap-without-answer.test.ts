import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { gapWithoutAnswer } from "./var-meie-07-gap-without-answer";

const edition = shippedEdition("ptn-meie");
const gap = { year: "2026-2027", measure: 2.5 };
const ended = { fiscalYear: "2026-2027", dataDate: isoToSerial("2027-04-01") };
const running = { fiscalYear: "2026-2027", dataDate: isoToSerial("2027-03-31") };
const answered = {
  explanation: "Le sondage a été reporté d'un an.",
  mitigation: "Formation de tous les gestionnaires",
};
const found = (
  subject: "maturity" | "radar",
  key: string,
  ...cells: readonly ("explanation" | "mitigation")[]
) =>
  cells.map((cell) => ({
    cells: [cell] as const,
    severity: "error" as const,
    facts: { key, subject, cell },
  }));

testRule(gapWithoutAnswer(edition.roadmap), {
  edition,
  valid: [
    { row: { ...gap, ...answered }, identification: ended },
    { row: gap, identification: running },
    { row: { ...gap, measure: 3 }, identification: ended },
    { row: { ...gap, year: "2025-2026" }, identification: ended },
    { on: "radar", row: { number: "1", measure: 1.3, local: 1.3 } },
    { on: "radar", row: { number: "1", measure: 1.3, local: 2, ...answered } },
    // A value that dropped asks for no measure.
    { on: "radar", row: { number: "1", measure: 1, explanation: answered.explanation } },
  ],
  invalid: [
    {
      row: gap,
      identification: ended,
      expect: found("maturity", "2026-2027", "explanation", "mitigation"),
    },
    {
      row: { ...gap, ...answered, mitigation: "\u00a0" },
      identification: ended,
      expect: found("maturity", "2026-2027", "mitigation"),
    },
    {
      on: "radar",
      row: { number: "1", measure: 1.3, local: 2 },
      expect: found("radar", "1", "explanation", "mitigation"),
    },
    {
      on: "radar",
      row: { number: "1", measure: 1.3, local: 2, explanation: answered.explanation },
      expect: found("radar", "1", "mitigation"),
    },
    { on: "radar", row: { number: "G", measure: 1 }, expect: found("radar", "G", "explanation") },
  ],
});
