import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { initiativeWithoutState } from "./var-meie-03-initiative-without-state";

const during = { dataDate: isoToSerial("2025-03-31") };
const found = (initiative: string) => [
  { cells: ["status"] as const, severity: "toFill" as const, facts: { initiative } },
];

testRule(initiativeWithoutState([1, 2, 3, 4]), {
  edition: shippedEdition("ptn-meie"),
  valid: [
    { row: { number: "1.1.1", status: "À venir" } },
    { row: { number: "1.1.1", status: "zzz" } },
    { row: { number: "1.1.1" }, identification: during },
    { row: { number: "1.1.1" }, identification: { fiscalYear: null } },
  ],
  invalid: [
    { row: { number: "1.1.1" }, expect: found("1.1.1") },
    { row: { number: "2.1.5", status: "\u00a0" }, expect: found("2.1.5") },
    { row: { number: "2.2.5", progress: 0 }, identification: during, expect: found("2.2.5") },
    { row: { number: "2.3.2", owner: "Direction" }, identification: during, expect: found("2.3.2") },
    { row: { number: "2.3.2", start: 45_000 }, identification: during, expect: found("2.3.2") },
    { row: { number: "2.3.2", due: 46_000 }, identification: during, expect: found("2.3.2") },
    { row: { number: "2.3.2", comments: "?" }, identification: during, expect: found("2.3.2") },
  ],
});
