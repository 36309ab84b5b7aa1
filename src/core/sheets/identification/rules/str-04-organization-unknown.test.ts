import type { CellValue } from "../../../grid/grid";
import { testRule, type ExpectedFix } from "../../../../../test/support/rule-tester";
import { organizationUnknown } from "./str-04-organization-unknown";

const toRsss = (certainty: ExpectedFix["certainty"], before: CellValue): ExpectedFix => ({
  certainty,
  edits: [{ column: "category", before, after: "RSSS" }],
});
const laval = { category: "RSSS", organization: "CISSS de Laval" };

testRule(organizationUnknown, {
  valid: [
    // VAL-10 says it.
    { row: { category: { error: "#N/A" }, organization: { error: "#REF!" } } },
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
          severity: "toFill",
          facts: { problem: "category-blank", value: "\u00a0", category: "", ownCategory: "RSSS" },
          fix: toRsss("certain", "\u00a0"),
        },
      ],
    },
    {
      row: { ...laval, category: "Réseau" },
      expect: [
        {
          cells: ["category"],
          severity: "error",
          facts: { problem: "category-unknown", value: "Réseau", category: "", ownCategory: "RSSS" },
          fix: toRsss("proposal", "Réseau"),
        },
      ],
    },
    {
      row: { ...laval, category: null },
      expect: [
        {
          cells: ["category"],
          severity: "toFill",
          facts: { problem: "category-blank", value: null, category: "", ownCategory: "RSSS" },
          fix: toRsss("certain", null),
        },
      ],
    },
    {
      row: { ...laval, category: 0 },
      expect: [
        {
          cells: ["category"],
          severity: "error",
          facts: { problem: "category-unknown", value: 0, category: "", ownCategory: "RSSS" },
          fix: toRsss("proposal", 0),
        },
      ],
    },
    {
      row: { category: null, organization: "Institut Pinel" },
      expect: [
        {
          cells: ["category"],
          severity: "toFill",
          facts: { problem: "category-blank", value: null, category: "", ownCategory: "" },
        },
        {
          cells: ["organization"],
          severity: "warning",
          facts: { problem: "unlisted", value: "Institut Pinel", category: "", ownCategory: "" },
        },
      ],
    },
    {
      row: { category: "RSSS", organization: null },
      expect: [
        {
          cells: ["organization"],
          severity: "toFill",
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
          fix: toRsss("proposal", "OP"),
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
  ],
});
