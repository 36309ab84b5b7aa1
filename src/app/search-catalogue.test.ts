import { ruleIds } from "../core/editions/catalogue";
import { voidRuleIds } from "../core/editions/void-rules";
import { countRules, searchCatalogue, type CatalogueTexts } from "./search-catalogue";

const texts: CatalogueTexts = {
  ofFamily: (family) => (family === "RIS" ? "Risques" : family),
  ofRule: ({ id }) => (id === "RIS-03" ? "Risque élevé sans mesure d’atténuation" : "Autre règle"),
  ofVoidRule: (id) => (id === "ECA-06" ? "État déclaré" : "Hors du plan"),
};

const risksIn = (ids: readonly string[]) => ids.filter((id) => id.startsWith("RIS-")).sort();
/** Those that are checked, then the others. */
const ofRisks = [...risksIn(ruleIds), ...risksIn(voidRuleIds)];

const found = (query: string) =>
  searchCatalogue(query, texts).flatMap(({ family, checked, notChecked }) => [
    family,
    ...checked.map(({ id }) => id),
    ...notChecked,
  ]);

it("finds every rule without a query", () => {
  expect(countRules(searchCatalogue("  ", texts))).toEqual({
    checked: ruleIds.length,
    notChecked: voidRuleIds.length,
  });
});

it.each([
  ["mes-03", ["MES", "MES-03"]],
  ["RIS 03", ["RIS", "RIS-03"]],
  ["ELEVE", ["RIS", "RIS-03"]],
  ["mesure élevé", ["RIS", "RIS-03"]],
  ["d'atténuation", ["RIS", "RIS-03"]],
  ["DECLARE", ["ECA", "ECA-06"]],
  ["risques 0", ["RIS", ...ofRisks]],
  ["élevé déclaré", []],
  ["zzz", []],
])("finds of « %s » %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it("counts what was found", () => {
  expect(countRules(searchCatalogue("declare", texts))).toEqual({ checked: 0, notChecked: 1 });
  expect(countRules([])).toEqual({ checked: 0, notChecked: 0 });
});
