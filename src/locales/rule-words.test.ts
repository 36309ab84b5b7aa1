/** Walks the registry: every rule of the catalogue is explained in both languages. */
import { checkWords } from "../../test/support/finding-words";
import type { FactValue, Severity } from "../core/programme/finding/facts";
import { catalogue, ruleIds as ids } from "../core/editions/catalogue";
import type { RuleId } from "../core/editions/rule-ids";
import { voidRuleIds } from "../core/editions/void-rules";
import { ruleTalk } from "./describe-finding";
import { ruleWords as en } from "./en/rules";
import { voidRuleWords as voidEn } from "./en/void-rules";
import { ruleWords as fr } from "./fr/rules";
import { voidRuleWords as voidFr } from "./fr/void-rules";

const languages = { fr: { rules: fr, voids: voidFr }, en: { rules: en, voids: voidEn } };
const each = (["fr", "en"] as const).flatMap((language) => ids.map((id) => [language, id] as const));

/** Each rule with every severity that it can give. */
const severitiesOf = new Map(
  catalogue.flatMap(({ checked }) => checked.map(({ id, severities }) => [id, severities] as const)),
);
const given = (id: RuleId): readonly Severity[] => severitiesOf.get(id) ?? [];

const someFacts = new Proxy<Record<string, FactValue>>({ value: "x" }, { get: () => "x" });
const somewhere = { sheet: "Indicateurs", address: "N6" };

/** A heading has no full stop; a sentence has one, and only spaces that belong in it. */
const heading = /^[\p{Lu}\d«“].*[^.\s]$/u;
const sentence = /^[\p{Lu}\d«“].*[.?!]$/su;

/** No-break space before : % » and after «, none before ; ! ?; curly apostrophes; no three dots. */
function checkFrench(said: string): void {
  expect(said).not.toMatch(/[^\u00a0][%»]|«[^\u00a0]|\s[;!?]|[.]{3}|'|"/);
  expect(said).not.toMatch(/[^\u00a0]:(?!\d)/);
}

describe("the words of the rules", () => {
  test("are those of the registry, and no others", () => {
    expect(Object.keys(fr).sort()).toEqual([...ids].sort());
    expect(Object.keys(en).sort()).toEqual([...ids].sort());
  });

  test.each(each)("%s: %s has a name, what it looks for, why, and where it comes from", (language, id) => {
    const { name, checks, why, source } = languages[language].rules[id];
    for (const [what, said] of Object.entries({ name, checks, why, source })) {
      checkWords(`${language} ${what} of ${id}`, said);
      expect(said.length).toBeLessThanOrEqual(200);
    }
    expect(name).toMatch(heading);
    expect(source).toMatch(heading);
    expect(checks).toMatch(sentence);
    expect(why).toMatch(sentence);
    expect(new Set([name, checks, why, source]).size).toBe(4);
  });

  test.each(each)("%s: %s has a message and a correction, in the catalogue too", (language, id) => {
    const wording = languages[language].rules[id];
    const { fix } = ruleTalk(languages[language].rules).explain(id);
    const ofFindings = given(id).flatMap((severity) => [
      wording.message(someFacts, somewhere, severity),
      wording.fix(someFacts, somewhere, severity),
    ]);
    for (const said of [...ofFindings, fix]) {
      checkWords(`${language} words of ${id}`, said);
      expect(said).toMatch(sentence);
    }
  });

  test.each(each)("%s: %s has one correction, or one in general", (language, id) => {
    const { fix, fixInGeneral } = languages[language].rules[id];
    const said = given(id).map((severity) => fix(someFacts, somewhere, severity));
    // Without facts, as in the catalogue: only the words that have none in general are asked so.
    const inGeneral = () => given(id).map((severity) => fix({}, { sheet: "", address: "" }, severity));
    if (fixInGeneral === undefined) expect(new Set([...said, ...inGeneral()]).size).toBe(1);
    else expect(said).not.toContain(fixInGeneral);
  });

  test.each(ids)("%s follows the typography of Québec", (id) => {
    const { name, checks, why, source, message } = fr[id];
    const { fix } = ruleTalk(fr).explain(id);
    const messages = given(id).map((severity) => message(someFacts, somewhere, severity));
    [name, checks, why, source, fix, ...messages].forEach(checkFrench);
  });

  test.each(ids)("%s says « selon » when it rests on something else than the plan", (id) => {
    const { why, source } = fr[id];
    const isOfThePlan = /PTN\u00a0SSSS|STNG|PTN\u00a0du\u00a0MEIE|PMT/.test(source) || source === "Gabarit";
    expect(isOfThePlan || /\bselon\b/i.test(why)).toBe(true);
  });

  test.each(ids)("%s says something else in English", (id) => {
    for (const what of ["name", "checks", "why"] as const) expect(en[id][what]).not.toBe(fr[id][what]);
  });
});

describe("the rules that are not checked", () => {
  test.each(voidRuleIds)("%s says why in both languages", (id) => {
    for (const { voids } of Object.values(languages)) {
      expect(voids[id].name).toMatch(heading);
      expect(voids[id].reason).toMatch(sentence);
    }
    checkFrench(voidFr[id].name);
    checkFrench(voidFr[id].reason);
    expect(voidEn[id].reason).not.toBe(voidFr[id].reason);
  });
});
