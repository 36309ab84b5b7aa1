import { planRule } from "../../../test/support/ptn-sss";
import {
  planGrid,
  withHeader,
  withoutSheet,
  type PlanInputs,
  type RowInputs,
} from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const plan = (inputs: PlanInputs) => planGrid({ choice, isBare: true, ...inputs });

const late = "Deux embauches ont été retardées";
const other = "Le fournisseur a livré six mois trop tard";
const measure = "Mesure d’atténuation";
const r03 = "Manque de connaissances et de qualité des données numériques";
const indicator11 =
  "Taux de nouveaux services numériques ayant intégré le citoyen aux étapes stratégiques du projet";
const excused: RowInputs = { applicable: "Sans objet", justification: "Aucun nouveau service" };

const generic = (cell: string, value: string) => ({
  cells: [cell],
  severity: "warning" as const,
  facts: { problem: "generic", value },
});
const repeated = (cell: string, value: string, about: string, number: string) => ({
  cells: [cell],
  severity: "warning" as const,
  facts: { problem: "repeats", value, about, number },
});

testPlanRule(planRule("MES-02"), {
  valid: [
    {
      title: "texts of their own",
      grid: plan({
        indicators: { "1.1": { explanation2: late, mitigation2: other } },
        risks: { R03: { mitigation: "Former les équipes à la gestion des données" } },
        actions: [{ number: "A1", type: measure, action: "Sauvegarder les données chaque nuit" }],
      }),
      // One row a sheet by the rule on one row, then again here: eight times on « Indicateurs », for the two columns of each year.
      coverage: { checked: 3 + 10, skipped: 0 },
    },
    {
      title: "a text on two rows, twice on one of them",
      grid: plan({
        indicators: { "1.1": { explanation2: late, mitigation2: late }, "1.2": { explanation2: late } },
      }),
    },
    {
      title: "three copies, one of them on a row that is excused",
      grid: plan({
        indicators: {
          "1.1": { explanation2: late },
          "1.2": { explanation2: late },
          "2.1": { ...excused, explanation2: late },
        },
      }),
    },
    {
      title: "three copies, one of them an action that is no measure",
      grid: plan({
        indicators: { "1.1": { mitigation2: late }, "1.2": { mitigation2: late } },
        actions: [{ number: "A1", type: "Action", action: late }],
      }),
    },
    {
      title: "an explanation that says the indicator again: only a measure must do more",
      grid: plan({ indicators: { "1.1": { explanation2: indicator11 } } }),
    },
    {
      title: "a measure that says another risk again",
      grid: plan({ risks: { R04: { mitigation: r03 } } }),
    },
    {
      title: "a risk that is excused",
      grid: plan({ risks: { R03: { ...excused, mitigation: r03 } } }),
    },
    {
      title: "an action that is no measure and says its indicator again",
      grid: plan({ actions: [{ aim: "Indicateur 1.1", type: "Action", action: indicator11 }] }),
    },
    {
      title: "a measure without a known aim",
      grid: plan({ actions: [{ aim: "Risque R99", type: measure, action: r03 }] }),
    },
    {
      title: "a sheet that is gone and a column that is renamed",
      grid: withHeader(
        withoutSheet(
          plan({
            indicators: { "1.1": { explanation2: late }, "1.2": { mitigation2: "idem ".repeat(8) } },
          }),
          "risks",
        ),
        "indicators",
        "Mesure d'atténuation 2024-2025",
        "Mesures",
      ),
      // The rule on one row leaves the same rows open.
      coverage: { checked: 2 * 7, skipped: 2 * (2 + 1), why: "sheet-missing" },
    },
    {
      title: "measures that nothing tells from actions",
      grid: withHeader(
        plan({ actions: [{ number: "A1", type: measure, action: "idem ".repeat(8) }] }),
        "actions",
        "Type",
        "Genre",
      ),
      coverage: { checked: 0, skipped: 2 * 1, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "texts that say nothing, at 30 characters and more",
      grid: plan({
        indicators: {
          "1.1": {
            explanation2: "À venir, à préciser; voir idem.",
            mitigation2: "Voir l’explication ci-dessus  \u00a0 et idem",
          },
        },
        risks: { R03: { mitigation: "s. o. s. o. s. o. s. o. s. o. s. o." } },
        actions: [{ number: "A1", type: measure, action: "à déterminer ultérieurement, à venir" }],
      }),
      expect: [
        generic("Indicateurs!X5", "À venir, à préciser; voir idem."),
        generic("Indicateurs!Y5", "Voir l’explication ci-dessus et idem"),
        generic("Plan d'action!D5", "à déterminer ultérieurement, à venir"),
        generic("Risques!K7", "s. o. s. o. s. o. s. o. s. o. s. o."),
      ],
    },
    {
      title: "measures that say again what they make up for",
      grid: plan({
        indicators: { "1.1": { mitigation2: indicator11 } },
        risks: { R03: { mitigation: `${r03}.` } },
        actions: [{ number: "A1", aim: " risque r03 ", type: measure, action: r03.toUpperCase() }],
      }),
      expect: [
        repeated("Indicateurs!Y5", indicator11, "indicator", "1.1"),
        repeated("Plan d'action!D5", r03.toUpperCase(), "risk", "R03"),
        repeated("Risques!K7", `${r03}.`, "risk", "R03"),
      ],
    },
    {
      title: "the same text on three rows, whatever the sheet, the case and the punctuation",
      grid: plan({
        indicators: { "1.1": { explanation2: late, mitigation2: other }, "1.2": { mitigation2: `${late}.` } },
        risks: { R03: { mitigation: other } },
        actions: [{ number: "A1", type: measure, action: late.toUpperCase() }],
      }),
      expect: [
        {
          cells: ["Indicateurs!X5", "Indicateurs!Y6", "Plan d'action!D5"],
          severity: "warning",
          facts: { problem: "copied", value: late, count: 3 },
        },
      ],
    },
    {
      title: "a copy on a row counts once, and is shown",
      grid: plan({
        indicators: {
          "1.1": { explanation2: late, mitigation2: late },
          "1.2": { explanation2: late },
          "2.1": { explanation2: late },
        },
      }),
      expect: [
        {
          cells: ["Indicateurs!X5", "Indicateurs!X6", "Indicateurs!X7", "Indicateurs!Y5"],
          severity: "warning",
          facts: { problem: "copied", value: late, count: 3 },
        },
      ],
    },
  ],
});
