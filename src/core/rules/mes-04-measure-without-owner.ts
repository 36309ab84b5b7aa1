import { and, column, isBlank } from "../conditions/expression";
import { besideMeasure, measures } from "./measure-checks";
import type { RowRule } from "../programme/rule/rule";

/** A measure or an action, or a measure that is still to be written, has nobody in charge: a function, never a person's name. */
export const measureWithoutOwner: RowRule = {
  id: "MES-04",
  checks: measures.map((place) => ({
    subject: place.subject,
    cells: ["owner"],
    cases: [{ severity: "error", when: and(place.asks, isBlank(column("owner"))) }],
    facts: (row) => besideMeasure(row, place),
  })),
};
