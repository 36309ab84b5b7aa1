import { and, column, isBlank } from "../conditions/expression";
import { besideMeasure, checkYear, type MeasurePlace } from "./measure-checks";
import { rowRule } from "../programme/rule/rule";

/** A measure or an action, or a measure that is still to be written, has nobody in charge: a function, never a person's name. */
export const measureWithoutOwner = (measures: readonly MeasurePlace[]) =>
  rowRule({
    id: "MES-04",
    checks: measures.map((place) => {
      const { subject, owner = "owner" } = place;
      return {
        subject,
        ...checkYear(place),
        cells: [owner],
        cases: [{ severity: "error", when: and(place.asks, isBlank(column(owner))) }],
        facts: (row) => besideMeasure(row, place),
      };
    }),
  });
