import { and, column, isBlank } from "../conditions/expression";
import { besideMeasure, checkYear, type MeasurePlace } from "./measure-checks";
import { rowRule } from "../programme/rule/rule";

/** A measure or an action, or a measure that is still to be written, has no due date. What is not a date is DAT-01. */
export const measureWithoutDueDate = (measures: readonly MeasurePlace[]) =>
  rowRule({
    id: "MES-05",
    checks: measures.map((place) => {
      const { subject, due = "due" } = place;
      return {
        subject,
        ...checkYear(place),
        cells: [due],
        cases: [{ severity: "error", when: and(place.asks, isBlank(column(due))) }],
        facts: (row) => besideMeasure(row, place),
      };
    }),
  });
