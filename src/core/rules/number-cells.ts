import type { Scope } from "../conditions/evaluate";
import type { TableId } from "../programme/table/table";
import { isIndexUnit } from "../programme/table/spellings";
import { rateCells, type RateCell } from "../sheets/indicators/rules/indicator-checks";
import type { NumberKind } from "./number-meaning";

/** A cell where a number is typed. */
export interface NumberCell {
  readonly column: string;
  /** What the number is, which the row may decide. */
  kindOf(row: Scope): NumberKind;
}

/** A relative target and its baseline may be an index from 0 to 4 instead of a rate. */
function rateKind({ year }: RateCell, row: Scope): NumberKind {
  const isIndex = isIndexUnit(row.column("unit"));
  const isRelative = year !== undefined && row.column(`kind${year}`) === "relative";
  if (isIndex && (isRelative || year === undefined)) return "index";
  return isRelative ? "relative-rate" : "rate";
}

const always = (kind: NumberKind, ...columns: string[]): readonly NumberCell[] =>
  columns.map((column) => ({ column, kindOf: () => kind }));

/** Every cell of numbers that users fill in, table by table. */
export const numberCells: readonly { readonly table: TableId; readonly cells: readonly NumberCell[] }[] = [
  {
    table: "indicators",
    cells: [
      ...rateCells.map((cell) => ({ column: cell.id, kindOf: (row: Scope) => rateKind(cell, row) })),
      ...always("count", "numerator", "denominator"),
    ],
  },
  { table: "actions", cells: always("rate", "progress") },
  {
    table: "risks",
    cells: always("rating", "likelihood", "impact", "residualLikelihood", "residualImpact"),
  },
  { table: "workforce", cells: always("amount", "required", "filled") },
];
