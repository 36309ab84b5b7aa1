import official from "../../../test/fixtures/official/rule-catalogue.json";
import { ownRules } from "../../../test/support/own-rules";
import { severities } from "../programme/finding/facts";
import {
  catalogue,
  cataloguedProgrammes,
  catalogueOf,
  families,
  type CatalogueRule,
  ruleIds,
} from "./catalogue";
import { voidRuleIds } from "./void-rules";

const checked = catalogue.flatMap((family) => family.checked);
const named = checked.map((rule) => [rule.id, rule] as const);

const ofMeie = ["VAR-MEIE-03", "VAR-MEIE-04", "VAR-MEIE-05"];
const filledIn = ["ACT-03", "CIB-01", "GDC-01", "RIS-01", "SUI-01", ...ofMeie, "VAR-PMT-04"];

const ruleOf = (id: string): CatalogueRule | undefined => checked.find((rule) => rule.id === id);

describe("the catalogue", () => {
  test("holds each rule once, under its family, by id", () => {
    expect(checked.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
    expect(catalogue.flatMap(({ notChecked }) => notChecked).sort()).toEqual([...voidRuleIds].sort());
    for (const { family, checked: rules, notChecked } of catalogue) {
      const ids = rules.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect([...ids, ...notChecked].filter((id) => !id.startsWith(`${family}-`))).toEqual([]);
      expect([...ids, ...notChecked]).not.toEqual([]);
    }
  });

  test("has the families of the official catalogue, in its order", () => {
    const inOrder = official.map(({ id }) => id.replace(/-.*/, ""));
    expect(families).toEqual([...new Set(inOrder)]);
  });

  test.each(named)("%s gives severities of the list, at most that of the official catalogue", (id, rule) => {
    const { severity } = official.find((each) => each.id === id) ?? {};
    // It takes the place of VAL-01 and the like, which are errors: a text would otherwise hide a gap.
    const [severest] = rule.severities;
    // A blank is « à remplir » whatever the catalogue says of it.
    if (severest === "toFill") expect(filledIn).toContain(id);
    else expect(severest).toBe(id === "VAL-04" ? "error" : (severity ?? ownRules.get(id)));
    expect(rule.severities).toEqual(severities.filter((each) => rule.severities.includes(each)));
    expect(rule.shownIn).not.toEqual([]);
  });

  test("says where a rule shows, at which severities, and for which programmes when not for all", () => {
    expect(ruleOf("CIB-02")).toEqual({
      id: "CIB-02",
      severities: ["error"],
      shownIn: ["cells"],
      onlyFor: ["PTN SSSS 2023-2027"],
    });
    expect(ruleOf("ECA-02")).toMatchObject({ severities: ["warning", "info"], shownIn: ["cells"] });
    expect(ruleOf("COH-04")).toMatchObject({ severities: ["info"], shownIn: ["validation"] });
    expect(ruleOf("VAR-STNG-01")).toMatchObject({ onlyFor: ["STNG 2019-2023"] });
    expect(ruleOf("STR-01")).toEqual({
      id: "STR-01",
      severities: ["error"],
      shownIn: ["validation"],
      onlyFor: [],
    });
  });
});

describe("the catalogue of a programme", () => {
  const idsOf = (id: string, ...rules: string[]) =>
    catalogueOf({ id, rules }).map(({ family, checked: own, notChecked }) => [
      family,
      ...own.map((rule) => rule.id),
      ...notChecked,
    ]);

  test("holds the rules that it checks, by family, and no family without any", () => {
    expect(idsOf("stng", "MES-03", "VAL-01", "MES-01")).toEqual([
      ["VAL", "VAL-01"],
      ["MES", "MES-01", "MES-03"],
    ]);
    expect(idsOf("stng")).toEqual([]);
  });

  test("tells of rules that have nothing to check in the first programme only", () => {
    const told = catalogueOf({ id: "ptn-sss", rules: [] });
    expect(told.flatMap(({ notChecked }) => notChecked).sort()).toEqual([...voidRuleIds].sort());
    expect(told.flatMap((family) => family.checked)).toEqual([]);
  });

  test("each programme has rules of its own among those of all", () => {
    const own = new Map(cataloguedProgrammes.map(({ id, rules }) => [id, rules]));
    expect([...new Set([...own.values()].flat())].sort()).toEqual([...ruleIds].sort());
    expect(own.get("stng")).toContain("VAR-STNG-01");
    expect(own.get("ptn-sss")).not.toContain("VAR-STNG-01");
    expect(own.get("pmt")).not.toContain("ECA-02");
  });
});
