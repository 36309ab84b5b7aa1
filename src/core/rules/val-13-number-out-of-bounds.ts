import {
  and,
  column,
  isBetween,
  isFilled,
  isInteger,
  isNumber,
  LARGEST,
  not,
} from "../conditions/expression";
import { inputsOf, type Column, type Table } from "../programme/table/table";
import {
  rowRule,
  ruleCheck,
  toFact,
  type RowFacts,
  type RowFix,
  type RuleSubject,
} from "../programme/rule/rule";

/** From here on a number cannot be meant as a fraction of one: 1,5 could still be 150 %. */
const SURELY_PERCENT = 2;
const WHOLE = 100;

const factsOf = (row: RowFacts, { id, header }: Column, kind: "rate" | "count") => {
  const value = row.value(id);
  return {
    key: row.key,
    column: header,
    value: toFact(value),
    kind,
    problem: typeof value === "number" ? ("bounds" as const) : ("text" as const),
  };
};

/** 75 typed for 75 %: what lies between 1 and 2 is not guessed. */
function percentFix(row: RowFacts, id: string): RowFix | null {
  const value = row.value(id);
  if (typeof value !== "number" || value < SURELY_PERCENT || value > WHOLE) return null;
  // Binary noise would otherwise be written in the cell.
  const after = Number((value / WHOLE).toPrecision(15));
  return { certainty: "certain", edits: [{ column: id, after, format: "percent" }] };
}

const share = (subject: RuleSubject, cell: Column) =>
  ruleCheck({
    subject,
    cells: [cell.id],
    cases: [
      { severity: "error", when: and(isFilled(column(cell.id)), not(isBetween(column(cell.id), 0, 1))) },
    ],
    facts: (row) => factsOf(row, cell, "rate"),
    fix: (row) => percentFix(row, cell.id),
  });

const count = (subject: RuleSubject, cell: Column, most: number) => [
  ruleCheck({
    subject,
    cells: [cell.id],
    cases: [
      { severity: "error", when: and(isFilled(column(cell.id)), not(isBetween(column(cell.id), 0, most))) },
    ],
    facts: (row) => ({ ...factsOf(row, cell, "count"), most }),
  }),
  ruleCheck({
    subject,
    cells: [cell.id],
    cases: [{ severity: "warning", when: and(isNumber(column(cell.id)), not(isInteger(column(cell.id)))) }],
    facts: (row) => ({ ...factsOf(row, cell, "count"), problem: "fraction" as const }),
  }),
];

const checksOf = (table: Table) =>
  inputsOf(table).flatMap((cell) => {
    const { control } = cell;
    return [
      ...(control?.type === "percent" ? [share(table.id, cell)] : []),
      ...(control?.type === "count" ? count(table.id, cell, control.most ?? LARGEST) : []),
    ];
  });

/**
 * A progress is no rate from 0 % to 100 %, or a number of positions is none. Not for tables whose numbers have rules
 * of their own.
 */
export const numberOutOfBounds = (tables: readonly Table[]) =>
  rowRule({
    id: "VAL-13",
    checks: tables.flatMap(checksOf),
  });
