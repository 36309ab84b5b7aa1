import { and, compare, isNumber, plus, number } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { toDay, toFact } from "../../../programme/rule/rule";
import { isDate } from "../../../programme/workbook/parameters";
import { yearToCome } from "../states";
import { column, rowRule, ruleCheck } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

const dateToCome = and(
  isDate(column("measured")),
  compare(column("measured"), ">=", plus(parameter("referenceDate"), number(1))),
);

const dated = (subject: "maturity" | "radar") =>
  ruleCheck({
    subject,
    cells: ["measured"],
    cases: [{ severity: "error", when: dateToCome }],
    said: "VAR-MEIE-08-date",
    facts: (row) => ({
      key: row.key,
      value: null,
      date: toDay(row.value("measured")),
      referenceDate: toDay(row.parameter("referenceDate")),
    }),
  });

/** A measure is of a day after that of the data, or of a fiscal year that has not begun. */
export const measureTooEarly = (roadmap: Pick<Roadmap, "fiscalYears">) =>
  rowRule({
    id: "VAR-MEIE-08",
    checks: [
      ruleCheck({
        subject: "maturity",
        cells: ["measure"],
        cases: [{ severity: "warning", when: and(isNumber(column("measure")), yearToCome(roadmap)) }],
        facts: (row) => ({
          key: row.key,
          value: toFact(row.value("measure")),
          date: null,
          referenceDate: toDay(row.parameter("referenceDate")),
        }),
      }),
      dated("maturity"),
      dated("radar"),
    ],
  });
