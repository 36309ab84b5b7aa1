import catalogue from "../../../test/fixtures/official/rule-catalogue.json";
import { ruleIds } from "./rule-ids";
import { laterRules, voidRuleIds } from "./void-rules";

describe("the rules that are not checked", () => {
  test("with those that are, make up the catalogue, each once", () => {
    const all = [...ruleIds, ...voidRuleIds, ...laterRules];
    expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });
});
