import { column, isError } from "../conditions/expression";
import { inputFields } from "../programme/workbook/identification";
import { inputsOf, type Table, type YearPlace } from "../programme/table/table";
import { rowRule, ruleCheck, toFact, type RuleSubject } from "../programme/rule/rule";

interface Input {
  readonly id: string;
  readonly year?: YearPlace;
}

const check = (subject: RuleSubject, { id, year }: Input) =>
  ruleCheck({
    subject,
    ...(year ? { year } : {}),
    cells: [id],
    cases: [{ severity: "error", when: isError(column(id)) }],
    facts: (row) => ({ key: row.key, value: toFact(row.value(id)) }),
  });

/**
 * A cell that people fill in shows an Excel error: an error is never an answer, whatever the column, and
 * even on a row that is not assessed. It comes first on its cell; elsewhere the cell counts as blank.
 */
export const errorValue = (tables: readonly Table[]) =>
  rowRule({
    id: "VAL-10",
    isOnEveryCell: true,
    checks: [
      ...inputFields.map((field) => check("identification", field)),
      ...tables.flatMap((table) => inputsOf(table).map((input) => check(table.id, input))),
    ],
  });
