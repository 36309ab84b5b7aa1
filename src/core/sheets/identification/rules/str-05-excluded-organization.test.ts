import { testRule } from "../../../../../test/support/rule-tester";
import { excludedOrganization } from "./str-05-excluded-organization";

const of = (organization: string) => ({
  row: { category: "OP", organization },
  expect: [{ cells: ["organization"] as const, severity: "error" as const, facts: { value: organization } }],
});

testRule(excludedOrganization, {
  valid: [
    { row: { organization: "INSPQ" } },
    { row: { organization: null } },
    { row: { organization: 5 } },
    { row: { organization: "RAMQ et INSPQ" } },
  ],
  invalid: [
    of("RAMQ"),
    of(" ramq\u00a0"),
    of("Régie de l’assurance maladie du Québec"),
    of("Régie de l'assurance maladie du Québec"),
    of("Régie de l'assurance-maladie du Québec"),
    of("Regie de l'assurance maladie du Quebec"),
    of("RÉGIE DE L’ASSURANCE MALADIE DU QUÉBEC (RAMQ)"),
  ],
});
