import { testRule } from "../../../test/support/rule-tester";
import { organizationUnknown } from "./str-04-organization-unknown";

const laval = { category: "RSSS", organization: "CISSS de Laval" };

testRule(organizationUnknown, {
  valid: [
    { row: laval },
    { row: { category: "msss ", organization: "MSSS" } },
    { row: { category: "RSSS", organization: "cisss de l'outaouais" } },
    { row: { category: "OP", organization: "INSPQ" } },
    { row: { category: "OP", organization: "Institut national de sante publique du Quebec" } },
    { row: { category: "Santé\u00a0Québec", organization: "Santé Québec" } },
  ],
  invalid: [
    {
      row: { ...laval, category: "\u00a0" },
      expect: [
        {
          cells: ["category"],
          severity: "error",
          facts: { problem: "category-blank", value: "\u00a0", category: "", ownCategory: "RSSS" },
        },
      ],
    },
    {
      row: { ...laval, category: "Réseau" },
      expect: [
        {
          cells: ["category"],
          severity: "error",
          facts: { problem: "category-unknown", value: "Réseau", category: "Réseau", ownCategory: "RSSS" },
        },
      ],
    },
    {
      row: { category: "RSSS", organization: null },
      expect: [
        {
          cells: ["organization"],
          severity: "error",
          facts: { problem: "blank", value: null, category: "RSSS", ownCategory: "" },
        },
      ],
    },
    {
      row: { ...laval, category: "OP" },
      expect: [
        {
          cells: ["organization"],
          severity: "error",
          facts: { problem: "other-category", value: "CISSS de Laval", category: "OP", ownCategory: "RSSS" },
        },
      ],
    },
    {
      row: { category: "OP", organization: "Institut Pinel" },
      expect: [
        {
          cells: ["organization"],
          severity: "warning",
          facts: { problem: "unlisted", value: "Institut Pinel", category: "OP", ownCategory: "" },
        },
      ],
    },
    {
      row: { category: "OP", organization: { error: "#REF!" } },
      expect: [
        {
          cells: ["organization"],
          severity: "warning",
          facts: { problem: "unlisted", value: "#REF!", category: "OP", ownCategory: "" },
        },
      ],
    },
  ],
});
