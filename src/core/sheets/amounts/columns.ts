import {
  and,
  choose,
  isBetween,
  isError,
  isFilled,
  lookup,
  minus,
  not,
  number,
  or,
  over,
  position,
  tenths,
  TENTHS_SCALE,
  text,
  type Condition,
  type Value,
} from "../../conditions/expression";
import {
  computed,
  date,
  decimal,
  free,
  input,
  official,
  output,
  support,
} from "../../programme/table/columns";
import { always } from "../../programme/table/number-cells";
import type { Column, Table } from "../../programme/table/table";
import { column, type AmountColumn } from "./handles";

/** How many rows the sheets have, and what no amount exceeds, in millions of dollars. */
export interface AmountsSize {
  readonly chantiers: number;
  readonly years: number;
  readonly most: number;
}

const amount = <const Id extends AmountColumn>(
  id: Id,
  header: string,
  most: number,
  width = 11,
): Column<Id> => input(id, header, width, decimal(0, most), { format: "amount", prompt: `${id}Amount` });

/** The number is one that an amount may be. */
export const isAmount = (id: AmountColumn, most: number): Condition => isBetween(column(id), 0, most);

/** The amount of a cell, 0 for what is none: a sum never takes dollars for millions. */
const counted = (id: AmountColumn, most: number): Value =>
  choose([[isAmount(id, most), column(id)]], number(0));

/** The cell holds something that is no amount, an error value too. */
const isUncounted = (id: AmountColumn, most: number): Condition =>
  or(isError(column(id)), and(isFilled(column(id)), not(isAmount(id, most))));

/** How many of two cells hold something that is no amount. */
function uncounted(one: Condition, other: Condition): Value {
  return choose(
    [
      [and(one, other), number(2)],
      [or(one, other), number(1)],
    ],
    number(0),
  );
}

/** The sheet « Montants »: what the organization planned and spent, a chantier and fiscal year a row. */
export const amountsTable = ({ chantiers, years, most }: AmountsSize): Table<AmountColumn> => ({
  id: "amounts",
  title: "Montants",
  tableName: "Montants",
  frozenColumns: 3,
  rowCount: chantiers * years,
  keyColumn: "number",
  progress: { due: "due" },
  keyList: "amountNumbers",
  columns: [
    official("number", "No", 6),
    official("chantier", "Chantier", 36),
    official("year", "Exercice", 11),
    official("published", "Annoncé pour le chantier, trois exercices (M$)", 18),
    amount("planned", "Prévu (M$)", most),
    amount("spent", "Dépensé (M$)", most),
    amount("local", "Dont projets locaux (M$)", most, 13),
    computed(
      "gap",
      "Écart : dépensé − prévu (M$)",
      13,
      "amountDifference",
      choose(
        [
          [
            and(isAmount("spent", most), isAmount("planned", most)),
            over(minus(tenths(column("spent")), tenths(column("planned"))), number(TENTHS_SCALE)),
          ],
        ],
        text(""),
      ),
    ),
    input("explanation", "Explication", 26, free, { prompt: "amountExplanation" }),
    input("mitigation", "Mesure d'atténuation", 26, free),
    input("owner", "Responsable (fonction)", 18, free),
    input("due", "Échéance", 12, date),
    input("comments", "Commentaires", 20, free),
    output("diagnostic"),
    support("place", position("amountNumbers", column("number"))),
    support("announced", lookup("chantierAmounts", column("place"))),
    support("yearPlace", lookup("amountYears", column("place"))),
    support("plannedCounted", counted("planned", most)),
    support("spentCounted", counted("spent", most)),
    support("uncounted", uncounted(isUncounted("planned", most), isUncounted("spent", most))),
  ],
});

/** The sheet « Totaux »: what the organization gives as the total of a fiscal year, and its two natures. */
export const totalsTable = ({ years, most }: AmountsSize): Table<AmountColumn> => ({
  id: "totals",
  title: "Totaux",
  tableName: "Totaux",
  frozenColumns: 1,
  rowCount: years,
  keyColumn: "year",
  keyList: "fiscalYears",
  columns: [
    official("year", "Exercice", 11),
    official("published", "Annoncé pour le réseau (M$)", 15),
    amount("planned", "Total prévu (M$)", most),
    amount("capital", "Dont investissement capitalisable (M$)", most, 20),
    amount("operating", "Dont budget de fonctionnement (M$)", most, 17),
    amount("spent", "Total dépensé (M$)", most),
    input("explanation", "Explication", 34, free, { prompt: "totalExplanation" }),
    input("comments", "Commentaires", 26, free),
    output("diagnostic"),
    support("yearPlace", position("fiscalYears", column("year"))),
  ],
});

/** The cells of amounts of both sheets. */
export const amountNumbers = {
  table: "amounts",
  cells: always<AmountColumn>("money", "planned", "spent", "local"),
};
export const totalNumbers = {
  table: "totals",
  cells: always<AmountColumn>("money", "planned", "capital", "operating", "spent"),
};
