/** Walks the registry: every rule of the catalogue is explained in both languages. */
import { checkWords } from "../../test/support/finding-words";
import type { FactValue, Severity } from "../core/programme/finding/facts";
import { catalogue, ruleIds as ids } from "../core/editions/catalogue";
import type { RuleId } from "../core/editions/rule-ids";
import { voidRuleIds } from "../core/editions/void-rules";
import { programmes } from "../core/editions/index";
import { newestOf } from "../core/editions/shipped-programme";
import { ruleTalk } from "./describe-finding";
import { ownRuleWords as ownEn } from "./en/programme";
import { ruleWords as en } from "./en/rules";
import { voidRuleWords as voidEn } from "./en/void-rules";
import { ownRuleWords as ownFr } from "./fr/programme";
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

describe("the words of a rule, programme by programme", () => {
  const talks = { fr: ruleTalk(fr, ownFr), en: ruleTalk(en, ownEn) };
  const rulesOf = (id: string): readonly RuleId[] => {
    // A roadmap from a file has the rules of the PTN.
    const programme = programmes.find((each) => each.id === id) ?? programmes[0];
    const { rowRules, planRules } = programme.rulesOf(newestOf(programme));
    return [...new Set([...rowRules, ...planRules].map((rule) => rule.id))];
  };
  const cited = {
    "ptn-sss": /PTN\u00a0SSSS/,
    stng: /STNG/,
    "ptn-meie": /PTN (du|of the)\u00a0?\s?MEIE|PTN\u00a0(du|of the)/,
    pmt: /PMT/,
  };
  const followed = (["fr", "en"] as const).flatMap((language) =>
    [...Object.keys(cited), "plan-regional"].map((programme) => [language, programme] as const),
  );

  test.each(followed)("%s: %s cites no document of another", (language, programme) => {
    const talk = talks[language].of(programme);
    const others = Object.entries(cited).filter(([id]) => id !== programme);
    for (const id of rulesOf(programme)) {
      const { source, why } = talk.explain(id);
      for (const [, pattern] of others) expect(`${id} ${source} ${why}`).not.toMatch(pattern);
      if (language === "fr") [source, why].forEach(checkFrench);
      expect(source).toMatch(heading);
      expect(why).toMatch(sentence);
    }
  });

  test.each(["fr", "en"] as const)(
    "%s: a row of the STNG is a target, wherever it is spoken of",
    (language) => {
      const talk = talks[language].of("stng");
      const onTarget: Record<string, FactValue> = {
        value: "x",
        indicator: "1.1",
        key: "1.1",
        isOfMinistry: false,
      };
      const whole = rulesOf("stng").flatMap((id) =>
        given(id).flatMap((severity) => {
          const subject = id.startsWith("MES") ? "indicators" : "actions";
          const facts = new Proxy(onTarget, {
            get: (known, name) => (name === "subject" ? subject : (known[String(name)] ?? "x")),
          });
          const finding = { rule: id, severity, facts, cells: [somewhere] };
          const { message, fix } = talk.describe(finding);
          return [talk.nameOf(id), message, fix, talk.explain(id).checks];
        }),
      );
      // « Indicateur 1.1 » is the name that the list of « Vise » gives to a target.
      const said = whole.map((each) => each.replace(/[«“]\u00a0?Indicateur 1\.1\u00a0?[»”]/, ""));
      expect(said.filter((each) => /indicat(eur|or)/i.test(each))).toEqual([]);
      expect(said.join(" ")).toMatch(language === "fr" ? /de la cible\s1\.1/ : /of target\s1\.1/);
    },
  );

  // What the others have, and this one has not.
  const foreign = {
    stng: /indica(teur|tor)|\bS[12]\b|\bpostes?\b|\bpositions\b|minist[eé]ri|cible locale|local target|mi-année|mid-year|\b40\b|\bR03\b/i,
    "ptn-meie":
      /indica(teur|tor)|\bS[12]\b|\bpostes?\b|\bpositions\b|minist[eé]ri|ministry|\bconditions?\b|\b40\b|\bR03\b/i,
    pmt: /indica(teur|tor)|\bS[12]\b|\bpostes?\b|\bpositions\b|minist[eé]ri|risque|\brisk|\bcible|\btarget|\b40\b/i,
  };
  const strangers = (["fr", "en"] as const).flatMap((language) =>
    Object.entries(foreign).map(([programme, pattern]) => [language, programme, pattern] as const),
  );

  test.each(strangers)("%s: %s is told of nothing that it has not", (language, programme, pattern) => {
    const talk = talks[language].of(programme);
    const said = rulesOf(programme).map((id) => {
      const { name, checks, fix } = talk.explain(id);
      return `${id} ${[name, checks, fix].join(" ")}`;
    });
    expect(said.filter((each) => pattern.test(each))).toEqual([]);
    if (language === "fr") said.forEach(checkFrench);
  });

  test("nothing changes for the first programme, and a row without number is called by its line anywhere", () => {
    const finding = {
      ...{ rule: "MES-01" as const, severity: "error" as const, cells: [{ sheet: "Cibles", address: "N9" }] },
      facts: { indicator: "", year: "2022-2023", gap: 0.35 },
    };
    const [common, ofFirst, ofStng] = [talks.fr, talks.fr.of("ptn-sss"), talks.fr.of("stng")];
    expect(ofFirst.describe(finding)).toEqual(common.describe(finding));
    expect(ofStng.describe(finding).message).toMatch(/^L’écart 2022-2023 de la cible.de la ligne 9 /);
    expect(talks.fr.of("stng")).toBe(ofStng);
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
