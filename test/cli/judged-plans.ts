/** Plans that `validate` is tried on, and what it says of their sheets. */
import { precedence } from "../support/ptn-sss";
import { isoToSerial } from "../../src/core/calendar/dates";
import { type PlanInputs, planGrid, validated } from "../support/plan-grid";
import { fullPlan, planFile } from "./plan-file";
import { TestFolder } from "./run";

/** Texts where `·` stands for a non-breaking space. */
export const withNbsp = (text: string): string => text.replaceAll("·", "\u00a0");

/** The full plan, with results of its own for some indicators. */
export function planWith(indicators: NonNullable<PlanInputs["indicators"]>): PlanInputs {
  const changed = Object.entries(indicators).map(([number, inputs]) => [
    number,
    { ...fullPlan.indicators[number], ...inputs },
  ]);
  return { ...fullPlan, indicators: { ...fullPlan.indicators, ...Object.fromEntries(changed) } };
}

/** What looking at a plan comes to: rules, and rows that they look at. */
const { coverage: looked } = validated(planGrid(fullPlan), "2025-06-01");
export const covered = {
  rules: precedence.length,
  checks: looked.reduce((sum, { checked }) => sum + checked, 0),
};

/** An error, one to check, one to know. */
export const smallPlan = planWith({
  "1.1": {
    result2: 0.4,
    explanation2: "Déploiement retardé d’un an faute de matériel",
    owner2: "Direction des ressources informationnelles",
    due2: isoToSerial("2025-12-31"),
  },
  "1.2": { local4: 1 },
});
/** Without any error. */
export const explainedPlan = planWith({
  "1.2": { local3: 1, local4: 0.9 },
});

/** What is said of the sheets of a template that was only filled in. */
export const sheetsRead = {
  fr: [
    "  Feuilles lues·: «·Identification·», «·Feuille de route·», «·Indicateurs·», «·Plan d'action·», «·Risques·», «·Gestion du changement·», «·Main-d'œuvre·», «·Bénéfices·» et «·Rapport de validation·» (reconnues à leur marque).",
    "  Feuilles laissées de côté·: «·Lisez-moi·», «·Tableau de bord·» et «·_reference·» (aucune réponse).",
  ],
  en: [
    "  Sheets read: “Identification”, “Feuille de route”, “Indicateurs”, “Plan d'action”, “Risques”, “Gestion du changement”, “Main-d'œuvre”, “Bénéfices” and “Rapport de validation” (recognized by their marks).",
    "  Sheets left out: “Lisez-moi”, “Tableau de bord” and “_reference” (no answers).",
  ],
} as const;

/** A folder that is there for one suite, with four plans in it. */
export function plansInFolder() {
  const folder = new TestFolder();
  const at = (name: string) => folder.at(`${name}.xlsx`);
  beforeAll(async () => {
    folder.write("full.xlsx", await planFile(fullPlan));
    folder.write("small.xlsx", await planFile(smallPlan));
    folder.write("explained.xlsx", await planFile(explainedPlan));
    folder.write("empty.xlsx", await planFile({}));
  });
  afterAll(() => {
    folder.remove();
  });
  return { folder, full: at("full"), small: at("small"), explained: at("explained"), empty: at("empty") };
}
