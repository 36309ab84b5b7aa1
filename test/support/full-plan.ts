/** A plan to start from, as inputs of the template. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { ptnSss20231 } from "../../src/core/editions/ptn-sss/2023.1";
import type { Target } from "../../src/core/programme/roadmap/schema";
import type { PlanInputs, RowInputs } from "./plan-grid";

const BASELINE = 0.5;
const DATA_DATE = "2025-06-01";
const ENDED_YEARS = 2;

const rateOf = (target: Target): number | null => {
  if (target.kind === "percentage") return target.atLeast;
  // Both readings of « +5% » are then met.
  return target.kind === "relative" ? BASELINE + target.delta / 100 : null;
};

const resultOf = (target: Target): number | string | null =>
  target.kind === "milestone" ? "Atteint" : rateOf(target);

/** Every target reached in the years that are over, local targets equal to the ministerial ones. */
function indicatorInputs(targets: readonly Target[]): RowInputs {
  const years = targets.flatMap((target, place) => {
    const year = place + 1;
    const local = [`local${year}`, rateOf(target)] as const;
    return year <= ENDED_YEARS ? [local, [`result${year}`, resultOf(target)] as const] : [local];
  });
  return { baseline: BASELINE, ...Object.fromEntries(years) };
}

/** A plan in which nothing is missing: targets reached, risks rated, conditions in place, actions done. */
export const fullPlan: PlanInputs &
  Required<Pick<PlanInputs, "indicators" | "risks" | "actions" | "identification">> = {
  choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
  identification: {
    accountable: "Santé Québec",
    fiscalYear: "2024-2025",
    followUp: "S2",
    dataDate: isoToSerial(DATA_DATE),
    relativeReading: "Points de pourcentage",
  },
  indicators: Object.fromEntries(
    ptnSss20231.indicators.map(({ id, targets }) => [id, indicatorInputs(targets)]),
  ),
  risks: Object.fromEntries(ptnSss20231.risks.map(({ id }) => [id, { likelihood: 2, impact: 3 }])),
  change: Object.fromEntries(ptnSss20231.successConditions.map(({ id }) => [id, { status: "En place" }])),
  actions: [
    {
      number: "A1",
      aim: "Indicateur 1.1",
      type: "Action",
      action: "Former les équipes",
      owner: "Direction des ressources informationnelles",
      start: isoToSerial("2024-09-01"),
      due: isoToSerial("2025-03-31"),
      progress: 1,
      status: "Réalisée",
      done: isoToSerial("2025-03-14"),
    },
  ],
};
