/** Plans of the template as it was before each year had its own explanation and measure, filled in as people do. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { fullPlan } from "./full-plan";
import type { PlanInputs, RowInputs } from "./plan-grid";

const text = "Deux embauches ont été retardées de six mois";
const measure = "Équipe volante embauchée jusqu’au printemps";
const answered = { explanation: text, mitigation: measure, owner: "Direction des TI" };

/** The complete plan with these cells on its indicators. */
const withRows = (rows: Readonly<Record<string, RowInputs>>, more: Partial<PlanInputs> = {}): PlanInputs => {
  const changed = Object.entries(rows).map(
    ([id, row]) => [id, { ...fullPlan.indicators[id], ...row }] as const,
  );
  return { ...fullPlan, ...more, indicators: { ...fullPlan.indicators, ...Object.fromEntries(changed) } };
};

export const formerPlans: Readonly<Record<string, PlanInputs>> = {
  "just inserted": { choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2025-2026" } },
  complete: fullPlan,
  "gaps of several years": withRows({
    "1.1": { result1: 0.2, result2: 0.4 },
    "1.2": { result1: 0.2, result2: 0.4, ...answered, due: isoToSerial("2025-12-31") },
    "2.1": { result1: "En cours", explanation: "à venir" },
    "2.2": { result2: 0.1, result3: 0.1, mitigation: measure, due: isoToSerial("2024-01-31") },
    "3.1": { result2: 0.3, ...answered, due: "30 juin 2025" },
    "3.2": { result2: "Non disponible", due: isoToSerial("2025-12-31") },
    "5.1": { result2: "Non disponible" },
    "5.2": { result2: "Non amorcé", explanation: text, mitigation: text },
  }),
  "counts that do not go with results": withRows({
    "1.1": { result2: 0.9, numerator: 8, denominator: 10 },
    "1.2": { numerator: 12, denominator: 11 },
    "2.2": { numerator: "dix", denominator: 0 },
    "3.1": { numerator: 2.5, denominator: -3 },
    "3.2": { numerator: { error: "#REF!" }, denominator: "12" },
  }),
  "a public body, the year under way": withRows(
    {
      "1.1": { result3: 0.2, mid3: 0.1 },
      "3.1": { denominator: 4 },
      "1.2": {
        applicable: "Sans objet",
        justification: "Aucun service",
        explanation: "s. o.",
        mitigation: "s. o.",
      },
    },
    {
      choice: {
        category: "OP",
        organization: "Régie de l’assurance maladie du Québec",
        fiscalYear: "2025-2026",
      },
      identification: {
        category: "OP",
        fiscalYear: "2025-2026",
        followUp: "S1",
        dataDate: isoToSerial("2025-09-30"),
      },
    },
  ),
};
