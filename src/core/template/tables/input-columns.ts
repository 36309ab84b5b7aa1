import { column, reading } from "../../conditions/expression";
import type { Column, TableId } from "../table";
import { readId } from "../listed";
import { actionsTable } from "./actions";
import { changeTable } from "./change";
import { support } from "./columns";
import { indicatorsTable } from "./indicators";
import { risksTable } from "./risks";
import { workforceTable } from "./workforce";

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

/** The hidden columns that say which item each list column's cell is. */
export function readingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap(({ id, control, year }) =>
    control?.type === "list" && control.list !== "aims"
      ? [support(readId(id), reading(control.list, column(id)), year)]
      : [],
  );
}
