import { and, column, compare, isFilled, not, number } from "../conditions/expression";
import { unlistedFacts, unlistedFix } from "../programme/rule/list-facts";
import type { Table } from "../programme/table/table";
import { listCells, type ListCell } from "./list-cells";
import { rowRule, ruleCheck } from "../programme/rule/rule";
import { parameter } from "../programme/workbook/setting-names";

/** Cells whose own rule says that they hold none of the items: STR-04, STR-06 and COH-01. */
const reportedElsewhere: readonly string[] = [
  "identification category",
  "identification fiscalYear",
  "identification followUp",
  "actions aim",
];

function unlisted({ subject, id, header, isRead, list }: ListCell) {
  return ruleCheck({
    subject,
    cells: [id],
    cases: [{ severity: "error", when: and(isFilled(column(id)), not(isRead)) }],
    facts: (row) => ({ key: row.key, column: header, ...unlistedFacts(row.value(id), list, row) }),
    fix: (row) => unlistedFix(id, list, row),
  });
}

/**
 * Who answers for the plan is not one of the organizations that we know. To be checked, never refused: no
 * official list says who may.
 */
const unknownEntity = ruleCheck({
  subject: "identification",
  cells: ["accountable"],
  cases: [
    {
      severity: "warning",
      when: and(isFilled(column("accountable")), compare(parameter("accountablePlace"), "=", number(0))),
    },
  ],
  facts: (row) => ({
    key: row.key,
    column: "Entité responsable",
    ...unlistedFacts(row.value("accountable"), "organizations", row),
    problem: "entity" as const,
  }),
  fix: (row) => unlistedFix("accountable", "organizations", row),
});

/**
 * A cell with a list holds none of its items, or several of them. A blank is for other rules, and an item written
 * otherwise for VAL-12. Made from the columns' own controls: a list column added later is looked at too.
 */
export const notInList = (tables: readonly Table[]) =>
  rowRule({
    id: "VAL-09",
    checks: [
      ...listCells(tables)
        .filter(({ subject, id, isList }) => isList && !reportedElsewhere.includes(`${subject} ${id}`))
        .map(unlisted),
      unknownEntity,
    ],
  });
