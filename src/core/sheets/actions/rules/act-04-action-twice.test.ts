import { planGrid, withHeader, withoutSheet, type RowInputs } from "../../../../../test/support/plan-grid";
import { testPlanRule } from "../../../../../test/support/plan-rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { actionTwice } from "./act-04-action-twice";

const action = {
  number: "A1",
  aim: "Indicateur 1.1",
  action: "Former les équipes",
  owner: "Direction des ressources informationnelles",
  due: isoToSerial("2025-09-30"),
};
const planOf = (...others: readonly RowInputs[]) => planGrid({ actions: [action, ...others] });
const twice = planOf({ ...action, number: "A2" });

testPlanRule(actionTwice, {
  valid: [
    { title: "one row", grid: planOf(), coverage: { checked: 1, skipped: 0 } },
    { title: "for another aim", grid: planOf({ ...action, aim: "Indicateur 3.1" }) },
    { title: "another action", grid: planOf({ ...action, action: "Former les cadres" }) },
    { title: "under another owner", grid: planOf({ ...action, owner: "Direction générale" }) },
    { title: "due on another day", grid: planOf({ ...action, due: isoToSerial("2026-09-30") }) },
    {
      title: "rows that do not say when they are due",
      grid: planGrid({ actions: [1, 2].map((number) => ({ ...action, number, due: null })) }),
    },
    {
      title: "rows whose aim is an error",
      grid: planGrid({ actions: [1, 2].map((number) => ({ ...action, number, aim: { error: "#N/A" } })) }),
    },
    {
      title: "a workbook without « Plan d’action »",
      grid: withoutSheet(twice, "actions"),
      coverage: { checked: 0, skipped: 1, why: "sheet-missing" },
    },
    {
      title: "a workbook without « Échéance » in « Plan d’action »",
      grid: withHeader(twice, "actions", "Échéance", "Fin prévue"),
      coverage: { checked: 0, skipped: 2, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "the same row under another number",
      grid: twice,
      coverage: { checked: 2, skipped: 0 },
      expect: [
        {
          cells: ["Plan d'action!D5", "Plan d'action!D6"],
          severity: "info",
          facts: { action: "Former les équipes", rows: "5\n6" },
        },
      ],
    },
    {
      title: "written otherwise, further down, and nothing else alike",
      grid: planOf(
        { ...action, number: "A2", action: "Évaluer les besoins" },
        {},
        { ...action, number: "A3", action: " former  les equipes", status: "En cours" },
      ),
      expect: [
        {
          cells: ["Plan d'action!D5", "Plan d'action!D8"],
          severity: "info",
          facts: { action: "Former les équipes", rows: "5\n8" },
        },
      ],
    },
  ],
});
