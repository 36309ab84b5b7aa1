import { and, column, isFilled, not } from "../conditions/expression";
import { isDate } from "../template/parameters";
import { toFact, type RowRule, type RuleSubject } from "./rule";

const dateCells: readonly (readonly [RuleSubject, string])[] = [
  ["indicators", "due"],
  ["actions", "start"],
  ["actions", "due"],
  ["actions", "done"],
  ["risks", "due"],
  ["change", "due"],
  ["workforce", "due"],
  ["identification", "dataDate"],
  ["identification", "filingDate"],
  ["identification", "approvalDate"],
];

/** A date cell holds something else than a date of our time (2000 to 2099). */
export const invalidDate: RowRule = {
  id: "DAT-01",
  checks: dateCells.map(([subject, id]) => ({
    subject,
    cells: [id],
    cases: [{ severity: "error", when: and(isFilled(column(id)), not(isDate(column(id)))) }],
    facts: (row) => ({ key: row.key, value: toFact(row.value(id)) }),
  })),
};
