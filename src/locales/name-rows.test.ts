import type { FactValue, Facts } from "../core/programme/finding/facts";
import { ruleIds } from "../core/editions/catalogue";
import { ruleWords as en } from "./en/rules";
import { ruleWords as fr } from "./fr/rules";

const cell = { sheet: "Risques", address: "K23" };
const unnamed = { key: "", risk: "", indicator: "" };
const problems = ["status", "justification", "short", "vague", "count", "too-many", "unknown", "blank", "x"];
const subjects = ["risks", "indicators", "actions", "x"];

/** « Le risque  est élevé »: what names a row stands after such a word. */
const nameless =
  /(?:risque|indicateur|condition|action|élément|risk|indicator|item|row|ligne)[ \u00a0](?=[ \u00a0.,:;)])/i;

type Words = (facts: Facts) => string;

/** Every fact that the words ask for says something, so that what is blank in a sentence is the name of its row. */
function withFacts(words: Words, given: Facts): Facts {
  const asked = new Set<string>();
  const recorder = new Proxy<Record<string, FactValue>>(
    { value: "x" },
    {
      get: (_, name) => {
        asked.add(String(name));
        return given[String(name)] ?? "x";
      },
    },
  );
  words(recorder);
  return { ...Object.fromEntries([...asked].map((name) => [name, "x"])), ...given, ...unnamed };
}

test.each(ruleIds.map((id) => [id] as const))("%s never leaves a row without a name", (id) => {
  for (const words of [fr[id], en[id]])
    for (const problem of problems)
      for (const subject of subjects)
        for (const write of [words.message, words.fix]) {
          const say: Words = (facts) => write(facts, cell, "error");
          const said = say(withFacts(say, { problem, subject }));
          expect(said).not.toMatch(nameless);
        }
});

test("a row without number is called by its line", () => {
  const of = { risk: "", level: 16 };
  expect(fr["RIS-03"].message(of, cell, "error")).toMatch(/Le risque\sde la ligne 23\sest/);
  expect(en["RIS-03"].message(of, cell, "error")).toContain("in row 23");
  expect(fr["RIS-03"].message({ ...of, risk: "R03" }, cell, "error")).toMatch(/Le risque\sR03\sest/);
  expect(en["MES-04"].message({ key: "", subject: "actions" }, cell, "error")).toContain(
    "The action in row 23",
  );
  expect(fr["MES-04"].message({ key: "", subject: "risks" }, cell, "error")).toMatch(
    /risque\sde la ligne 23/,
  );
});
