import { planGrid, template, withoutSheet } from "../../../test/support/plan-grid";
import { choiceIn } from "./choice-in";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const nothing = { category: "", organization: "", fiscalYear: "" };

test("the choice is what « Identification » says now", () => {
  expect(choiceIn(planGrid({ choice }), template)).toEqual(choice);
  const changed = planGrid({ choice, identification: { organization: "CISSS de Lanaudière" } });
  expect(choiceIn(changed, template)).toEqual({ ...choice, organization: "CISSS de Lanaudière" });
});

test("what is blank, or no text, is no choice; nor is there one without the sheet", () => {
  const identification = { category: null, organization: 3, fiscalYear: { error: "#N/A" } };
  expect(choiceIn(planGrid({ choice, identification }), template)).toEqual(nothing);
  expect(choiceIn(withoutSheet(planGrid({ choice }), "identification"), template)).toEqual(nothing);
});
