import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { joinedSanteQuebec } from "./str-08-joined-sante-quebec";

const laval = { organization: "CISSS de Laval" };

testRule(joinedSanteQuebec, {
  valid: [
    { row: { ...laval, accountable: "Santé Québec" } },
    { row: { ...laval, dataDate: isoToSerial("2024-11-30") } },
    { row: { category: "OP", organization: "INSPQ" } },
    // One of the northern establishments, which are not part of it.
    { row: { organization: "CLSC Naskapi" } },
    { row: { organization: "CISSS inconnu" } },
  ],
  invalid: [
    {
      row: { ...laval, dataDate: isoToSerial("2024-12-01") },
      expect: [{ cells: ["accountable"], severity: "info", facts: { organization: "CISSS de Laval" } }],
    },
    {
      row: { organization: "CHUM", accountable: "\u00a0" },
      expect: [{ cells: ["accountable"], severity: "info", facts: { organization: "CHUM" } }],
    },
  ],
});
