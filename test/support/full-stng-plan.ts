/** A plan of the STNG to start from, as inputs of its template. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { stng20191 } from "../../src/core/editions/stng/2019.1";
import type { Target } from "../../src/core/programme/roadmap/schema";
import type { PlanInputs, RowInputs } from "./plan-grid";

const COUNTED = 20;

/** The target reached, to the last of what is counted. */
function reached(target: Target | undefined): RowInputs {
  if (target?.kind !== "percentage") return { result4: "Oui" };
  const source = "Relevé des services numériques";
  return {
    ...{ result4: target.atLeast, source },
    ...{ numerator: target.atLeast * COUNTED, denominator: COUNTED },
  };
}

/** A plan in which nothing is missing: every target reached, one action done. */
export const fullStngPlan: PlanInputs = {
  choice: { category: "OP", organization: "INESSS", fiscalYear: "2022-2023" },
  indicators: Object.fromEntries(
    stng20191.indicators.map(({ id, targets }) => [id, reached(targets.at(-1))]),
  ),
  actions: [
    {
      number: "A1",
      aim: "Indicateur 1.1",
      type: "Action",
      action: "Former les équipes à la recherche auprès des citoyens",
      owner: "Direction du numérique",
      start: isoToSerial("2020-09-01"),
      due: isoToSerial("2022-03-31"),
      progress: 1,
      status: "Réalisée",
      done: isoToSerial("2022-03-14"),
    },
  ],
};
