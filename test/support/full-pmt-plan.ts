/** A plan of the PMT to start from, as inputs of its template. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { pmt20221 } from "../../src/core/editions/pmt/2022.1";
import { chantiers } from "../../src/core/editions/pmt/contents";
import type { PlanInputs } from "./plan-grid";

const years = pmt20221.fiscalYears.map((_, place) => place + 1);

/** A plan in which nothing is missing: 2 M$ planned and spent a year for each chantier that has an announced amount. */
export const fullPmtPlan: PlanInputs = {
  choice: { category: "OP", organization: "INESSS", fiscalYear: "2024-2025" },
  tables: {
    amounts: Object.fromEntries(
      chantiers
        .filter(({ amount }) => amount !== null)
        .flatMap(({ number }) =>
          years.map((year) => [`${number}.${year}`, { planned: 2, spent: 2, local: 1.2 }] as const),
        ),
    ),
    totals: Object.fromEntries(
      pmt20221.fiscalYears.map(({ id }) => [id, { planned: 6, capital: 3.5, operating: 2.5, spent: 6 }]),
    ),
  },
  actions: [
    {
      number: "A1",
      aim: "Chantier 1",
      type: "Action",
      action: "Rehausser la capacité du réseau de télécommunication",
      owner: "Direction des ressources informationnelles",
      start: isoToSerial("2022-09-01"),
      due: isoToSerial("2024-03-31"),
      progress: 1,
      status: "Réalisée",
      done: isoToSerial("2024-03-14"),
    },
  ],
};
