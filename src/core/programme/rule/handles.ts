/**
 * The columns of a kind of sheet as typed handles: an id that names none of them does not compile. Each room lists its
 * ids once, in its `handles.ts`; its columns, its rules and its drawing speak of them through what is made here.
 */
import { column, type ColumnReference } from "../../conditions/expression";
import type { Facts } from "../finding/facts";
import { ofYear, type OfYear, type YearPlace } from "../table/table";
import { rowRule, ruleCheck, type RowRule, type RuleCheck } from "./rule";

export interface Handles<Id extends string, Yearly extends string> {
  /** The id of a column that stands once a year, for one of them. */
  readonly at: <const Name extends Yearly>(year: YearPlace, name: Name) => OfYear<Name>;
  /** What a cell of the row holds. */
  readonly column: (id: Id) => ColumnReference;
  readonly rowRule: <const Rule extends string, const Check extends RuleCheck<Facts, Id>>(
    rule: RowRule<Rule, Check>,
  ) => RowRule<Rule, Check>;
  readonly ruleCheck: <const Check extends RuleCheck<Facts, Id>>(check: Check) => Check;
}

/** The handles of a sheet that has these columns, and no other: those of a row, and those that stand once a year. */
export const handlesOf = <OfRow extends string, Yearly extends string = never>(): Handles<
  OfRow | OfYear<Yearly>,
  Yearly
> => ({ at: (year, name) => ofYear(name, year), column, rowRule, ruleCheck });
