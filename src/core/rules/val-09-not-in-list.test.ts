import { rowRule } from "../../../test/support/ptn-sss";
import { testRule, type InvalidCase } from "../../../test/support/rule-tester";
import type { CellValue } from "../grid/grid";
import { lists } from "../programme/table/vocabulary";

type Place = readonly [
  "indicators" | "actions" | "risks" | "change",
  string,
  string,
  string,
  readonly string[],
];

const status: Place = ["actions", "A1", "status", "État", lists.actionStatuses];
const type: Place = ["actions", "A1", "type", "Type", lists.actionTypes];
const applicable: Place = ["risks", "R03", "applicable", "Applicable", lists.applicability];
const riskStatus: Place = ["risks", "R03", "status", "État", lists.riskStatuses];
const condition: Place = ["change", "C05", "status", "État", lists.conditionStatuses];
const unit: Place = ["indicators", "3.1", "unit", "Unité", lists.units];

const at = ([on, number, id]: Place, value: CellValue) => ({ on, row: { number, [id]: value } });

const field = (id: string, value: string) => ({ on: "identification" as const, row: { [id]: value } });

/** None of the items. */
const unlisted = (
  place: Place,
  value: string | number | boolean,
  { probable, several }: { readonly probable?: string; readonly several?: string } = {},
): InvalidCase => ({
  ...at(place, value),
  expect: [
    {
      cells: [place[2]],
      severity: "error",
      facts: {
        key: place[1],
        column: place[3],
        value,
        problem: several === undefined ? "unlisted" : "several",
        several: several ?? null,
        items: place[4].join("\n"),
      },
      ...(probable === undefined
        ? {}
        : {
            fix: {
              certainty: "proposal" as const,
              edits: [{ column: place[2], before: value, after: probable }],
            },
          }),
    },
  ],
});

testRule(rowRule("VAL-09"), {
  valid: [
    at(status, "Réalisée"),
    at(status, " réalisée\u00a0"),
    at(status, "\u200b"),
    at(status, null),
    at(type, "Mesure d’atténuation"),
    at(type, "MESURE D'ATTÉNUATION"),
    at(applicable, "Sans\u00a0objet"),
    at(condition, "EN PLACE"),
    at(unit, "0–4"),
    at(unit, "%"),
    // Understood: VAL-12.
    at(status, "Réalisé"),
    at(applicable, "Sans-objet"),
    at(condition, "s.o."),
    field("relativeReading", "A confirmer"),
    field("accountable", "Santé Québec"),
    field("accountable", "CISSS de Laval"),
    field("accountable", " "),
  ],
  invalid: [
    unlisted(status, "?"),
    unlisted(status, "Réalissée", { probable: "Réalisée" }),
    unlisted(status, "Planifiée, En cours", { several: "Planifiée\nEn cours" }),
    unlisted(status, "s.o."),
    unlisted(type, "Réalisée\nAction", { several: "Réalisée\nAction" }),
    unlisted(type, "Mesure"),
    unlisted(type, 0),
    unlisted(applicable, "non"),
    unlisted(applicable, true),
    unlisted(riskStatus, "À surveiller / En traitement", { several: "À surveiller\nEn traitement" }),
    unlisted(condition, "-"),
    unlisted(condition, false),
    unlisted(condition, "En place et en cours", { several: "En place\nen cours" }),
    unlisted(unit, "14"),
    unlisted(unit, 45_748),
    {
      ...field("relativeReading", "relative, points de pourcentage"),
      expect: [
        {
          cells: ["relativeReading"],
          severity: "error",
          facts: {
            key: "",
            column: "Interprétation des cibles « + % »",
            value: "relative, points de pourcentage",
            problem: "several",
            several: "relative\npoints de pourcentage",
            items: lists.relativeReadings.join("\n"),
          },
        },
      ],
    },
    {
      ...field("accountable", "zzz"),
      expect: [
        {
          cells: ["accountable"],
          severity: "warning",
          facts: {
            key: "",
            column: "Entité responsable",
            value: "zzz",
            problem: "entity",
            several: null,
            items: "",
          },
        },
      ],
    },
    {
      ...field("accountable", "CISS de Laval"),
      expect: [
        {
          cells: ["accountable"],
          severity: "warning",
          facts: {
            key: "",
            column: "Entité responsable",
            value: "CISS de Laval",
            problem: "entity",
            several: null,
            items: "CISSS de Laval\nCISSS des Îles\nCISSS de Lanaudière",
          },
          fix: {
            certainty: "proposal",
            edits: [{ column: "accountable", before: "CISS de Laval", after: "CISSS de Laval" }],
          },
        },
      ],
    },
  ],
});
