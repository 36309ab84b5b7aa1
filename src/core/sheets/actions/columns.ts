import {
  and,
  choose,
  compare,
  count,
  exact,
  head,
  isFilled,
  key,
  lookup,
  number,
  or,
  reading,
  text,
  type Condition,
} from "../../conditions/expression";
import type { Table } from "../../programme/table/table";
import { isItem, otherwise, otherwiseId, readId } from "../../programme/table/listed";
import { MITIGATION_TYPE } from "../../programme/table/vocabulary";
import { date, free, input, list, output, percent, support } from "../../programme/table/columns";
import { always } from "../../programme/table/number-cells";
import type { NamedColumn } from "../../programme/template";
import { listName } from "../../programme/workbook/names";
import { column, type ActionColumn } from "./handles";
import { ownHeaders, synonyms } from "./headers";

/** Blank rows drawn at insertion; the table grows as users type below. */
const DRAWN_ACTIONS = 40;

/** Rows that names on this table cover, so that a table that grows stays covered. */
const COVERED_ACTIONS = 500;

/** Lists whose items are the cells of a column of this table, for formulas that count them. */
export const countedColumns = {
  measureKeys: { table: "actions", column: "measureKey" },
  actionAims: { table: "actions", column: "aimKey" },
  actionNumbers: { table: "actions", column: "numberKey" },
} as const satisfies Record<string, { readonly table: "actions"; readonly column: ActionColumn }>;

/** The same as names of the workbook, after the prefix. */
export const countedNames: readonly NamedColumn[] = Object.entries(countedColumns).map(([list, counted]) => ({
  name: listName("", list),
  ...counted,
  rows: COVERED_ACTIONS,
}));

export const isMitigation: Condition = isItem(column("type"), "actionTypes", MITIGATION_TYPE);

/** The sheet « Plan d'action »: the organization's own actions and the measures linked to a gap or a risk. */
export const actionsTable: Table<ActionColumn> = {
  id: "actions",
  title: "Plan d'action",
  tableName: "PlanAction",
  frozenColumns: 3,
  rowCount: DRAWN_ACTIONS,
  keyColumn: "number",
  synonyms,
  ownHeaders,
  progress: { state: "status", due: "due" },
  keyList: null,
  namedBy: ["action", "aim"],
  columns: [
    input("number", "No", 6, free),
    input("aim", "Vise", 24, list("aims")),
    input("type", "Type", 20, list("actionTypes")),
    input("action", "Action", 44, free),
    input("deliverable", "Livrable", 30, free),
    input("owner", "Responsable (fonction)", 24, free),
    input("department", "Direction", 24, free),
    input("start", "Début", 12, date),
    input("due", "Échéance", 12, date),
    input("progress", "Avancement", 12, percent),
    input("status", "État", 13, list("actionStatuses"), { prompt: "actionStatus" }),
    input("done", "Date de réalisation", 13, date),
    input("comments", "Commentaires", 28, free),
    output("diagnostic"),
    // As in the list, or its number alone: neither is said to be written otherwise.
    support("aimListed", exact("aims", column("aim"))),
    support("aimKeyed", exact("aimKeys", column("aim"))),
    support("aimHead", head(column("aim"))),
    support("aimHeadPlace", reading("aims", column("aimHead"))),
    support("aimWhole", reading("aims", column("aim"), { numbers: true })),
    // The name that may stand beside the number does not count.
    support(
      readId("aim"),
      choose([[compare(column("aimWhole"), ">", number(0)), column("aimWhole")]], column("aimHeadPlace")),
    ),
    support(
      otherwiseId("aim"),
      otherwise(
        column("aim"),
        or(compare(column("aimListed"), ">", number(0)), compare(column("aimKeyed"), ">", number(0))),
      ),
    ),
    // What the row aims at; blank when it says nothing of what is to be done.
    support(
      "aimKey",
      choose([[isFilled(column("action")), lookup("aimKeys", column(readId("aim")))]], text("")),
    ),
    // What a measure makes up for; blank when the row is not a mitigation measure.
    support(
      "measureKey",
      choose([[and(isMitigation, isFilled(column("action"))), column("aimKey")]], text("")),
    ),
    support("numberKey", key(column("number"))),
    support("sameNumber", count("actionNumbers", "", column("number"))),
  ],
};

/** The cells of numbers of « Plan d'action ». */
export const actionNumbers = { table: "actions", cells: always<ActionColumn>("rate", "progress") };
