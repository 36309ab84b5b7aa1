import {
  column,
  compare,
  isBlank,
  not,
  number,
  parameter,
  textIs,
  type Condition,
} from "../conditions/expression";
import { lists } from "../template/vocabulary";
import { toFact, type RowRule, type RuleCheck } from "./rule";

const check = (field: "fiscalYear" | "followUp", when: Condition): RuleCheck => ({
  subject: "identification",
  cells: [field],
  cases: [
    { severity: "toFill", when: isBlank(column(field)), said: `STR-06-${field}` },
    { severity: "error", when },
  ],
  facts: (row) => ({ field, value: toFact(row.value(field)) }),
});

/** The fiscal year or the follow-up is blank, or not one of the list: which targets count, and when, rests on them. */
export const followUpNotSaid: RowRule = {
  id: "STR-06",
  checks: [
    check("fiscalYear", compare(parameter("fiscalYearPlace"), "=", number(0))),
    check("followUp", not(textIs(column("followUp"), ...lists.followUps))),
  ],
};
