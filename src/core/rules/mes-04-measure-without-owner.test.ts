import { rowRule } from "../../../test/support/ptn-sss";
import { testRule } from "../../../test/support/rule-tester";
import { isoToSerial } from "../calendar/dates";

const found = (subject: string, key: string, more: { readonly unwritten?: true } = {}) => [
  {
    // On « Indicateurs », those of the year in view.
    cells: [subject === "indicators" ? "owner2" : "owner"] as const,
    severity: "error" as const,
    facts: { key, subject, ...(subject === "indicators" && { year: "2024-2025" }), ...more },
  },
];
const unwritten = { unwritten: true } as const;
const linked = (aim: string) => [
  { number: "A1", aim, type: "Mesure d'atténuation", action: "Équipe volante", owner: "DRI", due: 45_900 },
];
const gap = { number: "1.1", result2: 0.4 };
const high = { number: "R03", likelihood: 4, impact: 3 };
const during = { dataDate: isoToSerial("2025-03-31") };

const excused = { applicable: "Sans objet", justification: "Aucun système touché" };

testRule(rowRule("MES-04"), {
  valid: [
    { row: { number: "1.1", mitigation2: "Équipe volante", owner2: "Direction des finances" } },
    { row: { number: "1.1", mitigation2: " " } },
    { on: "actions", row: { number: "A1", action: "Former", owner: "Direction des finances" } },
    { on: "actions", row: { number: "A1", aim: "Indicateur 1.1" } },
    { on: "risks", row: { number: "R03", mitigation: "Sauvegardes", owner: "Direction des finances" } },
    { on: "risks", row: { number: "R03" } },
    { row: { number: "1.1", ...excused, mitigation2: "Équipe volante" } },
    { on: "risks", row: { number: "R03", ...excused, mitigation: "Sauvegardes" } },
    // Nothing asks for a measure: a gap of a running year, a risk under level 12.
    { row: gap, identification: during },
    { on: "risks", row: { ...high, impact: 2 } },
    { on: "risks", row: { ...high, ...excused } },
    // A row of « Plan d'action » carries the measure, with its own.
    { row: gap, actions: linked("Indicateur 1.1") },
    { row: { ...gap, mitigation2: "Équipe volante" }, actions: linked("Indicateur 1.1") },
    { on: "risks", row: high, actions: linked("Risque R03") },
  ],
  invalid: [
    // The measure itself is still to be written.
    { row: gap, expect: found("indicators", "1.1", unwritten) },
    { row: { ...gap, mitigation2: "\u00a0" }, expect: found("indicators", "1.1", unwritten) },
    { row: gap, actions: linked("Indicateur 1.2"), expect: found("indicators", "1.1", unwritten) },
    {
      row: { ...gap, mitigation2: "Équipe volante" },
      identification: during,
      expect: found("indicators", "1.1"),
    },
    { on: "risks", row: high, expect: found("risks", "R03", unwritten) },
    { on: "risks", row: high, actions: linked("Risque R04"), expect: found("risks", "R03", unwritten) },
    { row: { number: "1.1", mitigation2: "Équipe volante" }, expect: found("indicators", "1.1") },
    {
      on: "actions",
      row: { number: " A1 ", action: "Former", owner: "\u00a0" },
      expect: found("actions", "A1"),
    },
    { on: "actions", row: { action: "Former" }, expect: found("actions", "") },
    { on: "actions", row: { number: 12, action: "Former" }, expect: found("actions", "12") },
    { on: "risks", row: { number: "R03", mitigation: "Sauvegardes" }, expect: found("risks", "R03") },
    // A high risk, whether its measure stands on its row or in « Plan d'action ».
    {
      on: "risks",
      row: { number: "R03", likelihood: 5, impact: 5, mitigation: "Sauvegardes", due: 45_900 },
      expect: found("risks", "R03"),
    },
    {
      on: "actions",
      row: {
        number: "A1",
        aim: "Risque R03",
        type: "Mesure d'atténuation",
        action: "Sauvegardes",
        due: 45_900,
      },
      expect: found("actions", "A1"),
    },
  ],
});
