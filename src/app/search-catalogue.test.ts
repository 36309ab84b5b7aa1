import { cataloguedProgrammes, catalogue, ruleIds } from "../core/editions/catalogue";
import { voidRuleIds } from "../core/editions/void-rules";
import { cataloguedWith, countRules, searchCatalogue, type CatalogueTexts } from "./search-catalogue";

const texts: CatalogueTexts = {
  ofFamily: (family) => (family === "RIS" ? "Risques" : family),
  ofRule: ({ id }) => (id === "RIS-03" ? "Risque élevé sans mesure d’atténuation" : "Autre règle"),
  ofVoidRule: (id) => (id === "ECA-06" ? "État déclaré" : "Hors du plan"),
};

const risksIn = (ids: readonly string[]) => ids.filter((id) => id.startsWith("RIS-")).sort();
/** Those that are checked, then the others. */
const ofRisks = [...risksIn(ruleIds), ...risksIn(voidRuleIds)];

const found = (query: string) =>
  searchCatalogue(catalogue, query, texts).flatMap(({ family, checked, notChecked }) => [
    family,
    ...checked.map(({ id }) => id),
    ...notChecked,
  ]);

it("finds every rule without a query", () => {
  expect(countRules(searchCatalogue(catalogue, "  ", texts))).toEqual({
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
  expect(countRules(searchCatalogue(catalogue, "declare", texts))).toEqual({ checked: 0, notChecked: 1 });
  expect(countRules([])).toEqual({ checked: 0, notChecked: 0 });
});

describe("the programmes whose rules may be looked at", () => {
  const checkedBy = (id: string, name: string, ...rules: string[]) => ({
    roadmap: { id, version: "1", name },
    coverage: rules.map((rule) => ({ rule, checked: 0, skipped: 0 })),
  });
  const [first, ...others] = cataloguedProgrammes;

  it("are those that are shipped, without a plan", () => {
    expect(cataloguedWith([])).toEqual(cataloguedProgrammes);
    expect(cataloguedProgrammes.map(({ id }) => id)).toEqual(["ptn-sss", "stng", "ptn-meie", "pmt"]);
  });

  it("are told by the plans of the workbook what they check there; one of a file comes last", () => {
    const regional = checkedBy("plan-regional", "PRTN 2026-2028", "ECA-02");
    const plans = [
      { ...regional, roadmap: { ...regional.roadmap, isFromFile: true as const } },
      checkedBy("stng", "STNG 2019-2023", "MES-01", "VAL-01"),
    ];
    expect(cataloguedWith(plans)).toEqual([
      first,
      { id: "stng", name: "STNG 2019-2023", rules: ["MES-01", "VAL-01"] },
      ...others.slice(1),
      { id: "plan-regional", name: "PRTN 2026-2028", rules: ["ECA-02"], isFromFile: true },
    ]);
  });
});
