import { and, column, isBetween, isFilled, not } from "../../../conditions/expression";
import { rowRule, ruleCheck, toFact } from "../../../programme/rule/rule";
import { inputsOf, type Table } from "../../../programme/table/table";

/** A cell of amounts holds no amount in millions of dollars: a text, less than nothing, or dollars. */
export const noAmount = (tables: readonly Table[]) =>
  rowRule({
    id: "VAR-PMT-03",
    checks: tables.flatMap((table) =>
      inputsOf(table).flatMap(({ id, header, control }) =>
        control?.type === "decimal"
          ? [
              ruleCheck({
                subject: table.id,
                cells: [id],
                cases: [
                  {
                    severity: "error",
                    when: and(isFilled(column(id)), not(isBetween(column(id), 0, control.max))),
                  },
                ],
                facts: (row) => ({
                  key: row.key,
                  column: header,
                  value: toFact(row.value(id)),
                  max: control.max,
                }),
              }),
            ]
          : [],
      ),
    ),
  });
