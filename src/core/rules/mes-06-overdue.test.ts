import { rowRule } from "../../../test/support/ptn-sss";
import { testRule } from "../../../test/support/rule-tester";
import { isoToSerial } from "../calendar/dates";

const late = isoToSerial("2025-04-14");
const found = (subject: string, key: string, year = 2) => [
  {
    // On « Indicateurs », those of a year.
    cells: [subject === "indicators" ? `due${year}` : "due"] as const,
    severity: "warning" as const,
    facts: {
      key,
      subject,
      ...(subject === "indicators" && { year: year === 2 ? "2024-2025" : "2025-2026" }),
      due: "2025-04-14",
    },
  },
];
const gap = { number: "1.1", result2: 0.4, mitigation2: "Équipe volante" };
const action = { number: "A1", action: "Équipe volante" };
const risk = { number: "R03", mitigation: "Sauvegardes" };

testRule(rowRule("MES-06"), {
  valid: [
    { row: { ...gap, due2: isoToSerial("2025-04-15") } },
    { row: { ...gap, due2: "2025-04-14" } },
    // Both are of the same day, whatever their time.
    { row: { ...gap, due2: late }, identification: { dataDate: late + 0.75 } },
    { row: { ...gap, result2: 0.8, due2: late } },
    { row: { number: "1.1", result2: 0.4, due2: late } },
    { on: "actions", row: { ...action, due: late, status: "Réalisée" } },
    { on: "actions", row: { ...action, due: late, status: "abandonnée" } },
    { on: "actions", row: { number: "A1", due: late } },
    // VAL-09 and VAL-10 say it.
    { on: "actions", row: { ...action, due: late, status: "zzz" } },
    { on: "actions", row: { ...action, due: late, status: { error: "#N/A" } } },
    { on: "risks", row: { ...risk, due: late, status: true } },
    { on: "risks", row: { ...risk, due: late, status: { error: "#NAME?" } } },
    { on: "risks", row: { ...risk, due: late, status: "Maîtrisé" } },
    { on: "risks", row: { ...risk, due: late, status: "Fermé" } },
    { on: "risks", row: { ...risk, due: late, applicable: "Sans objet", justification: "Aucun système" } },
  ],
  invalid: [
    { row: { ...gap, due2: late }, expect: found("indicators", "1.1") },
    {
      row: { number: "1.1", result3: 0.4, mitigation3: "Équipe volante", due3: late },
      expect: found("indicators", "1.1", 3),
    },
    { on: "actions", row: { ...action, due: late }, expect: found("actions", "A1") },
    { on: "actions", row: { ...action, due: late, status: " " }, expect: found("actions", "A1") },
    { on: "actions", row: { ...action, due: late, status: "En cours" }, expect: found("actions", "A1") },
    { on: "risks", row: { ...risk, due: late, status: "En traitement" }, expect: found("risks", "R03") },
  ],
});
