import { position } from "../../conditions/expression";
import { date, free, input, list, official, output, percent, support } from "../../programme/table/columns";
import { always } from "../../programme/table/number-cells";
import type { Table } from "../../programme/table/table";
import { column, type InitiativeColumn } from "./handles";

/** The sheet « Initiatives »: those that are published, and where each one is. */
export const initiativesTable = (count: number): Table<InitiativeColumn> => ({
  id: "initiatives",
  title: "Initiatives",
  tableName: "Initiatives",
  frozenColumns: 3,
  rowCount: count,
  keyColumn: "number",
  progress: { state: "status", due: "due" },
  keyList: "initiativeNumbers",
  columns: [
    official("number", "No", 7),
    official("ambition", "Ambition d'affaires", 28),
    official("title", "Initiative", 36),
    input("status", "État", 13, list("actionStatuses"), { prompt: "actionStatus" }),
    input("owner", "Responsable (fonction)", 24, free),
    input("start", "Début", 12, date),
    input("due", "Échéance", 12, date),
    input("progress", "Avancement", 12, percent),
    input("comments", "Commentaires", 30, free),
    output("diagnostic"),
    support("place", position("initiativeNumbers", column("number"))),
  ],
});

/** The cells of numbers of « Initiatives ». */
export const initiativeNumbers = {
  table: "initiatives",
  cells: always<InitiativeColumn>("rate", "progress"),
};
