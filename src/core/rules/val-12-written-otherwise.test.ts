import { rowRule } from "../../../test/support/ptn-sss";
import { isoToSerial } from "../calendar/dates";
import type { CellValue } from "../grid/grid";
import { testRule, type InvalidCase, type RuleCase } from "../../../test/support/rule-tester";
import type { RuleSubject } from "../programme/rule/rule";

interface Place {
  readonly on: RuleSubject;
  readonly id: string;
  readonly header: string;
  readonly key: string;
}

const status: Place = { on: "actions", key: "A1", id: "status", header: "État" };
const type: Place = { on: "actions", key: "A1", id: "type", header: "Type" };
const aim: Place = { on: "actions", key: "A1", id: "aim", header: "Vise" };
const applicable: Place = { on: "risks", key: "R03", id: "applicable", header: "Applicable" };
const riskStatus: Place = { on: "risks", key: "R03", id: "status", header: "État" };
const condition: Place = { on: "change", key: "C05", id: "status", header: "État" };
const unit: Place = { on: "indicators", key: "3.1", id: "unit", header: "Unité" };
const baseline: Place = { on: "indicators", key: "1.1", id: "baseline", header: "Mesure de départ" };
const local: Place = { on: "indicators", key: "1.1", id: "local3", header: "Cible locale 2025-2026" };
const midYear: Place = { on: "indicators", key: "1.1", id: "mid3", header: "Résultat mi-année 2025-2026" };
const milestone: Place = { on: "indicators", key: "2.1", id: "result1", header: "Résultat 2023-2024" };
const field = (id: string, header: string): Place => ({ on: "identification", key: "", id, header });

const caseOf = ({ on, key, id }: Place, value: CellValue): RuleCase => ({
  on,
  row: on === "identification" ? { [id]: value } : { number: key, [id]: value },
});

const written = (place: Place, value: string | number, item: string): InvalidCase => ({
  ...caseOf(place, value),
  expect: [
    {
      cells: [place.id],
      severity: "warning",
      facts: { key: place.key, column: place.header, value, item },
      fix: { certainty: "certain", edits: [{ column: place.id, before: value, after: item }] },
    },
  ],
});

const ofIndicator = "Indicateur 1.1 – Nouveaux services numériques ayant intégré…";
const ofRisk = "Risque R03 – Manque de connaissances et de qualité…";

const due = isoToSerial("2025-09-30");

testRule(rowRule("VAL-12"), {
  valid: [
    caseOf(status, "Réalisée"),
    caseOf(status, " réalisée\u00a0"),
    caseOf(status, "\u200b"),
    caseOf(status, null),
    caseOf(status, "Planifiée"),
    caseOf(type, "Mesure d’atténuation"),
    caseOf(type, "MESURE D'ATTÉNUATION"),
    caseOf(applicable, "Sans\u00a0objet"),
    caseOf(unit, "0–4"),
    caseOf(aim, ofIndicator),
    caseOf(aim, "indicateur 1.1"),
    caseOf(aim, "1.1, 1.2"),
    caseOf(aim, "Indicateur 1.1 – 1.2"),
    caseOf(aim, "11"),
    caseOf(milestone, "Non disponible"),
    caseOf(local, 0.9),
    caseOf(field("fiscalYear", "Exercice visé"), "2024-2025"),
    caseOf(field("category", "Catégorie"), "santé québec"),
  ],
  invalid: [
    written(status, "Réalisé", "Réalisée"),
    written(status, "realisee", "Réalisée"),
    written(status, "Re\u0301alise\u0301es", "Réalisée"),
    written(status, "A venir", "À venir"),
    written(status, "En-cours.", "En cours"),
    written(status, "Encours", "En cours"),
    written(type, "Mesures d´atténuation", "Mesure d'atténuation"),
    written(type, "mesure dattenuation", "Mesure d'atténuation"),
    written(applicable, "Sans-objet", "Sans objet"),
    written(applicable, "s. o.", "Sans objet"),
    written(riskStatus, "maitrisée", "Maîtrisé"),
    written(condition, "Non amorcé", "Non amorcée"),
    written(condition, "N/A", "Sans objet"),
    written(unit, "pourcentage", "%"),
    written(unit, "0 à 4", "0-4"),
    written(aim, "1.1", ofIndicator),
    written(aim, 1.1, ofIndicator),
    written(aim, "Indicateur 1,1", ofIndicator),
    written(aim, "1.1 – Un nom d’avant", ofIndicator),
    written(aim, "Indicateur 1.1 (services)", ofIndicator),
    written(aim, "R03", ofRisk),
    written(aim, "r3", ofRisk),
    written(aim, "R-03", ofRisk),
    written(aim, "Risque 3 : qualité", ofRisk),
    written(baseline, "N/D", "Non disponible"),
    written(local, "S.O.", "Sans objet"),
    written(midYear, "n.d.", "Non disponible"),
    {
      ...written(milestone, "non dispo", "Non disponible"),
      row: { number: "2.1", result1: "non dispo", due1: due },
    },
    written(field("fiscalYear", "Exercice visé"), "2024–25", "2024-2025"),
    written(field("followUp", "Suivi"), "Semestre 1", "S1"),
    written(field("category", "Catégorie"), "Sante Quebec", "Santé Québec"),
    written(field("relativeReading", "Interprétation des cibles « + % »"), "A confirmer", "À confirmer"),
    {
      // A result that is due comes first on its cell; once it has its due date, the words are said.
      on: "indicators",
      row: { number: "1.1", result2: "nd", due2: due },
      expect: [
        {
          cells: ["result2"],
          severity: "warning",
          facts: { key: "1.1", column: "Résultat 2024-2025", value: "nd", item: "Non disponible" },
          fix: {
            certainty: "certain",
            edits: [{ column: "result2", before: "nd", after: "Non disponible" }],
          },
        },
      ],
    },
  ],
});
