import { cleanText } from "../../conditions/cell-text";
import type { Scope } from "../../conditions/evaluate";
import { isCellError, type CellValue } from "../../grid/grid";
import type { PlanCheckInput } from "./plan-rule";
import type { RowFacts } from "./rule";
import type { Table } from "../table/table";

/** What facts are told from. */
type FactsInput = Pick<PlanCheckInput, "grid" | "template" | "lenient">;

function toKey(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  return cleanText(String(value));
}

/** What a rule may ask of a row of a table, or of Identification when the table is null; `of` is the row's scope. */
export function rowFacts(table: Table | null, of: Scope, place: number, input: FactsInput): RowFacts {
  const { grid, template, lenient } = input;
  return {
    roadmap: template.roadmap,
    key: table ? toKey(of.column(table.keyColumn)) : "",
    value: (id) => of.column(id),
    parameter: lenient.parameter,
    place,
    list: lenient.list,
    date1904: grid.date1904,
  };
}
