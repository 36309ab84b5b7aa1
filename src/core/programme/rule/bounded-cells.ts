import { and, column, isBetween, isFilled, not } from "../../conditions/expression";
import type { Facts, FactValue } from "../finding/facts";
import { inputsOf, type Column, type InputControl, type Table } from "../table/table";
import { ruleCheck, toFact, type RuleCheck } from "./rule";

type Bounds = Extract<InputControl, { type: "decimal" }>;

/** A cell of numbers of a table, and what it holds instead of one within its bounds. */
export interface OutOfBounds extends Bounds {
  readonly key: string;
  readonly header: string;
  readonly value: FactValue;
}

/** A check a column whose control has bounds: it is filled, with no number between them. */
export const boundedCells = <F extends Facts>(
  tables: readonly Table[],
  facts: (found: OutOfBounds) => F,
): readonly RuleCheck<F>[] =>
  tables.flatMap((table) =>
    inputsOf(table).flatMap((cell) =>
      cell.control?.type === "decimal" ? [checkOf(table, cell, cell.control, facts)] : [],
    ),
  );

function checkOf<F extends Facts>(
  table: Table,
  { id, header }: Column,
  control: Bounds,
  facts: (found: OutOfBounds) => F,
): RuleCheck<F> {
  const { min, max } = control;
  return ruleCheck({
    subject: table.id,
    cells: [id],
    cases: [{ severity: "error", when: and(isFilled(column(id)), not(isBetween(column(id), min, max))) }],
    facts: (row) => facts({ ...control, key: row.key, header, value: toFact(row.value(id)) }),
  });
}
