import { and, column, compare, isFilled } from "../conditions/expression";
import { isDate } from "../programme/workbook/parameters";
import { rowRule, toDay } from "../programme/rule/rule";
import { checkYear, measureYear, type MeasurePlace } from "./measure-checks";
import { parameter } from "../programme/workbook/setting-names";

/** A measure or an action was due before the date of the data and is not over with. */
export const overdue = (measures: readonly MeasurePlace[]) =>
  rowRule({
    id: "MES-06",
    checks: measures.map((place) => {
      const { subject, measure, isOpen, due = "due" } = place;
      return {
        subject,
        ...checkYear(place),
        cells: [due],
        cases: [
          {
            severity: "warning",
            when: and(
              isFilled(column(measure)),
              isDate(column(due)),
              compare(column(due), "<", parameter("referenceDate")),
              isOpen,
            ),
          },
        ],
        facts: (row) => ({
          key: row.key,
          subject,
          ...measureYear(row, place),
          due: toDay(row.value(due)),
        }),
      };
    }),
  });
