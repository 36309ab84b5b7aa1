import { and, compare, number, plus, type Condition } from "../../../conditions/expression";
import { isItem } from "../../../programme/table/listed";
import { isDate } from "../../../programme/workbook/parameters";
import { isYearInView } from "../../../programme/workbook/phases";
import { toDay } from "../../../programme/rule/rule";
import { column, rowRule, ruleCheck } from "../handles";
import { parameter, type ParameterId } from "../../../programme/workbook/setting-names";

const filed = column("filingDate");

/** The plan was filed on the day after the limit, or later. */
const isAfter = (limit: ParameterId): Condition => compare(filed, ">=", plus(parameter(limit), number(1)));

const check = (filing: "first" | "collection", limit: ParameterId, when: Condition) =>
  ruleCheck({
    subject: "identification",
    cells: ["filingDate"],
    cases: [{ severity: "warning", when: and(isDate(filed), isAfter(limit), when) }],
    facts: (row) => ({
      filing,
      date: toDay(row.value("filingDate")),
      limit: toDay(row.parameter(limit)),
      year: row.roadmap.fiscalYears[Number(row.parameter("fiscalYearPlace")) - 1]?.id ?? null,
    }),
  });

/**
 * The plan was filed late. The document gives one day, for the first plans, and a season for those collected
 * each year: a first plan is late between that day and the first collection; a mid-year follow-up is late
 * once the season of its fiscal year is over. Nothing says when a year-end follow-up, whose results are not
 * known before, is to be filed.
 */
export const filedLate = rowRule({
  id: "SUI-02",
  checks: [
    check("first", "firstFiling", and(isYearInView(1), compare(filed, "<", parameter("firstCollection")))),
    check("collection", "collectionEnd", isItem(parameter("followUp"), "followUps", "S1")),
  ],
});
