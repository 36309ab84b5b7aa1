import { and, column, compare, isFilled, not, number } from "../conditions/expression";
import { isAnyItem, isAsListed, readId, readingOf, type ListId } from "../template/listed";
import { inputColumns } from "../template/tables/input-columns";
import { tableIds, type Column } from "../template/table";
import { lists } from "../template/vocabulary";
import { unlistedFacts, unlistedFix } from "./list-facts";
import { toFact, type RowFacts, type RowRule, type RuleCheck, type RuleSubject } from "./rule";

interface ListCell {
  readonly subject: RuleSubject;
  readonly id: string;
  readonly header: string;
  readonly list: ListId;
}

const isListId = (id: string): id is ListId => Object.hasOwn(lists, id);

const listCells: readonly ListCell[] = tableIds.flatMap((subject) =>
  inputColumns[subject].flatMap(({ id, header, control }: Column) =>
    control?.type === "list" && isListId(control.list) ? [{ subject, id, header, list: control.list }] : [],
  ),
);

/** The item that the cell is understood as. */
function itemOf(row: RowFacts, { id, list }: ListCell): string {
  const item = lists[list][Number(row.value(readId(id))) - 1];
  if (item === undefined) throw new Error(`No item of ${list} is read in ${id}`);
  return item;
}

function spelledOtherwise(cell: ListCell): RuleCheck {
  const { subject, id, header, list } = cell;
  const isNear = and(isAnyItem(column(id)), not(isAsListed(column(id), lists[list])));
  return {
    subject,
    cells: [id],
    cases: [{ severity: "warning", when: isNear }],
    facts: (row) => ({
      key: row.key,
      column: header,
      value: toFact(row.value(id)),
      problem: "spelling",
      item: itemOf(row, cell),
    }),
    fix: (row) => ({ certainty: "certain", edits: [{ column: id, after: itemOf(row, cell) }] }),
  };
}

function unlisted({ subject, id, header, list }: ListCell): RuleCheck {
  return {
    subject,
    cells: [id],
    cases: [
      {
        severity: "error",
        when: and(isFilled(column(id)), compare(readingOf(column(id)), "=", number(0))),
      },
    ],
    facts: (row) => ({ key: row.key, column: header, ...unlistedFacts(row.value(id), lists[list]) }),
    fix: (row) => unlistedFix(id, row.value(id), lists[list]),
  };
}

/**
 * A cell with a list holds none of its items, or one of them written otherwise, which is understood. A blank is
 * for other rules. Made from the columns' own controls: a list column added later is looked at too.
 */
export const notInList: RowRule = {
  id: "VAL-09",
  checks: listCells.flatMap((cell) => [spelledOtherwise(cell), unlisted(cell)]),
};
