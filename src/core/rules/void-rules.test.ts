import catalogue from "../../../test/fixtures/official/rule-catalogue.json";
import { ruleIds } from "./rule-ids";
import { laterRules, voidRules } from "./void-rules";

describe("the rules that are not checked", () => {
  test("with those that are, make up the catalogue, each once", () => {
    const all = [...ruleIds, ...voidRules.map(({ id }) => id), ...laterRules];
    expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test.each(voidRules.map(({ id, reason }) => [id, reason] as const))("%s says why", (_, reason) => {
    expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});
