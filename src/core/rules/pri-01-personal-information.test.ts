import {
  planGrid,
  validated,
  withHeader,
  withoutSheet,
  withSheet,
  type PlanInputs,
} from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { ruleTalk } from "../../locales/describe-finding";
import { ruleWords } from "../../locales/fr/rules";
import type { Grid } from "../grid/grid";
import { personalInformation } from "./pri-01-personal-information";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const plan = (inputs: PlanInputs = {}) => planGrid({ choice, ...inputs });

const found = (cell: string, kinds: string) => ({
  cells: [cell],
  severity: "warning" as const,
  facts: { kinds },
});

/** « Bénéfices » with a text in the first cell that users fill in. */
const withBenefit = (grid: Grid, text: string): Grid =>
  withSheet(grid, "benefits", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      row === 4 ? line.map((value, column) => (column === 3 ? text : value)) : line,
    ),
  }));

// Identification, 10 indicators, 18 risks, 11 conditions, 7 workforce actions; no action yet.
const ROWS = 1 + 10 + 18 + 11 + 7;

testPlanRule(personalInformation, {
  valid: [
    { title: "the template as it is inserted", grid: plan(), coverage: { checked: ROWS, skipped: 0 } },
    {
      title: "functions, and a name where anything may be written",
      grid: plan({
        identification: { respondent: "Directrice des ressources informationnelles", department: "M. Roy" },
        indicators: { "1.1": { owner2: "Direction", explanation2: "Le départ de Mme Roy a tout retardé" } },
      }),
    },
    {
      title: "ten digits where numbers are expected",
      grid: plan({
        indicators: { "1.1": { numerator2: 4_185_550_123, denominator2: 5_145_550_123 } },
        workforce: { MO1: { required: 4_185_550_123 } },
      }),
    },
    {
      title: "errors and booleans",
      grid: plan({ indicators: { "1.1": { comments: { error: "#N/A" }, source: true } } }),
    },
    {
      title: "a sheet that is gone, a column and a field that are renamed",
      grid: withHeader(
        withHeader(withoutSheet(plan(), "change"), "risks", "Commentaires", "Colonne libre"),
        "identification",
        "Direction responsable",
        "Colonne libre",
      ),
      coverage: { checked: 10 + 7, skipped: 1 + 18 + 1, why: "sheet-missing" },
    },
    {
      title: "a sheet that could not be read",
      grid: { ...withoutSheet(plan(), "risks"), unread: [{ sheet: "Risques", reason: "too-large" }] },
      coverage: { checked: ROWS - 18, skipped: 1, why: "sheet-unread" },
    },
    {
      title: "« Identification » that could not be read",
      grid: {
        ...withoutSheet(plan(), "identification"),
        unread: [{ sheet: "Identification", reason: "too-large" }],
      },
      coverage: { checked: ROWS - 1, skipped: 1, why: "sheet-unread" },
    },
    {
      title: "a workbook without « Identification »",
      grid: withoutSheet(plan(), "identification"),
      coverage: { checked: ROWS - 1, skipped: 1, why: "sheet-missing" },
    },
  ],
  invalid: [
    {
      title: "on every sheet, each kind",
      grid: withBenefit(
        plan({
          identification: { respondent: "Mme Roy, directrice", comments: "514 555-0123" },
          indicators: { "1.1": { source: "jean.roy@exemple.ca", owner2: "Dr Nguyen (poste 12)" } },
          actions: [{ number: "A1", action: "Suivi du dossier TREM 5812 1514" }],
          risks: { R03: { justification: "130 692 544", comments: 4_185_550_123 } },
          change: { C01: { evidence: "Joindre M. Roy : 418 555-0123" } },
          workforce: { MO1: { contribution: "marie_roy@exemple.ca" } },
        }),
        "Écrire à marie.roy@exemple.ca",
      ),
      expect: [
        found("Identification!B14", "name"),
        found("Identification!B17", "phone"),
        found("Indicateurs!Z5", "name"),
        found("Indicateurs!BA5", "email"),
        found("Plan d'action!D5", "health-number"),
        found("Risques!F7", "social-insurance-number"),
        found("Risques!R7", "phone"),
        found("Gestion du changement!E5", "phone"),
        found("Main-d'œuvre!C5", "email"),
        found("Bénéfices!D5", "email"),
      ],
    },
    {
      title: "in a cell far from the others, where anything may be written",
      grid: withSheet(plan(), "benefits", (sheet) => ({
        ...sheet,
        strays: [{ row: 0, column: 16_383, value: "514 555-0123", format: "text" }],
      })),
      expect: [found("Bénéfices!XFD1", "phone")],
    },
    {
      title: "several kinds in one cell, and a column whose neighbour is renamed",
      grid: withHeader(
        plan({ indicators: { "1.1": { owner2: "M. Roy, jean.roy@exemple.ca, 514 555-0123" } } }),
        "indicators",
        "Commentaires",
        "Colonne libre",
      ),
      expect: [found("Indicateurs!Z5", "email\nphone\nname")],
      coverage: { checked: ROWS - 10, skipped: 10, why: "column-missing" },
    },
  ],
});

describe("the finding", () => {
  const text = "M. Roy, 514 555-0123";
  const grid = plan({ indicators: { "1.1": { mitigation2: text } } });
  const { findings } = validated(grid, "2025-04-15");
  const onCell = findings.filter(({ cells: [cell] }) => cell?.address === "Y5");

  test("stands beside the one that the cell has", () => {
    expect(onCell.map(({ rule }) => rule).sort()).toEqual(["MES-02", "PRI-01"]);
  });

  test("does not repeat what it is about", () => {
    const [finding] = onCell.filter(({ rule }) => rule === "PRI-01");
    if (!finding) throw new Error("No finding");
    const { message, fix } = ruleTalk(ruleWords).describe(finding);
    expect(message).toBe("La cellule Y5 semble contenir un renseignement personnel (numéro de téléphone).");
    expect(`${message} ${fix} ${JSON.stringify(finding.facts)}`).not.toMatch(/Roy|555/);
  });
});
