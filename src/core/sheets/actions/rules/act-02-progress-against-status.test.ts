import { testRule } from "../../../../../test/support/rule-tester";
import { progressAgainstStatus } from "./act-02-progress-against-status";

const of = (progress: number, status: string) => ({
  row: { number: "A1", progress, status },
  expect: [
    {
      cells: ["progress", "status"] as const,
      severity: "warning" as const,
      facts: { key: "A1", progress, status },
    },
  ],
});
const row = (progress: number | string | null, status: string | null) => ({
  row: { number: "A1", progress, status },
});

testRule(progressAgainstStatus, {
  valid: [
    row(1, "Réalisée"),
    // Displayed 100,0 %.
    row(0.9996, "Réalisée"),
    row(0, "À venir"),
    row(0.5, "En cours"),
    row(0, "Reportée"),
    row(0.4, "Abandonnée"),
    row(1, null),
    // VAL-09 says it.
    row(1, "Réalisée, En cours"),
    row(1, "zzz"),
    row(null, "Réalisée"),
    row("100 %", "En cours"),
  ],
  invalid: [
    of(0.99, "Réalisée"),
    of(0, "réalisée "),
    of(1, "En cours"),
    of(1, "À venir"),
    of(1, "Reportée"),
    of(0.1, "À venir"),
    of(0, "En cours"),
  ],
});
