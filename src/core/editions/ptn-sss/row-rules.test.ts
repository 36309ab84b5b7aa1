/** A rule is a file, its words in each language, its Diagnostic words, its test and its entry in the catalogue. */
import { rowRules, planRules } from "../../../../test/support/ptn-sss";
import { shippedEditions } from "../../../../test/support/shipped-editions";
import { tableIds, tableOf } from "../../programme/table/table";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import catalogue from "../../../../test/fixtures/official/rule-catalogue.json";
import { checkWords } from "../../../../test/support/finding-words";
import { ruleWords as en } from "../../../locales/en/rules";
import { diagnostics, ruleWords as fr } from "../../../locales/fr/rules";
import { fields } from "../../programme/workbook/identification";
import { severities, type Severity } from "../../programme/finding/facts";
import { ownRules } from "../../../../test/support/own-rules";
import { ruleIds } from "../catalogue";
import type { RowRuleId } from "../rule-ids";
import type { Edition } from "../../programme/edition";
import type { RowRule, RuleSubject } from "../../programme/rule/rule";
import { chainsIn } from "../../programme/template";

/** Rules stand with the sheet that they look at; those of any sheet stand together. */
const core = path.join(__dirname, "../..");
const folders = ["rules", ...readdirSync(path.join(core, "sheets")).map((room) => `sheets/${room}/rules`)];
const files = folders
  .map((folder) => path.join(core, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder));
const severityOf = new Map(catalogue.map(({ id, severity }) => [id, severity]));
const cases = shippedEditions.flatMap((edition) =>
  ["identification", ...tableIds(edition)].flatMap((subject) =>
    chainsIn(edition, subject).flatMap((chain) => chain.cases),
  ),
);
type Known = RowRule & { readonly id: RowRuleId };
const named = shippedEditions.flatMap((edition) =>
  edition.rowRules.map((rule) => [rule.id as RowRuleId, edition.roadmap.id, rule as Known, edition] as const),
);

/** Each id, with the number of its rules: MES-02 looks at one row, and at the plan as a whole. */
const every = ruleIds.map((id) => {
  const isIn = (rules: (edition: Edition) => readonly { readonly id: string }[]) =>
    shippedEditions.some((edition) => rules(edition).some((rule) => rule.id === id));
  return [
    id,
    [isIn((edition) => edition.rowRules), isIn((edition) => edition.planRules)].filter(Boolean).length,
  ] as const;
});

const columnsOf = (edition: Edition, subject: RuleSubject): readonly string[] =>
  subject === "identification"
    ? fields.map(({ id }) => id)
    : tableOf(edition, subject).columns.map(({ id }) => id);

/** Rules with a part on one row and a part on the plan: sums by nature stand on a row, sums by chantier on several. */
const inTwoParts: ReadonlySet<string> = new Set(["MES-02", "VAR-PMT-01"]);

describe("the registry of rules", () => {
  test.each(shippedEditions)(
    "of $roadmap.id holds each rule once, but for those that have a part on one row and a part on the plan",
    (edition) => {
      const onRows = edition.rowRules.map(({ id }) => id);
      const onPlan = edition.planRules.map(({ id }) => id);
      for (const ids of [onRows, onPlan]) expect(new Set(ids).size).toBe(ids.length);
      expect(onPlan.filter((id) => onRows.includes(id)).filter((id) => !inTwoParts.has(id))).toEqual([]);
      expect([...edition.precedence].sort()).toEqual([...new Set([...onRows, ...onPlan])].sort());
    },
  );

  test("is that of all programmes together", () => {
    const ofAll = shippedEditions.flatMap(({ precedence }) => precedence);
    expect([...ruleIds].sort()).toEqual([...new Set(ofAll)].sort());
    expect([...planRules, ...rowRules].filter(({ id }) => !ruleIds.includes(id))).toEqual([]);
  });

  test("keeps the order of precedence", () => {
    // An error is no answer: what it is comes before what it should have been.
    expect(rowRules[0]?.id).toBe("VAL-10");
    const families = rowRules.slice(1).map(({ id }) => id.slice(0, 3));
    const order = ["STR", "POR", "VAL", "DAT", "COH", "CIB", "ECA", "SUI", "MES", "ACT", "RIS", "GDC"];
    expect([...new Set(families)]).toEqual(order);
    const place = (id: RowRuleId) => rowRules.findIndex((rule) => rule.id === id);
    expect(place("VAL-01")).toBeLessThan(place("VAL-03"));
    expect(place("VAL-03")).toBeLessThan(place("VAL-02"));
    expect(place("CIB-06")).toBeLessThan(place("ECA-02"));
  });

  test("has a Diagnostic for nothing else", () => {
    expect(Object.keys(diagnostics).sort()).toEqual(
      [...new Set([...named.map(([id]) => id), ...cases.map(({ said }) => said)])].sort(),
    );
  });

  test("has Diagnostic words that go with the severity: information asks for nothing, a blank is to be filled in", () => {
    const saidOf = (severity: Severity) =>
      new Set(cases.filter((item) => item.severity === severity).map(({ said }) => diagnostics[said]));
    for (const said of saidOf("info"))
      expect(said).not.toMatch(/manqu|trop| à (remplir|inscrire|corriger|choisir|indiquer)\b/i);
    for (const said of saidOf("toFill")) expect(said).toMatch(/^À remplir(, en retard)?\u00a0: /);
    for (const severity of ["error", "warning"] as const)
      for (const said of saidOf(severity)) expect(said).not.toMatch(/^À remplir/);
  });

  test.each(every)("%s is a file of its own for each way of looking, with its test beside", (id, parts) => {
    const own = files.filter((file) => file.startsWith(`${id.toLowerCase()}-`));
    const sources = own.filter((file) => !file.endsWith(".test.ts"));
    expect(sources).toHaveLength(parts);
    const tried = own.filter((file) => file.endsWith(".test.ts"));
    expect(tried).toEqual(expect.arrayContaining(sources.map((file) => file.replace(/\.ts$/, ".test.ts"))));
    // One more for a part of what a rule looks at bears the name of that part.
    expect(new Set(tried.map((file) => file.replace(/(\.[a-z-]+)?\.test\.ts$/, ".ts")))).toEqual(
      new Set(sources),
    );
  });

  test("gives « à remplir » for the blanks of a new plan, and for those only", () => {
    const blanks = cases.filter(({ severity }) => severity === "toFill").map(({ rule }) => rule);
    expect([...new Set(blanks)].sort()).toEqual([
      "ACT-03",
      "CIB-01",
      "CIB-05",
      "ECA-01",
      "GDC-01",
      "RIS-01",
      "STR-04",
      "STR-06",
      "SUI-01",
      "VAR-MEIE-03",
      "VAR-MEIE-04",
      "VAR-MEIE-05",
      "VAR-PMT-04",
    ]);
  });

  test.each(named)("%s of %s is in the catalogue, at its severity or a milder one", (id, _, rule) => {
    const official = severities.findIndex(
      (severity) => severity === (severityOf.get(id) ?? ownRules.get(id)),
    );
    expect(official).toBeGreaterThanOrEqual(0);
    const all = rule.checks.flatMap((check) => check.cases.map(({ severity }) => severity));
    // A blank is « à remplir » whatever the catalogue says of it.
    const others = all.filter((severity) => severity !== "toFill").map((each) => severities.indexOf(each));
    if (others.length === all.length) expect(Math.min(...others)).toBe(official);
    else for (const given of others) expect(given).toBeGreaterThanOrEqual(official);
  });

  test.each(named)("%s of %s has a name in both languages, and Diagnostic words", (id) => {
    checkWords(`fr name of ${id}`, fr[id].name);
    checkWords(`en name of ${id}`, en[id].name);
    expect(diagnostics[id]).toMatch(/\S/);
  });

  test.each(named)("%s of %s names cells that are there", (_, __, rule, edition) => {
    const unknown = rule.checks.flatMap(({ subject, cells }) =>
      cells.filter((cell) => !columnsOf(edition, subject).includes(cell)),
    );
    expect(unknown).toEqual([]);
  });

  // The number of a local risk is the organization's own, in a column that is official for the others.
  const onInputs = named.filter(([id]) => id !== "RIS-06");

  test.each(onInputs)("%s of %s reports first on a cell that users fill in", (_, __, rule, edition) => {
    const computed = rule.checks.flatMap(({ subject, cells: [first] }) =>
      subject === "identification"
        ? []
        : tableOf(edition, subject).columns.filter(({ id, kind }) => id === first && kind !== "input"),
    );
    expect(computed).toEqual([]);
  });
});
