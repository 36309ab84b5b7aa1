import type { Table } from "../programme/table/table";
import { listCells, type ListCell } from "./list-cells";
import { rowRule, ruleCheck, toFact } from "../programme/rule/rule";

const check = ({ subject, id, header, year, isOtherwise, itemOf }: ListCell) =>
  ruleCheck({
    subject,
    ...(year ? { year } : {}),
    cells: [id],
    cases: [{ severity: "warning", when: isOtherwise }],
    facts: (row) => ({ key: row.key, column: header, value: toFact(row.value(id)), item: itemOf(row) }),
    fix: (row) => ({ certainty: "certain", edits: [{ column: id, after: itemOf(row) }] }),
  });

/**
 * An answer is understood, but not written as the list has it: « Réalisé », « Sans-objet », « N/D », « 1.1 » under
 * « Vise ». It counts as the item in every rule: this one comes last on its cell, so that it hides none of them.
 */
export const writtenOtherwise = (tables: readonly Table[]) =>
  rowRule({
    id: "VAL-12",
    checks: listCells(tables).map(check),
  });
