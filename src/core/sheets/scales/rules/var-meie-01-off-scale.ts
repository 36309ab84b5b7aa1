import { and, column, isBetween, isFilled, not } from "../../../conditions/expression";
import { rowRule, ruleCheck, toFact } from "../../../programme/rule/rule";
import { inputsOf, type Table } from "../../../programme/table/table";

/** A measure or a target is no number of its scale. Made from the columns' own controls. */
export const offScale = (tables: readonly Table[]) =>
  rowRule({
    id: "VAR-MEIE-01",
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
                    when: and(isFilled(column(id)), not(isBetween(column(id), control.min, control.max))),
                  },
                ],
                facts: (row) => ({
                  key: row.key,
                  column: header,
                  value: toFact(row.value(id)),
                  min: control.min,
                  max: control.max,
                }),
              }),
            ]
          : [],
      ),
    ),
  });
