import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table } from "../../programme/table/table";
import { date, free, input, list, official, output } from "../../programme/table/columns";
import type { ChangeColumn } from "./handles";
import { synonyms } from "./headers";

/**
 * The sheet « Gestion du changement »: the official success conditions (annex 6).
 * @param condition header of what is published.
 */
export function changeTable(
  { successConditions, levers }: Pick<Roadmap, "successConditions" | "levers">,
  condition = "Condition de succès",
): Table<ChangeColumn> {
  const hasLevers = levers.length > 0;
  return {
    id: "change",
    title: "Gestion du changement",
    tableName: "Changement",
    frozenColumns: hasLevers ? 3 : 2,
    rowCount: successConditions.length,
    keyColumn: "number",
    synonyms,
    progress: { state: "status", due: "due" },
    keyList: "conditionNumbers",
    columns: [
      official("number", "No", 6),
      ...(hasLevers ? [official("lever", "Levier", 24)] : []),
      official("condition", condition, 40),
      input("status", "État", 14, list("conditionStatuses"), { prompt: "conditionStatus" }),
      input("evidence", "Démarche ou preuve", 40, free),
      input("owner", "Responsable (fonction)", 24, free),
      input("due", "Échéance", 12, date),
      input("comments", "Commentaires", 28, free),
      output("diagnostic"),
    ],
  };
}
