import { testRule } from "../../../test/support/rule-tester";
import { unknownAim } from "./coh-01-unknown-aim";

const of = (value: string | number) => ({
  row: { number: "A1", aim: value },
  expect: [{ cells: ["aim"] as const, severity: "error" as const, facts: { key: "A1", value } }],
});

testRule(unknownAim, {
  valid: [
    { row: { number: "A1", aim: "Indicateur 1.1" } },
    { row: { number: "A1", aim: " indicateur\u00a01,1 " } },
    { row: { number: "A1", aim: "Risque R18" } },
    { row: { number: "A1", aim: "\u200b" } },
    { row: { number: "A1", action: "Former les équipes" } },
  ],
  invalid: [
    of("Indicateur 9.9"),
    of("1.1"),
    of(1.1),
    of("Indicateur 1.1 et 1.2"),
    {
      row: { number: "A1", aim: { error: "#N/A" } },
      expect: [{ cells: ["aim"], severity: "error", facts: { key: "A1", value: "#N/A" } }],
    },
  ],
});
