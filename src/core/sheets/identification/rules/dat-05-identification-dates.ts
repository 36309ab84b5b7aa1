import {
  and,
  compare,
  minus,
  not,
  number,
  plus,
  type Condition,
  type Quantity,
} from "../../../conditions/expression";
import type { Severity } from "../../../programme/finding/facts";
import type { FieldId } from "../../../programme/workbook/identification";
import { isItem } from "../../../programme/table/listed";
import { isDate, isOfRoadmap } from "../../../programme/workbook/parameters";
import { toDay, toFact, type RowFacts } from "../../../programme/rule/rule";
import { column, rowRule, ruleCheck } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

/**
 * outside = not of the roadmap's time · future = after today · before-year, after-year = of another fiscal year than
 * the one in view · before-half, after-half = of another half than the follow-up · before-data = before the data.
 */
type Problem =
  | "outside"
  | "future"
  | "before-year"
  | "after-year"
  | "before-half"
  | "after-half"
  | "before-data";
type DateField = Extract<FieldId, "dataDate" | "filingDate" | "approvalDate">;

const dataDate = column("dataDate");

/** On an earlier day; the time of day does not count. */
const isBefore = (date: Quantity, limit: Quantity): Condition => compare(plus(date, number(1)), "<=", limit);
const isAfter = (date: Quantity, limit: Quantity): Condition => compare(date, ">=", plus(limit, number(1)));

/** Days from 1 April to 30 September. */
const HALF = 182;
const LONGEST_YEAR = 366;

const isFollowUp = (item: "S1" | "S2"): Condition => isItem(parameter("followUp"), "followUps", item);

const outside = (field: DateField): Condition => and(isDate(column(field)), not(isOfRoadmap(column(field))));
const future = (field: DateField): Condition => isAfter(column(field), parameter("today"));
/** Before the data, when their date can be. */
const beforeData = (field: DateField): Condition =>
  and(compare(dataDate, "=", parameter("referenceDate")), isBefore(column(field), dataDate));

function factsOf(row: RowFacts<FieldId>, field: DateField, problem: Problem) {
  return {
    field,
    problem,
    date: toDay(row.value(field)),
    dataDate: toDay(row.value("dataDate")),
    today: toDay(row.parameter("today")),
    first: toDay(row.parameter("firstDay")),
    last: toDay(row.parameter("lastDay")),
    year: toFact(row.value("fiscalYear")),
  };
}

function check(field: DateField, problem: Problem, severity: Severity, when: Condition) {
  const isIgnored = field === "dataDate" && severity === "error";
  return ruleCheck({
    subject: "identification",
    cells: [field],
    cases: [{ severity, when }],
    ...(isIgnored ? { said: "DAT-05-data" as const } : {}),
    facts: (row) => factsOf(row, field, problem),
  });
}

const yearStart = minus(parameter("midYear"), number(HALF));
const yearEnd = parameter("collectionEnd");

/**
 * A date of « Identification » that cannot be, or that goes against another answer. What cannot be is an error: a day
 * far from the roadmap's time, data or an approval of a day to come, a filing before its data. Data of an impossible
 * day do not decide what is late: today does. What is only unlikely is to be checked. What is no date at all is DAT-01.
 */
export const identificationDates = rowRule({
  id: "DAT-05",
  checks: [
    check("dataDate", "outside", "error", outside("dataDate")),
    check("dataDate", "future", "error", future("dataDate")),
    check("dataDate", "before-year", "warning", isBefore(dataDate, yearStart)),
    check("dataDate", "after-year", "warning", isAfter(dataDate, plus(yearEnd, number(LONGEST_YEAR)))),
    check(
      "dataDate",
      "before-half",
      "warning",
      and(isFollowUp("S2"), compare(dataDate, "<", plus(parameter("midYear"), number(1)))),
    ),
    check("dataDate", "after-half", "warning", and(isFollowUp("S1"), isAfter(dataDate, yearEnd))),
    check("filingDate", "outside", "error", outside("filingDate")),
    check("filingDate", "before-data", "error", beforeData("filingDate")),
    check("approvalDate", "outside", "error", outside("approvalDate")),
    check("approvalDate", "future", "error", future("approvalDate")),
    check("approvalDate", "before-data", "warning", beforeData("approvalDate")),
  ],
});
