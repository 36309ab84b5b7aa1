import { column, reading } from "../../conditions/expression";
import { isAsListed, isListId, otherwise, otherwiseId, readId } from "../../programme/table/listed";
import { lists } from "../../programme/table/vocabulary";
import type { Column, InputControl, TableId } from "../../programme/table/table";
import { actionsTable } from "../../sheets/actions/columns";
import { changeTable } from "../../sheets/change/columns";
import { support } from "../../programme/table/columns";
import { indicatorsTable } from "../../sheets/indicators/columns";
import { risksTable } from "../../sheets/risks/columns";
import { workforceTable } from "../../sheets/workforce/columns";

/** What users fill in is the same whatever the edition: only the number of rows and the years in headers differ. */
const nothingPublished = {
  fiscalYears: [],
  indicators: [],
  risks: [],
  successConditions: [],
  workforceActions: [],
};

const inputsOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ kind }) => kind === "input");

/** The columns that users fill in, by table: rules are made from their controls. */
export const inputColumns: Readonly<Record<TableId, readonly Column[]>> = {
  indicators: inputsOf(indicatorsTable(nothingPublished).columns),
  actions: inputsOf(actionsTable.columns),
  risks: inputsOf(risksTable(nothingPublished).columns),
  change: inputsOf(changeTable(nothingPublished).columns),
  workforce: inputsOf(workforceTable(nothingPublished).columns),
};

/** The list of the words that a cell takes; null when it takes none, or any. */
export function wordsOf(control: InputControl | undefined): string | null {
  if (control?.type === "list") return control.list;
  return (control?.type === "percent" ? control.words : undefined) ?? null;
}

/**
 * The hidden columns that say which of its words each cell is, and whether it is written otherwise. Words that
 * the edition gives are for the table itself to read.
 */
export function readingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap(({ id, control, year }) => {
    const words = wordsOf(control);
    if (words === null || !isListId(words)) return [];
    const of = column(id);
    return [
      support(readId(id), reading(words, of), year),
      support(otherwiseId(id), otherwise(of, isAsListed(of, lists[words])), year),
    ];
  });
}
