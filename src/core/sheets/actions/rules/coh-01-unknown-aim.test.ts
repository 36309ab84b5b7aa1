import { testRule } from "../../../../../test/support/rule-tester";
import { unknownAim } from "./coh-01-unknown-aim";

const of = (value: string | number, several?: string) => ({
  row: { number: "A1", aim: value },
  expect: [
    {
      cells: ["aim"] as const,
      severity: "error" as const,
      facts: { key: "A1", value, ...(several === undefined ? {} : { several }) },
    },
  ],
});

testRule(unknownAim, {
  valid: [
    { row: { number: "A1", aim: "Indicateur 1.1" } },
    { row: { number: "A1", aim: " indicateur\u00a01,1 " } },
    { row: { number: "A1", aim: "Risque R18" } },
    { row: { number: "A1", aim: "\u200b" } },
    { row: { number: "A1", aim: 1.1 } },
    { row: { number: "A1", aim: { error: "#N/A" } } },
    { row: { number: "A1", aim: "r3 - un nom" } },
    { row: { number: "A1", action: "Former les équipes" } },
  ],
  invalid: [
    of("Indicateur 9.9"),
    of("3"),
    of(3),
    of("Indicateur 1.1 – 1.2"),
    of("Indicateur 1.1 et 1.2", "Indicateur 1.1\n1.2"),
    of("1.1, R03", "1.1\nR03"),
    of("Projet 1.1"),
  ],
});
