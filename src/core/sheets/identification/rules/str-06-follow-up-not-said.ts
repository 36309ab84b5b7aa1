import { isBlank, not, type Condition } from "../../../conditions/expression";
import { isAnyItem } from "../../../programme/table/listed";
import { severalFact } from "../../../programme/rule/list-facts";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule, ruleCheck } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

const check = (field: "fiscalYear" | "followUp", when: Condition) =>
  ruleCheck({
    subject: "identification",
    cells: [field],
    cases: [
      { severity: "toFill", when: isBlank(column(field)), said: `STR-06-${field}` as const },
      { severity: "error", when },
    ],
    facts: (row) => ({
      field,
      value: toFact(row.value(field)),
      ...severalFact(row.value(field), field === "followUp" ? "followUps" : "fiscalYears", row),
    }),
  });

const ofFiscalYear = check("fiscalYear", not(isAnyItem(parameter("fiscalYear"))));

/** The fiscal year is blank, or not one of the list: of a programme that is not followed up by half-years. */
export const fiscalYearNotSaid = rowRule({ id: "STR-06", checks: [ofFiscalYear] });

/** The fiscal year or the follow-up is blank, or not one of the list: which targets count, and when, rests on them. */
export const followUpNotSaid = rowRule({
  id: "STR-06",
  checks: [ofFiscalYear, check("followUp", not(isAnyItem(parameter("followUp"))))],
});
