import { template } from "../../../test/support/plan-grid";
import { titleKey, titleOf, titleWords } from "./sheet-titles";

test.each([
  ["Indicateurs (2)", ["indicateurs", "2"]],
  ["Indicateurs2", ["indicateurs", "2"]],
  ["Plan d’action", ["plan", "d", "action"]],
  ["Main-d’œuvre – ÉTÉ", ["main", "d", "oeuvre", "ete"]],
  ["— ()", []],
])("the words of « %s »", (title, words) => {
  expect(titleWords(title)).toEqual(words);
});

test.each([
  ["Risques", ""],
  ["RISQUES !", ""],
  ["Risques (2)", "2"],
  ["CHUM – Risques", "chum"],
  ["CHUM, Risques 2024", "chum 2024"],
  ["Risques et risques", "et risques"],
  ["Risque", null],
  ["Registre", null],
  ["", null],
])("what « %s » says besides « Risques »: %j", (name, key) => {
  expect(titleKey(name, "Risques")).toBe(key);
});

test("a title of several words is in it whole, and in its order", () => {
  expect(titleKey("Plan d'action du CHUM", "Plan d’action")).toBe("du chum");
  expect(titleKey("Notre plan, plan d’action", "Plan d’action")).toBe("notre plan");
  expect(["Action, plan d’", "Plan action", "Plan d"].map((name) => titleKey(name, "Plan d’action"))).toEqual(
    [null, null, null],
  );
});

test("the template’s title of a sheet; a sheet that it does not have is a bug", () => {
  expect(titleOf("actions", template)).toBe(template.titles["actions"]);
  expect(() => titleOf("colours", template)).toThrow("No sheet colours");
});
