import { testRule } from "../../../test/support/rule-tester";
import { measureWithoutDueDate } from "./mes-05-measure-without-due-date";

const found = (subject: string, key: string) => [
  { cells: ["due"] as const, severity: "error" as const, facts: { key, subject } },
];

const excused = { applicable: "Sans objet", justification: "Aucun système touché" };

testRule(measureWithoutDueDate, {
  valid: [
    { row: { number: "1.1", mitigation: "Équipe volante", due: 45900 } },
    { row: { number: "1.1", mitigation: " " } },
    { on: "actions", row: { number: "A1", action: "Former", due: 45900 } },
    { on: "actions", row: { number: "A1", aim: "Indicateur 1.1" } },
    { on: "risks", row: { number: "R03", mitigation: "Sauvegardes", due: 45900 } },
    { on: "risks", row: { number: "R03" } },
    { row: { number: "1.1", ...excused, mitigation: "Équipe volante" } },
    { on: "risks", row: { number: "R03", ...excused, mitigation: "Sauvegardes" } },
    // Not a date: DAT-01.
    { on: "actions", row: { number: "A1", action: "Former", due: "bientôt" } },
  ],
  invalid: [
    { row: { number: "1.1", mitigation: "Équipe volante" }, expect: found("indicators", "1.1") },
    {
      on: "actions",
      row: { number: " A1 ", action: "Former", due: "\u00a0" },
      expect: found("actions", "A1"),
    },
    { on: "actions", row: { action: "Former" }, expect: found("actions", "") },
    { on: "actions", row: { number: 12, action: "Former" }, expect: found("actions", "12") },
    { on: "risks", row: { number: "R03", mitigation: "Sauvegardes" }, expect: found("risks", "R03") },
    // A high risk, whether its measure stands on its row or in « Plan d'action ».
    {
      on: "risks",
      row: {
        number: "R03",
        likelihood: 5,
        impact: 5,
        mitigation: "Sauvegardes",
        owner: "Direction des finances",
      },
      expect: found("risks", "R03"),
    },
    {
      on: "actions",
      row: {
        number: "A1",
        aim: "Risque R03",
        type: "Mesure d'atténuation",
        action: "Sauvegardes",
        owner: "Direction des finances",
      },
      expect: found("actions", "A1"),
    },
  ],
});
