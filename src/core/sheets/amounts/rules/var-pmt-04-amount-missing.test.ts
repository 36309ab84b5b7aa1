import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { amountMissing } from "./var-pmt-04-amount-missing";

const edition = shippedEdition("pmt");
const found = (key: string, ...cells: readonly ("planned" | "spent")[]) =>
  cells.map((cell) => ({ cells: [cell] as const, severity: "toFill" as const, facts: { key, cell } }));

testRule(amountMissing(edition.roadmap), {
  edition,
  valid: [
    { row: { number: "1.3", planned: 0, spent: 0 } },
    // Another year is in view.
    { row: { number: "1.1" } },
    { row: { number: "1.2", planned: 5 } },
    // No amount is announced for the fourth chantier.
    { row: { number: "4.3" } },
    // The year in view is not over.
    { row: { number: "1.3" }, identification: { dataDate: 45_700 } },
    { row: { number: "1.3" }, identification: { fiscalYear: null } },
  ],
  invalid: [
    { row: { number: "1.3" }, expect: found("1.3", "planned", "spent") },
    { row: { number: "2.3", planned: 5 }, expect: found("2.3", "spent") },
    { row: { number: "3.3", planned: "\u00a0", spent: 5 }, expect: found("3.3", "planned") },
    { row: { number: "4.3", planned: 5 }, expect: found("4.3", "spent") },
    { row: { number: "1.1", spent: 5 }, expect: found("1.1", "planned") },
    {
      row: { number: "1.1" },
      identification: { fiscalYear: "2022-2023" },
      expect: found("1.1", "planned", "spent"),
    },
  ],
});
