import { and, bounded, choose, isNumber, minus, text } from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { InputControl, Table } from "../../programme/table/table";
import { computed, date, free, input, official, output } from "../../programme/table/columns";
import { always } from "../../programme/table/number-cells";
import { column, type WorkforceColumn } from "./handles";
import { synonyms } from "./headers";

/** More is a day of our time (2000-01-01): no organization of the network counts so many positions. */
const positions: InputControl = { type: "count", most: 36_525 };

/** The sheet « Main-d'œuvre »: the official priority actions (annex 7). */
export function workforceTable(roadmap: Pick<Roadmap, "workforceActions">): Table<WorkforceColumn> {
  return {
    id: "workforce",
    title: "Main-d'œuvre",
    tableName: "MainOeuvre",
    frozenColumns: 2,
    rowCount: roadmap.workforceActions.length,
    keyColumn: "number",
    synonyms,
    progress: { due: "due" },
    keyList: "workforceNumbers",
    columns: [
      official("number", "No", 6),
      official("action", "Action prioritaire", 48),
      input("contribution", "Contribution locale", 40, free),
      input("required", "Postes requis", 11, positions, { format: "number" }),
      input("filled", "Postes pourvus", 11, positions, { format: "number" }),
      computed(
        "gap",
        "Écart",
        9,
        "numberDifference",
        choose(
          [
            [
              and(isNumber(column("required")), isNumber(column("filled"))),
              minus(bounded(column("filled")), bounded(column("required"))),
            ],
          ],
          text(""),
        ),
      ),
      input("owner", "Responsable (fonction)", 24, free),
      input("due", "Échéance", 12, date),
      output("diagnostic"),
    ],
  };
}

/** The cells of numbers of « Main-d'œuvre ». */
export const workforceNumbers = {
  table: "workforce",
  cells: always<WorkforceColumn>("amount", "required", "filled"),
};
