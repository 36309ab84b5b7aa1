import catalogue from "../../../test/fixtures/official/rule-catalogue.json";
import { ownRules } from "../../../test/support/own-rules";
import { ruleIds } from "./catalogue";
import { voidRuleIds } from "./void-rules";

describe("the rules that this template gives nothing to check", () => {
  test("with those that are checked, make up the official catalogue and our own rules, each once", () => {
    const all = [...ruleIds, ...voidRuleIds];
    expect([...all].sort()).toEqual([...catalogue.map(({ id }) => id), ...ownRules.keys()].sort());
  });
});
