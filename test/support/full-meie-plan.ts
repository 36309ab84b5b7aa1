/** A plan of the MEIE to start from, as inputs of its template. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { ptnMeie20231 } from "../../src/core/editions/ptn-meie/2023.1";
import { initiatives, radar } from "../../src/core/editions/ptn-meie/contents";
import { publishedNumber } from "../../src/core/sheets/scales/official";
import type { PlanInputs } from "./plan-grid";

const owner = "Direction du numérique";
const provenance = { measured: isoToSerial("2025-02-15"), source: "Sondage aux employés" };

const radarScores = [
  ...radar.categories.map(({ number, score }) => [String(number), score] as const),
  ["G", radar.overall] as const,
];

/** A plan in which nothing is missing: initiatives under way, measures as good as those published, risks rated low. */
export const fullMeiePlan: PlanInputs = {
  choice: { category: "OP", organization: "Régie de l'énergie", fiscalYear: "2024-2025" },
  tables: {
    initiatives: Object.fromEntries(
      initiatives.map(({ id }) => [
        id,
        {
          ...{ status: "En cours", owner, progress: 0.5 },
          ...{ start: isoToSerial("2023-09-01"), due: isoToSerial("2026-12-31") },
        },
      ]),
    ),
    maturity: { "2024-2025": { measure: 2.6, ...provenance } },
    radar: Object.fromEntries(
      radarScores.map(([id, score]) => [id, { measure: publishedNumber(score), ...provenance }]),
    ),
  },
  risks: Object.fromEntries(ptnMeie20231.risks.map(({ id }) => [id, { likelihood: 2, impact: 3 }])),
  change: Object.fromEntries(
    ptnMeie20231.successConditions.map(({ id }) => [id, { status: "En place", evidence: "Bilan annuel" }]),
  ),
  actions: [
    {
      number: "A1",
      aim: "Initiative 1.1.1",
      type: "Action",
      action: "Mettre en ligne le formulaire de demande unifié",
      owner,
      start: isoToSerial("2024-04-15"),
      due: isoToSerial("2026-03-31"),
      progress: 0.4,
      status: "En cours",
    },
  ],
};
