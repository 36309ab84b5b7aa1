import { rowRule } from "../../../test/support/ptn-sss";
import { planGrid, template, validated } from "../../../test/support/plan-grid";
import { withCells } from "../../../test/support/edited-grid";
import { testRule } from "../../../test/support/rule-tester";

const long = "Deux embauches ont été retardées";
const found = (cell: string, key: string, value: string | number | boolean) => [
  {
    cells: [cell] as const,
    severity: "warning" as const,
    facts: { problem: "short", key, value, shortest: 30 },
  },
];

testRule(rowRule("MES-02"), {
  valid: [
    // VAL-10 says it.
    { row: { number: "1.1", explanation2: { error: "#REF!" } } },
    { row: { number: "1.1", explanation2: long, mitigation2: long } },
    { row: { number: "1.1", explanation2: "Embauche retardée de six mois." } },
    { row: { number: "1.1", explanation2: "\u00a0" } },
    { on: "actions", row: { number: "A1", type: "Action", action: "Former les équipes" } },
    { on: "risks", row: { number: "R03", mitigation: long } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun", explanation2: "s. o." } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun", mitigation2: "s. o." } },
    {
      on: "risks",
      row: { number: "R03", applicable: "Sans objet", justification: "Aucun", mitigation: "s. o." },
    },
  ],
  invalid: [
    {
      row: { number: "1.1", explanation2: "Embauche retardée de six mois" },
      expect: found("explanation2", "1.1", "Embauche retardée de six mois"),
    },
    {
      row: { number: "1.1", explanation2: "voir ci-dessus" },
      expect: found("explanation2", "1.1", "voir ci-dessus"),
    },
    { row: { number: "1.1", mitigation2: "à venir" }, expect: found("mitigation2", "1.1", "à venir") },
    {
      row: { number: "1.1", explanation2: `idem${" ".repeat(40)}\u00a0` },
      expect: found("explanation2", "1.1", `idem${" ".repeat(40)}\u00a0`),
    },
    { row: { number: "1.1", explanation2: 5 }, expect: found("explanation2", "1.1", 5) },
    { on: "risks", row: { number: "R03", mitigation: "s. o." }, expect: found("mitigation", "R03", "s. o.") },
    {
      on: "actions",
      row: { number: "A1", type: "Mesure d’atténuation", action: "à déterminer" },
      expect: found("action", "A1", "à déterminer"),
    },
  ],
});

test("the workbook's own way of counting an emoji decides near the limit", () => {
  // 29 characters, one of them an emoji: 30 where it counts for two.
  const explanation = "Embauche retardée de 6 mois \u{1F600}";
  const told = (emojiLength: 1 | 2): number => {
    const grid = withCells(planGrid({ indicators: { "1.1": { explanation2: explanation } } }), "reference", {
      [`B${Object.keys(template.settings).indexOf("emojiLength") + 2}`]: emojiLength,
    });
    const { findings } = validated(grid, "2025-06-01");
    return findings.filter(({ rule, facts }) => rule === "MES-02" && facts["problem"] === "short").length;
  };
  expect([told(2), told(1)]).toEqual([0, 1]);
});
